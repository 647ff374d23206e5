import { describe, expect, it } from 'vitest';
import { sentences } from '../../../server/core/text/sentences';
import type { Language } from '../../../server/framework/index';

const split = (text: string, language: Language) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

/** One golden a line; `|` stands where a sentence ends. */
const goldens: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'We began in 2019.| Nobody had asked us to.',
    'Dr. Osei and Mrs. Petrov wrote the plan.| Mr. Clarke read it.',
    'We met in St. John twice.| It rained.',
    'J. Martin signed.| R. J. Osei did not.',
    'Some structures (e.g. rounds, logs, etc.) stayed.| Others went.',
    'We bought maps, books, etc.| Then the money ran out.',
    'It rose by 3.5 points, i.e. by a fifth.| That is little.',
    'The answer was no.| We went on.',
    'See no. 4 and pp. 12-14.| They agree.',
    'Who knew?| Nobody!| We asked again.',
    '“Show me,” she said.| “What will you stop?” she asked.| None of us could say.',
    'He wrote: "Show me what you will stop."| None of us could.',
    '(We had tried before.)| It failed.',
    'We waited … and waited.| Then …| The door opened.',
    'It grew in the U.S. Midwest first.| We read about the U.S.| The idea travelled.',
    'She holds a Ph.D. from Kessel.| So does he.',
    'That was plan B.| We had no plan C.',
    'So did I.| Teachers laughed.',
    '1. Count the hours first.| Name the goals next.',
    'In 2019.| 42 schools took part.',
    'A line that was wrapped\nby hand goes on.| The next\r\none too.',
    'No full stop at the end',
    'A paragraph without an end|\n\nAnother paragraph.|\r\n\r\nA third one',
    'The total was $248,000.|    Part of it came late.',
    'We met at 7 a.m. on Monday.| It was dark.',
    'Sept. 2019 came.| We met on Oct. 4.| May followed.',
  ],
  fr: [
    'Nous avons commencé en 2019.| Personne ne le demandait.',
    'M. Gagnon et Mme Roy ont écrit.| MM. Roy et Dubé ont lu.',
    'Le Dr Roy et la Dre. Côté ont aidé.| Merci à eux.',
    'Des outils (p. ex. Dibels) ont servi.| D’autres, non.',
    'Des livres, des jeux, etc.| Ensuite, plus rien.',
    'La hausse, c.-à-d. 3,5 points, est réelle.| Elle dure.',
    'J.-P. Tremblay a signé.| R. Roy, non.',
    'Y a-t-il eu un tournant?| Non!| Nous avons continué.',
    'Y a-t-il eu un tournant ?| Non !| Nous avons continué.',
    '« Il nous reste à apprendre. »| Elle a souri.',
    '« Que cessez-vous de faire? » a-t-elle demandé.| Personne ne savait.',
    '« Nous lisons partout, dit-elle.| Il nous reste à le faire autrement. »| Voilà.',
    'Il y avait 5\u00A0200 élèves.| Les écoles étaient au nombre de 19.',
    'Voir p. 12 et fig. 3.| Elles concordent.',
    'Nous avons attendu… longtemps.| Puis…| Tout a changé.',
    'Nous avons hésité...| Ensuite, oui.',
    'À l’école Ste. Anne, rien.| Ailleurs, tout.',
  ],
};

describe('sentences', () => {
  for (const [language, lines] of Object.entries(goldens) as [Language, readonly string[]][]) {
    it.each(lines)(`${language}: %s`, (golden) => {
      const wanted = golden.split('|').map((sentence) => sentence.trim());
      expect(split(golden.replaceAll('|', ''), language)).toEqual(wanted);
    });
  }

  it('gives nothing for nothing', () => {
    expect(sentences('', 'en')).toEqual([]);
    expect(sentences(' \n\n \t', 'fr')).toEqual([]);
  });

  it('covers every sign of a text exactly once, in order', () => {
    const text = `${goldens.en.join(' ')}\n\n... ?! 😀. Ünder. …`;
    let last = 0;
    for (const { start, end } of sentences(text, 'en')) {
      expect(text.slice(last, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(text.slice(last).trim()).toBe('');
  });

  it.each(['. ', '." ', 'a. ', 'A. ', '.\n\n', '… « ', '.-', '\n \n'])(
    'stays fast on many repetitions of %j',
    (unit) => {
      const time = (count: number) => {
        const text = unit.repeat(count);
        const start = performance.now();
        sentences(text, 'fr');
        return performance.now() - start;
      };
      time(20_000);
      // A hundred thousand repetitions take milliseconds; a quadratic splitter would need minutes.
      expect(time(100_000)).toBeLessThan(3_000);
    },
  );
});
