import type { CaseStudy } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import { isPast, ownSentences } from '../../reading/passages/tally';
import { proseReading } from '../../reading/read';

/** So many sentences each make a voice; fewer are a manner of speaking. */
const leastEach = 5;
const theTeam = /\b(?:the (?:\p{Ll}+ )?team|l['’]équipe)\b/iu;
const isWe = /^(?:we|nous)$/i;
/** "Our team", "a team of six": whose it is has been said. */
const introduced = /\b(?:our|my|notre|mon) (?:\p{L}+ ){0,2}(?:team|équipe)\b/iu;
const indefinite = /\b(?:an?|une) (?:(?!the\b|of\b)[\p{L}-]+ ){0,2}(?:team|équipe)\b/iu;

/**
 * The first sentence in which "the team" acts, in a text that also says "we" often enough to have two voices, and never says
 * whose team it is or that one was formed. `undefined` where there is one voice, or the two are explained.
 */
export function shiftToTeam(study: CaseStudy): Span | undefined {
  let ours = 0;
  let theirs = 0;
  let first: Span | undefined;
  for (const { passage, reading } of proseReading(study).passages) {
    for (const { start, end, verbs, cues, quoted } of ownSentences(reading)) {
      if (quoted > 0) continue;
      const text = passage.prose.slice(start, end);
      if (introduced.test(text) || (indefinite.test(text) && verbs.some(isPast))) return undefined;
      if (cues.some((cue) => cue.kind === 'self' && isWe.test(passage.prose.slice(cue.start, cue.end)))) ours++;
      const acts = verbs.find(({ actor }) => actor === 'organization');
      if (!acts || !theTeam.test(passage.prose.slice(start, acts.start))) continue;
      theirs++;
      first ??= { start: passage.span.start + start, end: passage.span.start + end };
    }
  }
  return ours >= leastEach && theirs >= leastEach ? first : undefined;
}
