import type { Framework, Language } from '../../server/framework/index';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const words = {
  en: {
    answers: 'answers',
    none: 'none',
    why: 'why there was none',
    silence: 'Silence a finding, with the reason',
    reason: 'why it does not apply here',
  },
  fr: {
    answers: 'répond',
    none: 'aucun',
    why: 'pourquoi il n’y en a pas eu',
    silence: 'Taire un constat, avec la raison',
    reason: 'pourquoi cela ne s’applique pas ici',
  },
} as const;

/** Editor snippets in one language: a section and a marker for each guiding question, and a silencing comment. */
export function snippets(framework: Framework, language: Language): Record<string, Snippet> {
  const own = words[language];
  const found: [string, Snippet][] = framework.questions
    .filter((question) => !question.answeredByFrontMatter)
    .flatMap(({ number, label, prompt, placeholder, mayBeNone }): [string, Snippet][] => [
      [
        `${label[language]} (section ${number})`,
        {
          prefix: [`section${number}`, `q${number}`],
          description: prompt[language],
          body: [`## ${literal(label[language])}`, '', `\${1:${inside(placeholder[language])}}`, '', '$0'],
        },
      ],
      [
        `${own.answers}: ${number}`,
        {
          prefix: [`${own.answers}${number}`],
          description: prompt[language],
          body: [`<!-- ${own.answers}: ${number} -->`, '$0'],
        },
      ],
      ...(mayBeNone
        ? [
            [
              `${own.answers}: ${number} ${own.none}`,
              {
                prefix: [`${own.none}${number}`],
                description: prompt[language],
                body: [`<!-- ${own.answers}: ${number} ${own.none}: \${1:${own.why}} -->`, '$0'],
              },
            ] as [string, Snippet],
          ]
        : []),
    ]);
  const silence = `<!-- casewright-disable-next-line \${1:rule} -- \${2:${own.reason}} -->`;
  return Object.fromEntries([
    ...found,
    [own.silence, { prefix: ['silence', 'casewright'], description: own.silence, body: [silence, '$0'] }],
  ]);
}

/** Text that a snippet must not read as a place. */
const literal = (text: string) => text.replace(/[$\\]/g, '\\$&');
const inside = (text: string) => text.replace(/[$}\\]/g, '\\$&');
