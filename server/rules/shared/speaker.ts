import type { CaseStudy } from '../../core/model/index';
import { latin } from '../../core/text/latin';
import type { Span } from '../../core/text/span';
import { readingOf } from '../../reading/passages/kept';
import { isPast, ownSentences } from '../../reading/passages/tally';
import { proseReading } from '../../reading/read';
import { passagesWith } from './found';
import { placeIn } from './told';

/** So many sentences each make a voice; fewer are a manner of speaking. */
const leastEach = 5;
const theTeam = latin(String.raw`\b(?:the (?:\p{Ll}+ )?team|l['’]équipe)\b`, 'i');
const isWe = /^(?:we|nous)$/i;
/** "Our team", "a team of six": whose it is has been said. */
const introduced = latin(String.raw`\b(?:our|my|notre|mon) (?:\p{L}+ ){0,2}(?:team|équipe)\b`, 'i');
const indefinite = latin(String.raw`\b(?:an?|une) (?:(?!the\b|of\b)[\p{L}-]+ ){0,2}(?:team|équipe)\b`, 'i');

/** What a passage says of "the team": whose it is or that there is one, or how often and first where it acts. */
type Team = { readonly isExplained: true } | { readonly isExplained: false; readonly acts: readonly Span[] };

const teamIn = passagesWith(['team'], (content, language): Team | undefined => {
  const acts: Span[] = [];
  for (const { start, end, verbs, quoted } of ownSentences(readingOf(content, language))) {
    if (quoted > 0) continue;
    const text = content.prose.slice(start, end);
    if (introduced.test(text) || (indefinite.test(text) && verbs.some(isPast))) return { isExplained: true };
    const act = verbs.find(({ actor }) => actor === 'organization');
    if (act && theTeam.test(content.prose.slice(start, act.start))) acts.push({ start, end });
  }
  return acts.length === 0 ? undefined : { isExplained: false, acts };
});

/** In how many sentences of a passage "we" speak. */
const oursIn = passagesWith([], (content, language): number | undefined => {
  const ours = ownSentences(readingOf(content, language)).filter(
    ({ quoted, cues }) =>
      quoted === 0 && cues.some((cue) => cue.kind === 'self' && isWe.test(content.prose.slice(cue.start, cue.end))),
  );
  return ours.length || undefined;
});

/**
 * The first sentence in which "the team" acts, in a text that also says "we" often enough to have two voices, and never says
 * whose team it is or that one was formed. `undefined` where there is one voice, or the two are explained.
 */
export function shiftToTeam(study: CaseStudy): Span | undefined {
  const prose = proseReading(study);
  let first: Span | undefined;
  let acting = 0;
  for (const { index, found } of teamIn(prose)) {
    if (found.isExplained) return undefined;
    const [act] = found.acts;
    const passage = study.passages[index];
    if (act && passage) first ??= placeIn(passage, act);
    acting += found.acts.length;
  }
  if (acting < leastEach) return undefined;
  let ours = 0;
  for (const { found } of oursIn(prose)) {
    ours += found;
    if (ours >= leastEach) return first;
  }
  return undefined;
}
