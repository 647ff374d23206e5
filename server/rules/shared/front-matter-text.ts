import type { CaseStudy } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import { quoteYaml } from '../../core/text/quote';
import { span } from '../../core/text/span';
import {
  type Framework,
  type FrontMatterKey,
  findFrontMatterKey,
  findValue,
  type Language,
} from '../../framework/index';
import { lineEnd } from './line-end';
import { titleHeading } from './places';
import { writtenLanguage } from './written-language';

const prompts: Readonly<Record<Language, string>> = { en: 'To fill in:', fr: 'À remplir\u00A0:' };

/** A key as the document's language spells it. */
export function keySpelling(key: FrontMatterKey, language: Language): string {
  return language === 'en' ? key.id : (key.aliases[language][0] ?? key.id);
}

/** A value of an enumeration as the document's language spells it. */
function valueSpelling(key: FrontMatterKey, id: string, language: Language): string {
  return language === 'en' ? id : (findValue(key, id)?.aliases[language][0] ?? id);
}

function keyLine(key: FrontMatterKey, study: CaseStudy, framework: Framework, language: Language): string {
  const spelled = keySpelling(key, language);
  if (key.id === 'kind') return `${spelled}: ${valueSpelling(key, framework.documentKind, language)}`;
  if (key.id === 'lang') return `${spelled}: ${language}`;
  const title = key.id === 'title' ? titleHeading(study)?.text : undefined;
  return `${spelled}: ${quoteYaml(title || `[${prompts[language]} ${key.description[language]}]`)}`;
}

/** Puts lines for keys into the block at the top: at its end where it exists, else as a new block before the text. */
export function insertKeys(study: CaseStudy, framework: Framework, ids: readonly string[]): Edit {
  const { text, frontMatter } = study;
  const language = writtenLanguage(study);
  const end = lineEnd(text);
  const keys = ids.flatMap((id) => findFrontMatterKey(framework, id) ?? []);
  const lines = keys.map((key) => keyLine(key, study, framework, language) + end).join('');
  if (frontMatter.present) return { span: span(frontMatter.yaml.end, frontMatter.yaml.end), text: lines };
  const { start } = frontMatter.span;
  const rest = text.slice(start);
  const gap = rest === '' || /^[ \t]*(?:\r\n|\n|\r)/.test(rest) ? '' : end;
  return { span: span(start, start), text: `---${end}${lines}---${end}${gap}` };
}

/** The keys that a new block at the top starts with. */
export function startingKeys(framework: Framework): readonly string[] {
  return framework.frontMatterKeys
    .filter((key) => key.required || key.id === 'kind' || key.id === 'lang')
    .map((key) => key.id);
}
