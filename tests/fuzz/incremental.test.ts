import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { typed, typing } from './arbitraries/typing';
import { modelOf } from './support/model';
import { count, patience, report, settings } from './support/settings';
import { casewright, configuration, lint, read } from './support/subject';

afterAll(report);

/** Comparing first and explaining then is many times as quick as `expect` alone. */
function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

describe('a text that is being typed', { timeout: patience }, () => {
  it('says at every keystroke what it says when read from scratch', () => {
    fc.assert(
      fc.property(typing, ({ start, keystrokes }) => {
        let text = start;
        let document = read(text);
        for (const keystroke of keystrokes) {
          count('keystrokes');
          text = typed(text, keystroke);
          document = casewright.read(text, configuration, document);
          expectEqual(modelOf(document.study), modelOf(read(text).study));
        }
        const fresh = read(text);
        expectEqual(document.reading, fresh.reading);
        // Put together only where it is asked for, so that it is not compared with the rest.
        expectEqual(document.reading.suggestions, fresh.reading.suggestions);
        expectEqual(lint(document), lint(fresh));
      }),
      settings(100),
    );
  });
});
