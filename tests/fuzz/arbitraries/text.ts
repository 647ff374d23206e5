import fc from 'fast-check';
import { casewright } from '../support/subject';
import { realTexts } from './real';

/** Scraps of cases, of Markdown and of what editors and word processors leave behind. */
const scraps = [
  ...['---\n', 'kind: case-study\n', 'title: A: b\n', 'characteristics: [4, ', 'status: released\n', 'lang: fr\n'],
  ...['profile: { schools: 42 }\n', 'consent:\n  - Ana Petrov\n', 'written: 2024-11\n', 'a: &b *c\n', '\uFEFF'],
  ...['# T\n', '## Where we started\n', '### Use of evidence\n', 'Where are we now?\n---\n', '#### \n'],
  ...['<!-- answers: 3 -->\n', '<!-- answers: ', ' for 5', ' none: because', '-->', '<!-- répond : 2, 9 -->\n'],
  ...[
    '<!-- casewright-disable-next-line acronyms -- y -->\n',
    '<!-- casewright-disable -->\n',
    '<!-- casewright-enable -->\n',
  ],
  ...[
    '```\n',
    '~~~',
    '| a | b |\n|---|---|\n',
    '|',
    '- ',
    '1. ',
    '> ',
    '[^1]',
    '[^1]: n\n',
    '![](x.png)',
    '[here](#a)',
    '[a]: b\n',
  ],
  ...['TBD', 'Text with PLT.', 'In 2019 we met with 42 principals. ', 'Results rose from 61% to 74% (EQAO, 2022). '],
  ...[
    'Last year, ',
    'we will ',
    'Nous avons rencontré les 12 écoles. ',
    '“It worked,” said Ana Petrov. ',
    'ana@example.ca ',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '🎉', '\uD83D', 'é', 'e\u0301', '\u2028', '\u00A0', '\0', '    ', '\t'],
  ...['*', '_', '`', '<b>', '&amp;', '\\', ':', '"', "'", '{', ']', '(', ')', '«', '—'],
];

export const soup = (maxLength = 40): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...scraps), { maxLength }).map((parts) => parts.join(''));

interface Change {
  readonly kind: 'insert' | 'delete' | 'double' | 'move';
  /** Places as shares of the text, so that a change means the same in a shrunken one. */
  readonly from: number;
  readonly length: number;
  readonly to: number;
  readonly text: string;
}

const share = fc.nat({ max: 9_999 }).map((value) => value / 10_000);
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'double', 'move'),
  from: share,
  length: fc.nat({ max: 300 }),
  to: share,
  text: soup(3),
});

function changed(text: string, { kind, from, length, to, text: inserted }: Change): string {
  const start = Math.floor(from * text.length);
  const piece = text.slice(start, start + length);
  const without = text.slice(0, start) + text.slice(start + length);
  const target = Math.floor(to * without.length);
  if (kind === 'insert') return text.slice(0, start) + inserted + text.slice(start);
  if (kind === 'delete') return without;
  if (kind === 'double') return text.slice(0, start) + piece + text.slice(start);
  return without.slice(0, target) + piece + without.slice(target);
}

const lineEnds = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** Texts with stretches put in, taken out, doubled and moved, with any line ends, with or without a BOM. */
export const mutated = (texts: readonly string[] = realTexts, changes = 6): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      changes: fc.array(change, { maxLength: changes }),
      lineEnd: lineEnds,
      isMarked: fc.boolean(),
      end: fc.oneof(fc.constant(1), share),
    })
    .map(({ text, changes: made, lineEnd, isMarked, end }) => {
      const whole = made.reduce(changed, text.slice(0, Math.ceil(end * text.length)));
      return (isMarked ? '\uFEFF' : '') + whole.replaceAll('\n', lineEnd);
    });

/** A case with soup in its body: its front matter is sound, so that every rule has its say. */
export const soupInCase: fc.Arbitrary<string> = soup().map(
  (body) =>
    `---\nkind: case-study\ntitle: Reading our own results\ncharacteristics: [evidence-use]\n---\n# T\n\n${body}`,
);

/** What the rules' own examples become: texts that have something to mend. */
export const mutatedExamples: fc.Arbitrary<string> = mutated(
  casewright.rules.flatMap(({ examples }) => examples.map(({ text }) => text)).filter((text) => text.length < 5_000),
  3,
);

/** Any text at all. Real ones are long, so they come less often. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: soup() },
  { weight: 5, arbitrary: soupInCase },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: mutated() },
);
