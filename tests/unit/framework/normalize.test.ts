import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeWording } from '../../../server/framework';

describe('normalizeWording', () => {
  test.each([
    [
      'Learning-Oriented Organizational Improvement Processes',
      'learning oriented organizational improvement processes',
    ],
    ['  Caractéristiques  ÉLÈVES ', 'caracteristiques eleves'],
    ["l'emploi", 'l emploi'],
    ['l’emploi', 'l emploi'],
    ['Hastings & Prince Edward', 'hastings prince edward'],
    ['Hastings and Prince Edward', 'hastings prince edward'],
    ['buts et moyens', 'buts moyens'],
    ['policies/procedures', 'policies procedures'],
    ['cœur', 'coeur'],
    ['co\u00ADopera\u200Btion', 'cooperation'],
    ['mission\u00A0:\u00A0vision', 'mission vision'],
    ['\uFFFD 7,000', '7 000'],
    ['—', ''],
    ['', ''],
  ])('%j becomes %j', (given, expected) => {
    expect(normalizeWording(given)).toBe(expected);
  });

  test('is idempotent for any text', () => {
    assert(
      property(
        string({ unit: 'binary' }),
        (text) => normalizeWording(normalizeWording(text)) === normalizeWording(text),
      ),
    );
  });

  test('does not see case, composition, or what stands between the words', () => {
    const word = constantFrom('Évidence', 'élèves', 'Mission', 'état', 'now', 'Où');
    const between = constantFrom(' ', '-', ' – ', ', ', ' & ', ' and ', ' et ', '\u00A0', '/');
    assert(
      property(array(word, { minLength: 1, maxLength: 5 }), between, (parts, separator) => {
        const plain = normalizeWording(parts.join(' '));
        const varied = parts.join(separator);
        return [varied, varied.toUpperCase(), varied.normalize('NFD'), `“${varied}.”`].every(
          (text) => normalizeWording(text) === plain,
        );
      }),
    );
  });
});
