import type { Framework, Question } from '../../framework/index';
import type { Declaration, FrontMatter, Heading, Marker, Passage, Section } from '../model/index';
import { partition } from '../text/partition';

interface Parts {
  readonly framework: Framework;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly markers: readonly Marker[];
  /** Index of the innermost section at an offset. */
  readonly sectionAt: (offset: number) => number | undefined;
}

interface Body extends Parts {
  /** The markers that name questions; each ends what the one before speaks for. */
  readonly dividing: readonly Marker[];
}

/** Every answer that the author declares: in the front matter, by a recognized heading, by a marker. In document order. */
export function declarationsOf(parts: Parts): Declaration[] {
  const body = { ...parts, dividing: parts.markers.filter(({ questions }) => questions.length > 0) };
  const found = [
    ...fromFrontMatter(body),
    ...body.sections.flatMap(fromHeading),
    ...body.dividing.flatMap((marker) => fromMarker(marker, body)),
  ];
  return found.sort((one, other) => one.source.start - other.source.start);
}

/** Which characteristics the case is about is answered where they are named: in the front matter, or by headings. */
function fromFrontMatter({ framework, frontMatter, headings }: Body): Declaration[] {
  const question = framework.questions.find((candidate) => candidate.answeredByFrontMatter);
  if (!question) return [];
  const entry = frontMatter.get('characteristics');
  const named = frontMatter.characteristics.flatMap((mention) => mention.characteristic?.id ?? []);
  if (entry && named.length > 0) {
    return [{ question, by: 'front-matter', source: entry.keySpan, characteristics: named, passages: [] }];
  }
  const naming = headings.filter((heading) => heading.characteristic);
  const [first] = naming;
  if (!first) return [];
  const characteristics = [...new Set(naming.flatMap((heading) => heading.characteristic?.id ?? []))];
  return [{ question, by: 'heading', source: first.span, characteristics, passages: [] }];
}

function fromHeading(section: Section): Declaration[] {
  const { heading, passages } = section;
  // A title that asks a question would declare the whole case.
  if (!heading.question || heading.level === 1) return [];
  return [
    {
      question: heading.question,
      by: 'heading',
      source: heading.span,
      characteristics: scopeOf(section),
      passages,
      section,
    },
  ];
}

function fromMarker(marker: Marker, body: Body): Declaration[] {
  const { framework, passages, sections, sectionAt } = body;
  const index = sectionAt(marker.comment.span.start);
  const section = index === undefined ? undefined : sections[index];
  const covered = coveredBy(marker, section, body);
  const scope = marker.scope.flatMap((mention) => mention.characteristic?.id ?? []);
  const characteristics = scope.length > 0 ? scope : scopeOf(section);
  const whole = section !== undefined && covered.length > 0 && covered.length === section.passages.length;
  return marker.questions.flatMap(({ number }): Declaration[] => {
    const question = framework.questions.find((candidate: Question) => candidate.number === number);
    if (!question) return [];
    const declaration = {
      question,
      by: 'marker',
      source: marker.comment.span,
      characteristics,
      passages: covered,
      marker,
    } as const;
    return [whole && isUnderHeading(marker, section, passages) ? { ...declaration, section } : declaration];
  });
}

const scopeOf = (section: Section | undefined): readonly string[] =>
  section?.characteristic ? [section.characteristic.id] : [];

/**
 * The passages that a marker speaks for: those after it up to the next marker or heading. Directly under a heading of
 * level 2 or deeper it speaks for that whole section, unless another marker divides the section's own passages.
 */
function coveredBy(marker: Marker, section: Section | undefined, { passages, dividing, headings }: Body): Passage[] {
  const { start, end } = marker.comment.span;
  const nextMarker =
    dividing[partition(dividing, ({ comment }) => comment.span.start <= start)]?.comment.span.start ?? none;
  const nextHeading = headings[partition(headings, ({ span }) => span.start <= start)]?.span.start ?? none;
  if (section && section.heading.level > 1 && isUnderHeading(marker, section, passages)) {
    const divided = nextMarker < nextHeading;
    if (!divided) return [...section.passages];
  }
  const stop = Math.min(nextMarker, nextHeading);
  const first = partition(passages, ({ span }) => span.end <= end);
  return passages.slice(
    first,
    Math.max(
      first,
      partition(passages, ({ span }) => span.start < stop),
    ),
  );
}

const none = Number.POSITIVE_INFINITY;

function isUnderHeading(marker: Marker, section: Section | undefined, passages: readonly Passage[]): boolean {
  if (!section) return false;
  const first = passages[partition(passages, ({ span }) => span.start < section.heading.span.end)];
  return first === undefined || first.span.start >= marker.comment.span.start;
}
