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
  return verbs.map((verb) => {
    if (verb.actor === 'person') return holdsOffice(before) ? { ...verb, actor: 'organization' as const } : verb;
    if (verb.actor !== 'they') return verb;
    const kind = lastGroup(cues, verb.token) ?? lastGroup(before, Number.POSITIVE_INFINITY);
    return { ...verb, actor: kind ?? 'unknown' };
  });
}

/** "The superintendent met them. She then …": she acts for the organization, as the sentence before says. */
const holdsOffice = (before: readonly Cue[]): boolean =>
  before.find(({ kind }) => isGroup(kind) || kind === 'person-pronoun')?.kind === 'organization';

/** The last group that is spoken of before a token. */
function lastGroup(cues: readonly Cue[], token: number): Group | undefined {
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.token < token && isGroup(cue.kind)) return cue.kind;
  }
  return undefined;
}

type Group = 'organization' | 'pupil' | 'vendor';

const isGroup = (kind: Cue['kind']): kind is Group => kind === 'organization' || kind === 'pupil' || kind === 'vendor';
