import type { CaseDocument, CaseStudy, Marker, Passage } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import { partition } from '../../core/text/partition';
import type { Framework } from '../../framework/index';
import { type Block, blocksOf, commentLine } from '../blocks';
import { additionsTo, extended, isSound, type MarkerText, newMarker, textOf } from './marker-text';
import { type Declared, declaredFor, type MarkerChange, outcomeOf } from './outcome';

/** Edits that declare answers, and what they declare beside what was asked for. */
export interface Declaring {
  readonly edits: readonly Edit[];
  readonly alongside: readonly Declared[];
}

/**
 * The edits that make passages declared answers, all at once.
 *
 * A marker speaks for what follows it up to the next marker or heading, and nothing ends one early. So, where the
 * passage behind was declared before, a marker that repeats that declaration is put in front of it: it keeps what it had
 * and gets nothing else. Where it was not declared there is nothing true to put there; then it is declared along with
 * the passage before it, and `alongside` says so, for the person to see before agreeing. Several passages should
 * therefore be declared in one go: then each marker ends the one before.
 * @returns undefined where it cannot be done without breaking what the author declared elsewhere
 */
export function declare(
  { study }: CaseDocument,
  wanted: readonly Declared[],
  framework: Framework,
): Declaring | undefined {
  const blocks = blocksOf(study);
  const steps: Step[] = [];
  for (const stretch of stretchesOf(study, blocks)) {
    if (!stretch.some(({ passages }) => wanted.some(({ passage }) => passages.includes(passage)))) continue;
    const own = stepsIn(stretch, study, wanted, framework);
    if (!own) return undefined;
    steps.push(...own);
  }
  const { gained, lost } = outcomeOf(
    study,
    steps.map(({ change }) => change),
    framework,
  );
  const isIn = (some: readonly Declared[], { passage, number }: Declared) =>
    some.some((each) => each.passage === passage && each.number === number);
  if (steps.length === 0 || lost.length > 0 || !wanted.every((each) => isIn(gained, each))) return undefined;
  return { edits: steps.flatMap(({ edits }) => edits), alongside: gained.filter((each) => !isIn(wanted, each)) };
}

interface Step {
  readonly change: MarkerChange;
  readonly edits: readonly Edit[];
}

/** The blocks between one heading and the next. */
function stretchesOf({ headings }: CaseStudy, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: Block[][] = [[]];
  let next = 0;
  for (const block of blocks) {
    const from = next;
    while ((headings[next]?.span.start ?? block.start) < block.start) next++;
    if (next > from) stretches.push([]);
    stretches.at(-1)?.push(block);
  }
  return stretches;
}

/** Goes through a stretch and sees to it that in front of each block the right marker is in force. */
function stepsIn(
  stretch: readonly Block[],
  study: CaseStudy,
  wanted: readonly Declared[],
  framework: Framework,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  let inForce: MarkerText | undefined;
  let governing: Marker | undefined;
  const dividing = study.markers.filter(({ questions }) => questions.length > 0);
  for (const [index, block] of stretch.entries()) {
    const from = stretch[index - 1]?.end ?? study.headings.findLast(({ span }) => span.start < block.start)?.span.end;
    const last = dividing[partition(dividing, ({ comment }) => comment.span.start < block.end) - 1];
    const head = last && last.comment.span.start >= (from ?? 0) ? last : undefined;
    governing = head ?? governing;
    const added = numbersFor(block, governing, wanted);
    if (added.length > 0 && governing && !isSound(governing)) return undefined;
    // A marker within a list or a quotation divides it: nothing above the block can say what holds in it.
    if (head && head.comment.span.end > block.start && (added.length > 0 || inForce)) return undefined;
    const text = textFor(block, { governing, added, inForce }, study, framework);
    if (text && head && text.text !== textOf(head).text) {
      steps.push({ change: { marker: head, numbers: text.numbers }, edits: additionsTo(head, added) });
    } else if (text && !head && text.text !== inForce?.text) {
      const edit = {
        span: { start: block.start, end: block.start },
        text: commentLine(study, block.start, `<!-- ${text.text} -->`),
      };
      steps.push({ change: { offset: block.start, numbers: text.numbers }, edits: [edit] });
    }
    inForce = text;
  }
  return steps;
}

const numbersFor = ({ passages }: Block, governing: Marker | undefined, wanted: readonly Declared[]): number[] =>
  [...new Set(wanted.filter(({ passage }) => passages.includes(passage)).map(({ number }) => number))]
    .filter((number) => !governing?.questions.some((question) => question.number === number))
    .sort((one, other) => one - other);

function textFor(
  { passages: [first] }: Block,
  {
    governing,
    added,
    inForce,
  }: { governing: Marker | undefined; added: readonly number[]; inForce: MarkerText | undefined },
  study: CaseStudy,
  framework: Framework,
): MarkerText | undefined {
  if (governing) return added.length > 0 ? extended(governing, added) : textOf(governing);
  if (added.length > 0) return newMarker(added, framework, study.language);
  const given = inForce && first ? givenTo(first, study, framework) : [];
  return given.length > 0 ? newMarker(given, framework, study.language) : inForce;
}

/** What a heading, or a marker under a heading above, says of a passage: it may be said again. */
function givenTo(passage: Passage, study: CaseStudy, { questions }: Framework): readonly number[] {
  const elsewhere = questions.filter(({ answeredByFrontMatter }) => answeredByFrontMatter);
  return declaredFor(study, passage).filter((number) => !elsewhere.some((question) => question.number === number));
}
