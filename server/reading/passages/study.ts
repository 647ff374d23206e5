import type { CaseStudy, Heading, Passage } from '../../core/model';
import type { Language } from '../../framework/index';
import { detectLanguage } from '../language/detect';
import { lexicons } from '../language/lexicon';
import type { VerbGroup } from '../language/model';
import { analysePassage } from './analyse';
import type { PassageReading } from './model';
import { has } from './model';
import { headingTopic, type HeadingTopic } from './headings';

/** One passage with what stands around it. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly reading: PassageReading;
  /** What the nearest heading promises, if anything. */
  readonly topic?: HeadingTopic;
  readonly heading?: Heading;
  /** The lead-in whose force this passage stands under, up to the next heading. */
  readonly leadIn?: PlacedPassage;
  /** What that lead-in announces. */
  readonly announced?: 'lessons' | 'deficits';
  /** 0 for the first passage that tells something, 1 for the last. */
  readonly position: number;
}

/** Everything read in one version of a case: the base of suggestions, gate, evidence and doubts. */
export interface StudyReading {
  readonly study: CaseStudy;
  readonly language: Language;
  readonly passages: readonly PlacedPassage[];
  /** Whether a verb's subject is an organization: by its kind, or because the text calls that name one. */
  readonly isOrganization: (verb: VerbGroup) => boolean;
}

/** Reads all passages of a case, each once. `analyse` may bring results kept by content and language. */
export function readStudy(study: CaseStudy, analyse: typeof analysePassage = analysePassage): StudyReading {
  const named = study.frontMatter.text('lang') !== undefined;
  const language = named ? study.language : detectLanguage(study.prose, study.language);
  const passages: PlacedPassage[] = [];
  const last = Math.max(1, study.passages.length - 1);
  let leadIn: PlacedPassage | undefined;
  let section: number | undefined;
  for (const passage of study.passages) {
    const source = study.text.slice(passage.span.start, passage.span.end);
    const reading = analyse({ kind: passage.kind, source, prose: passage.prose }, language);
    if (passage.section !== section) leadIn = undefined;
    section = passage.section;
    const heading = section === undefined ? undefined : study.sections[section]?.heading;
    const topic = heading && headingTopic(heading, language);
    const announced = leadIn && announcedBy(leadIn.reading);
    const placed: PlacedPassage = {
      passage,
      reading,
      ...(heading ? { heading } : {}),
      ...(topic ? { topic } : {}),
      ...(leadIn ? { leadIn } : {}),
      ...(announced ? { announced } : {}),
      position: passage.index / last,
    };
    passages.push(placed);
    if (reading.roles.has('lead-in')) leadIn = placed;
    else if (leadIn && !carriesOn(leadIn, reading)) leadIn = undefined;
  }
  return { study, language, passages, isOrganization: organizationTest(passages, language) };
}

/** A lead-in to one list ends with it; one that announces lessons holds for the paragraphs after it. */
function carriesOn(leadIn: PlacedPassage, reading: PassageReading): boolean {
  if (reading.roles.has('bio') || reading.roles.has('byline')) return false;
  if (reading.kind === 'list') return false;
  return reading.kind === 'item' || announcedBy(leadIn.reading) === 'lessons';
}

function announcedBy({ sentences }: PassageReading): PlacedPassage['announced'] {
  const last = sentences.slice(-2);
  if (last.some((sentence) => has(sentence, 'lesson'))) return 'lessons';
  if (last.some((sentence) => has(sentence, 'deficit') && !has(sentence, 'plan'))) return 'deficits';
  return undefined;
}

/** Names that the text itself uses for an organization: "Penn Manor" where "Penn Manor School District" stands somewhere. */
function organizationTest(passages: readonly PlacedPassage[], language: Language): (verb: VerbGroup) => boolean {
  const words = new Set<string>();
  const people = new Set<string>();
  for (const { reading } of passages) {
    for (const verb of reading.sentences.flatMap(({ verbs }) => verbs)) {
      if (verb.actor !== 'name' || !verb.name) continue;
      const parts = verb.name.split(' ');
      const last = parts.at(-1) ?? '';
      const isOrganization = lexicons[language].cues.get(last)?.includes('organization') ?? false;
      for (const part of parts) (isOrganization ? words : people).add(part);
    }
  }
  return ({ actor, name }) => {
    if (actor === 'organization' || actor === 'self') return true;
    return actor === 'name' && name !== undefined && name.split(' ').every((part) => words.has(part));
  };
}
