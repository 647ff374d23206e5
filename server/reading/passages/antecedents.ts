import type { Cue, VerbGroup } from '../language/model';

/**
 * The verbs of a sentence, with those in place of "they" whom the sentence, or the one before, spoke of last.
 * @param before the signs of the sentence before
 */
export function withAntecedents(
  verbs: readonly VerbGroup[],
  cues: readonly Cue[],
  before: readonly Cue[],
): readonly VerbGroup[] {
  if (!verbs.some(({ actor }) => actor === 'they' || actor === 'person')) return verbs;
  const isOffice = holdsOffice(before);
  let kind = lastGroup(before);
  let next = 0;
  return verbs.map((verb) => {
    for (let cue = cues[next]; cue && cue.token < verb.token; cue = cues[++next])
      if (isGroup(cue.kind)) kind = cue.kind;
    if (verb.actor === 'person') return isOffice ? { ...verb, actor: 'organization' as const } : verb;
    return verb.actor === 'they' ? { ...verb, actor: kind ?? 'unknown' } : verb;
  });
}

/** "The superintendent met them. She then …": she acts for the organization, as the sentence before says. */
const holdsOffice = (before: readonly Cue[]): boolean =>
  before.find(({ kind }) => isGroup(kind) || kind === 'person-pronoun')?.kind === 'organization';

/** The last group that is spoken of. */
function lastGroup(cues: readonly Cue[]): Group | undefined {
  for (let index = cues.length - 1; index >= 0; index--) {
    const { kind } = cues[index] as Cue;
    if (isGroup(kind)) return kind;
  }
  return undefined;
}

type Group = 'organization' | 'pupil' | 'vendor';

const isGroup = (kind: Cue['kind']): kind is Group => kind === 'organization' || kind === 'pupil' || kind === 'vendor';
