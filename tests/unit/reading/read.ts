import { readCaseStudy } from '../../../server/core/document/case-study';
import type { CaseStudy } from '../../../server/core/model/index';
import { type Language, strongDistricts } from '../../../server/framework/index';
import type { VerbGroup } from '../../../server/reading/language/model';
import { analysePassage } from '../../../server/reading/passages/analyse';
import type { PassageReading } from '../../../server/reading/passages/model';

export const framework = strongDistricts;

/** A case that holds nothing but this body. */
export const caseOf = (body: string, lang: Language = 'en'): CaseStudy =>
  readCaseStudy(`---\nkind: case-study\nlang: ${lang}\n---\n\n${body}\n`, framework);

/** One paragraph as the engine reads it. */
export const passageOf = (text: string, lang: Language = 'en'): PassageReading =>
  analysePassage({ kind: 'paragraph', source: text, prose: text }, lang);

export const verbsOf = (text: string, lang: Language = 'en'): readonly VerbGroup[] =>
  passageOf(text, lang).sentences.flatMap(({ verbs }) => verbs);
