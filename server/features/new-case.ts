import {
  type Characteristic,
  type Framework,
  findCharacteristic,
  findFrontMatterKey,
  findValue,
  type Language,
  type Localized,
  type Question,
} from '../framework/index';
import { yamlScalar } from './completion/yaml-text';
import { spelled } from './language';

export interface NewCaseRequest {
  readonly language: Language;
  readonly title?: string;
  readonly district?: string;
  /** Ids, numbers or wordings; unknown ones are left out. */
  readonly characteristics: readonly string[];
}

const titlePlaceholder: Localized = { en: '[Title of the case]', fr: '[Titre de l’étude de cas]' };
const districtPlaceholder: Localized = { en: '[Name of the district]', fr: '[Nom du conseil scolaire]' };

/** How to write the values that differ from case to case; `literal` writes all other text. */
export interface FrontMatterParts {
  readonly literal: (text: string) => string;
  readonly title: () => string;
  readonly district: () => string;
  readonly characteristics: () => string;
  /** Absent: the key is left out. */
  readonly written?: () => string;
}

/** The front matter that a case starts with, fences included, in the language's spellings; lines end with LF. */
export function caseFrontMatter(framework: Framework, language: Language, parts: FrontMatterParts): string {
  const line = (id: string, value: string) => {
    const key = findFrontMatterKey(framework, id);
    return key ? [`${parts.literal(spelled(key, language))}: ${value}`] : [];
  };
  const choice = (id: string, value: string) => {
    const key = findFrontMatterKey(framework, id);
    const known = key && findValue(key, value);
    return line(id, parts.literal(known ? spelled(known, language) : value));
  };
  const lines = [
    '---',
    // The kind stays as the framework spells it: it is what tells every tool that the file is a case.
    ...line('kind', parts.literal(framework.documentKind)),
    ...line('title', parts.title()),
    ...line('district', parts.district()),
    ...line('characteristics', parts.characteristics()),
    ...line('lang', parts.literal(language)),
    ...(parts.written ? line('written', parts.written()) : []),
    ...choice('status', findFrontMatterKey(framework, 'status')?.default ?? ''),
    '---',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The text of a new case: front matter, title, and a section with a prompt in brackets for each guiding question that
 * the front matter does not answer. Lines end with LF.
 */
export function newCaseText(request: NewCaseRequest, framework: Framework): string {
  const { language } = request;
  const title = request.title?.replace(/\s+/g, ' ').trim() || titlePlaceholder[language];
  const district = request.district?.replace(/\s+/g, ' ').trim() || districtPlaceholder[language];
  const found = request.characteristics.map((wording) => findCharacteristic(framework, wording));
  const characteristics = [...new Set(found.filter((characteristic) => characteristic !== undefined))];
  const frontMatter = caseFrontMatter(framework, language, {
    literal: (text) => text,
    title: () => yamlScalar(title, false),
    district: () => yamlScalar(district, false),
    characteristics: () => `[${characteristics.map(({ id }) => id).join(', ')}]`,
  });
  const sections = framework.questions
    .filter((question) => !question.answeredByFrontMatter)
    .map((question) => section(question, characteristics, language));
  return [frontMatter, `# ${escapeHeading(title)}\n`, ...sections].join('\n');
}

/** Two characteristics that are each to be answered for get a heading of their own, which scopes what stands below. */
function section(question: Question, characteristics: readonly Characteristic[], language: Language): string {
  const heading = `## ${question.label[language]}\n`;
  const prompt = `${question.placeholder[language]}\n`;
  if (!question.expectedPerCharacteristic || characteristics.length < 2) return `${heading}\n${prompt}`;
  return [heading, ...characteristics.map(({ label }) => `### ${label[language]}\n\n${prompt}`)].join('\n');
}

/** A title that Markdown shows as it was given. */
const escapeHeading = (title: string): string => title.replace(/[\\`*_[\]<]|(?<!#)#+$|&(?=[#\w]+;)/g, '\\$&');
