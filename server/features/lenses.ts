import type { CaseDocument, Declaration } from '../core/model/index';
import type { Span } from '../core/text/span';
import { spelledNumber } from '../core/text/spelled-number';
import type { Language, Localized } from '../framework/index';
import { findCharacteristic } from '../framework/index';
import { type FeatureContext, say } from './context';

/** A remark above a stretch of text. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
}

const one: Localized = { en: 'Answers question {number}, {label}', fr: 'Répond à la question {number}, {label}' };
const several: Localized = { en: 'Answers questions {questions}', fr: 'Répond aux questions {questions}' };
const words: Localized = { en: '{count} words', fr: '{count} mots' };
const word: Localized = { en: '{count} word', fr: '{count} mot' };
const about: Localized = { en: 'for {names}', fr: 'pour {names}' };
const none: Localized = { en: 'nothing written yet', fr: 'rien d’écrit encore' };
const and: Localized = { en: ' and ', fr: ' et ' };

/** One lens for each marker or heading that declares an answer: which question, how long, for which characteristic. */
export function lensesOf({ study }: CaseDocument, context: FeatureContext): readonly Lens[] {
  const groups = new Map<number, Declaration[]>();
  const said = new Set(study.declarations.filter(({ by }) => by === 'heading').map(coverOf));
  for (const declaration of study.declarations) {
    if (declaration.by === 'front-matter') continue;
    // A marker that says of a section what its heading says already.
    if (declaration.by === 'marker' && said.has(coverOf(declaration))) continue;
    const group = groups.get(declaration.source.start) ?? [];
    groups.set(declaration.source.start, [...group, declaration]);
  }
  return [...groups.values()].flatMap((group) => lens(group, context));
}

/** What is declared of which passages: these stand in a row. */
const coverOf = ({ question, passages }: Declaration): string =>
  `${question.number} ${passages[0]?.index} ${passages.length}`;

function lens(group: readonly Declaration[], { framework, locale }: FeatureContext): Lens[] {
  const [first] = group;
  if (!first) return [];
  const names = first.characteristics.map((id) => findCharacteristic(framework, id)?.label[locale] ?? id);
  const count = first.passages.reduce((sum, passage) => sum + passage.words, 0);
  const parts = [
    questions(group, locale),
    count === 0 ? none[locale] : say(count === 1 ? word : words, locale, { count: spelledNumber[locale](count) }),
    ...(names.length > 0 ? [say(about, locale, { names: names.join(and[locale]) })] : []),
  ];
  return [{ span: first.source, title: parts.join(' · ') }];
}

function questions(group: readonly Declaration[], locale: Language): string {
  const [first] = group;
  if (first && group.length === 1) {
    return say(one, locale, { number: first.question.number, label: first.question.label[locale] });
  }
  const named = group.map(({ question }) => `${question.number} (${question.label[locale]})`);
  return say(several, locale, { questions: [named.slice(0, -1).join(', '), named.at(-1)].join(and[locale]) });
}
