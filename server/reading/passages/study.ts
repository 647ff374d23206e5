import type { CaseStudy, Heading, Passage } from '../../core/model/index';
import { Memory } from '../../core/model/memory';
import { finished, type Steps, Strides } from '../../core/model/steps';
import type { Language } from '../../framework/index';
import { detectLanguage } from '../language/detect';
import { type HeadingTopic, headingTopic, topicOfQuestion } from './headings';
import { readingOf } from './kept';
import type { PassageReading } from './model';
import { has } from './model';
import { type OrganizationTest, organizationTest } from './organizations';

/** One passage with what stands around it. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly reading: PassageReading;
  /** What the nearest heading promises, if anything. */
  readonly topic: HeadingTopic | undefined;
  readonly heading: Heading | undefined;
  /** The lead-in whose force this passage stands under, up to the next heading. */
  readonly leadIn: PlacedPassage | undefined;
  /** What that lead-in announces. */
  readonly announced: 'lessons' | 'deficits' | undefined;
  /** Ids of the questions that the author declares it to answer. */
  readonly declared: ReadonlySet<string>;
  /** 0 for the first passage that tells something, 1 for the last. */
  readonly position: number;
}

/** Everything read in one version of a case: the base of suggestions, gate, evidence and doubts. */
export interface StudyReading {
  readonly study: CaseStudy;
  readonly language: Language;
  readonly passages: readonly PlacedPassage[];
  readonly isOrganization: OrganizationTest;
  readonly memory: Memory;
}

/** Reads all passages of a case. One that stands as it stood in an earlier version is not read again. */
export const readStudy = (study: CaseStudy): StudyReading => finished(studySteps(study));

/** The same, step by step. */
export function* studySteps(study: CaseStudy): Steps<StudyReading> {
  const named = study.frontMatter.text('lang') !== undefined;
  const language = named ? study.language : detectLanguage(study.prose, study.language);
  const passages: PlacedPassage[] = [];
  const readings: PassageReading[] = [];
  const last = Math.max(1, study.passages.length - 1);
  const declared = declaredQuestions(study);
  const strides = new Strides();
  let leadIn: PlacedPassage | undefined;
  let announced: PlacedPassage['announced'];
  let section: number | undefined;
  let heading: Heading | undefined;
  let topic: HeadingTopic | undefined;
  for (const passage of study.passages) {
    const reading = readingOf(passage.content, language);
    readings.push(reading);
    if (passage.section !== section) {
      section = passage.section;
      leadIn = undefined;
      heading = section === undefined ? undefined : study.sections[section]?.heading;
      topic = heading && topicOf(heading, language);
    }
    const placed: PlacedPassage = {
      passage,
      reading,
      topic,
      heading,
      leadIn,
      announced: leadIn && announced,
      declared: declared.get(passage.index) ?? undeclared,
      position: passage.index / last,
    };
    passages.push(placed);
    if (reading.roles.has('lead-in')) {
      leadIn = placed;
      announced = announcedBy(reading);
    } else if (leadIn && !carriesOn(announced, reading)) leadIn = undefined;
    if (strides.isEnough(passage.content.source.length)) yield;
  }
  return { study, language, passages, isOrganization: organizationTest(readings), memory: new Memory() };
}

/** Ids of the declared questions, by the index of the passage. */
function declaredQuestions({ declarations }: CaseStudy): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { question, passages } of declarations) {
    for (const { index } of passages) {
      const ids = found.get(index);
      if (ids) ids.add(question.id);
      else found.set(index, new Set([question.id]));
    }
  }
  return found;
}

const undeclared: ReadonlySet<string> = new Set();

/** A title names the whole case; a heading that asks a guiding question is about that question. */
function topicOf(heading: Heading, language: Language): HeadingTopic | undefined {
  if (heading.level === 1) return undefined;
  return (heading.question && topicOfQuestion[heading.question.id]) ?? headingTopic(heading, language);
}

/** A lead-in to one list ends with it; one that announces lessons holds for the paragraphs after it. */
function carriesOn(announced: PlacedPassage['announced'], reading: PassageReading): boolean {
  if (reading.roles.has('bio') || reading.roles.has('byline')) return false;
  if (reading.kind === 'list') return false;
  return reading.kind === 'item' || announced === 'lessons';
}

function announcedBy({ sentences }: PassageReading): PlacedPassage['announced'] {
  const last = sentences.slice(-2);
  if (last.some((sentence) => has(sentence, 'lesson'))) return 'lessons';
  return last.some((sentence) => has(sentence, 'deficit') && !has(sentence, 'plan')) ? 'deficits' : undefined;
}
