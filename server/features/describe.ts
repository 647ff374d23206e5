import type { Characteristic, Framework, FrontMatterKey, Language, Localized, Question } from '../framework/index';
import { moduleFor } from '../framework/index';
import { say } from './context';
import { spelled } from './language';
import { bold, bullets, escapeMarkdown, paragraphs } from './markdown';

const characteristicTitle: Localized = { en: 'Characteristic {number}', fr: 'Caractéristique {number}' };
const questionTitle: Localized = { en: 'Question {number}', fr: 'Question {number}' };
const strongDistrict: Localized = { en: 'What it looks like at its best:', fr: 'À son meilleur :' };
const moduleLine: Localized = {
  en: 'A case about it fits module {number}, {title}.',
  fr: 'Une étude de cas à ce sujet convient au module {number}, {title}.',
};
const noModule: Localized = {
  en: 'No module is about it alone: every module considers it.',
  fr: 'Aucun module ne porte sur elle seule : tous en tiennent compte.',
};
const allowed: Localized = { en: 'May be:', fr: 'Valeurs possibles :' };
const required: Localized = { en: 'Every case needs it.', fr: 'Toute étude de cas en a besoin.' };
const standsFor: Localized = { en: 'Where it is absent: {value}.', fr: 'En son absence : {value}.' };

/** The name people know it by: "4 · Improvement processes". */
export const characteristicName = ({ number, label }: Characteristic, locale: Language): string =>
  `${number} · ${label[locale]}`;

/** The name people know it by: "4 · What we did". */
export const questionName = ({ number, label }: Question, locale: Language): string => `${number} · ${label[locale]}`;

/** All about a characteristic, as Markdown. */
export function describeCharacteristic(characteristic: Characteristic, framework: Framework, locale: Language): string {
  const { number, label, noun, description, indicators } = characteristic;
  const home = moduleFor(framework, characteristic.id);
  return paragraphs(
    bold(`${say(characteristicTitle, locale, { number })} · ${label[locale]}`),
    escapeMarkdown(noun[locale]),
    escapeMarkdown(description[locale]),
    `${escapeMarkdown(strongDistrict[locale])}\n\n${bullets(indicators[locale].map(escapeMarkdown))}`,
    escapeMarkdown(
      home ? say(moduleLine, locale, { number: home.number, title: home.title[locale] }) : noModule[locale],
    ),
  );
}

// Questions never change, and each completion describes them all.
const described: Readonly<Record<Language, WeakMap<Question, string>>> = { en: new WeakMap(), fr: new WeakMap() };

/** All about a guiding question, as Markdown. `status`: how far the case answers it, in words. */
export function describeQuestion(question: Question, locale: Language, status?: string): string {
  const known = described[locale].get(question) ?? aboutQuestion(question, locale);
  described[locale].set(question, known);
  return paragraphs(known, status === undefined ? undefined : escapeMarkdown(status));
}

const aboutQuestion = ({ number, label, prompt, why }: Question, locale: Language): string =>
  paragraphs(
    bold(`${say(questionTitle, locale, { number })} · ${label[locale]}`),
    escapeMarkdown(prompt[locale]),
    escapeMarkdown(why[locale]),
  );

/** A front-matter key, as Markdown: what it says and what it may hold, spelled in the document's language. */
export function describeKey(key: FrontMatterKey, locale: Language, writing: Language): string {
  const values = key.values?.map(
    (value) => `\`${spelled(value, writing)}\` ${escapeMarkdown(value.description[locale])}`,
  );
  return paragraphs(
    escapeMarkdown(key.description[locale]),
    key.required ? escapeMarkdown(required[locale]) : undefined,
    values && `${escapeMarkdown(allowed[locale])}\n\n${bullets(values)}`,
    key.default === undefined ? undefined : escapeMarkdown(say(standsFor, locale, { value: key.default })),
  );
}
