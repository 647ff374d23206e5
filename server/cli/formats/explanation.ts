import { docsOf } from '../../core/rule/message';
import { profiles, type RuleExample, type RuleMeta } from '../../core/rule/rule';
import type { Language } from '../../framework/index';

const words = {
  en: {
    family: 'Family',
    levels: 'Levels',
    says: 'What it says',
    bad: 'An example that gets a finding',
    good: 'An example without findings',
    options: 'Options, in casewright.yaml',
    byDefault: 'default',
    silence: 'To silence it, with the reason',
    line: 'in the text, before the line',
    everywhere: 'everywhere, in casewright.yaml',
    reason: 'the reason',
    docs: 'More',
    heuristic: 'It may be mistaken: its findings are never more than information.',
  },
  fr: {
    family: 'Famille',
    levels: 'Niveaux',
    says: 'Ce qu’elle dit',
    bad: 'Un exemple qui reçoit une remarque',
    good: 'Un exemple sans remarque',
    options: 'Options, dans casewright.yaml',
    byDefault: 'par défaut',
    silence: 'Pour la faire taire, avec la raison',
    line: 'dans le texte, avant la ligne',
    everywhere: 'partout, dans casewright.yaml',
    reason: 'la raison',
    docs: 'En savoir plus',
    heuristic: 'Elle peut se tromper : ses remarques restent de simples informations.',
  },
} satisfies Record<Language, object>;

const colon = (locale: Language): string => (locale === 'fr' ? ' :' : ':');
const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');

/** All that is to be said of a rule, as plain text. */
export function explanation(meta: RuleMeta, locale: Language): string {
  const say = words[locale];
  const heading = (text: string): string => `${text}${colon(locale)}`;
  const levels = profiles.map((profile) => `${profile} ${meta.levels[profile]}`).join(', ');
  // An example under other settings would puzzle people: what is good there may be bad by default.
  const plain = meta.examples.filter(({ options, profile }) => options === undefined && profile === undefined);
  const bad = plain.find(({ expect }) => expect.length > 0);
  const good = plain.find(({ expect }) => expect.length === 0);
  const parts = [
    `${meta.id}\n${meta.title[locale]}`,
    [meta.why[locale], ...(meta.certainty === 'heuristic' ? [say.heuristic] : [])].join('\n'),
    `${heading(say.family)} ${meta.family}\n${heading(say.levels)} ${levels}`,
    `${heading(say.says)}\n${messages(meta, locale)}`,
    ...example(heading(say.bad), bad),
    ...example(heading(say.good), good),
    ...options(meta, locale),
    `${heading(say.silence)}\n  ${heading(say.line)}\n    <!-- casewright-disable-next-line ${meta.id} -- ${say.reason} -->\n  ${heading(say.everywhere)}\n    rules:\n      ${meta.id}: off`,
    `${heading(say.docs)} ${docsOf(meta.id)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const messages = (meta: RuleMeta, locale: Language): string =>
  Object.values(meta.messages)
    .map(({ what, next }) => `  - ${what[locale]} ${next[locale]}`.replace(/\{\w+\}/g, '…'))
    .join('\n');

const example = (heading: string, found: RuleExample | undefined): string[] =>
  found === undefined ? [] : [`${heading}\n${indented(found.text)}`];

function options(meta: RuleMeta, locale: Language): string[] {
  const lines = Object.entries(meta.options ?? {}).map(([name, shape]) => {
    const value = `${words[locale].byDefault}${colon(locale)} ${JSON.stringify(shape.default)}`;
    return `  ${name} (${value})\n    ${shape.description[locale]}`;
  });
  return lines.length === 0 ? [] : [`${words[locale].options}${colon(locale)}\n${lines.join('\n')}`];
}
