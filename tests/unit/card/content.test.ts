import { describe, expect, it } from 'vitest';
import { strongDistricts } from '../../../server/framework/index';
import { french, whole } from './cases';
import { at, cardOf, lineOf } from './support';

describe('turning points', () => {
  it('come in the order told, with their dates, after the introduction', () => {
    const turning = cardOf(whole).turningPoints;
    expect(turning?.status).toBe('told');
    expect(turning?.introduction).toEqual(at('There were two.'));
    expect(turning?.points).toEqual([
      {
        text: 'On 9 February 2022 Ana Petrov showed her results. She had kept them back since 2020.',
        line: lineOf(whole, 'On 9 February'),
        dates: [
          { text: '9 February 2022', iso: '2022-02-09' },
          { text: '2020', iso: '2020' },
        ],
      },
      { ...at('The second came in the spring of 2023, when we moved $300,000.'), dates: [{ text: 'spring of 2023' }] },
    ]);
  });

  it('are honestly none, with the words that say why', () => {
    expect(cardOf(french, 'fr').turningPoints).toEqual({
      status: 'none',
      points: [],
      reason: { text: 'Il n’y a pas eu de tournant. M. Roy le confirme.', line: 13 },
    });
    expect(cardOf('<!-- answers: 5 none: it came bit by bit -->').turningPoints).toMatchObject({
      status: 'none',
      reason: { text: 'it came bit by bit', line: 1 },
    });
  });

  it('are none where the passage stands under a heading that asks', () => {
    const text = '## Turning points\n\n<!-- answers: 5 none -->\nIt came bit by bit.';
    expect(cardOf(text).turningPoints).toEqual({
      status: 'none',
      points: [],
      reason: { text: 'It came bit by bit.', line: 4 },
    });
  });

  it('are told for one characteristic and denied for the other', () => {
    const text =
      '<!-- answers: 5 for alignment -->\nIn 2019 we moved the money.\n\n<!-- answers: 5 none for evidence-use -->\nNo day stands out.';
    expect(cardOf(text).turningPoints).toMatchObject({
      status: 'told',
      points: [{ text: 'In 2019 we moved the money.', line: 2 }],
      reason: { text: 'No day stands out.', line: 5 },
    });
  });

  it('are missing where nothing is declared', () => {
    expect(cardOf('# Case\n\nText.').turningPoints).toEqual({ status: 'missing', points: [] });
  });
});

describe('evidence, advice and discussion', () => {
  it('lists sentences with a figure that is no date, and tables by their header', () => {
    expect(cardOf(whole).evidence).toEqual([
      { kind: 'sentence', text: 'The share rose from 22% to 49%.', line: lineOf(whole, 'The share') },
      { kind: 'table', line: lineOf(whole, '| What'), columns: ['What', 'Then', 'Now'], rows: 2 },
    ]);
  });

  it('takes the items of a list as advice, and sentences where there is no list', () => {
    expect(cardOf(whole).advice).toEqual([
      { text: 'Count the hours first. We did not.', line: lineOf(whole, 'Count the') },
      at('Put a name beside everything that you stop.'),
    ]);
    expect(cardOf('<!-- answers: 7 -->\nGo slow. Then go far.').advice).toEqual([
      { text: 'Go slow.', line: 2 },
      { text: 'Then go far.', line: 2 },
    ]);
  });

  it('takes each item of a loose list, and no line of text that only looks like a bullet', () => {
    const loose = cardOf('<!-- answers: 7 -->\n1. One.\n\n2. Two, and\n   more.').advice;
    expect(loose).toEqual([
      { text: 'One.', line: 2 },
      { text: 'Two, and more.', line: 4 },
    ]);
    const tight = cardOf('<!-- answers: 7 -->\n- One, of\n  2019\\. Not two.\n- Three.').advice;
    expect(tight?.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('asks about each characteristic with its indicators, and only about what the case answers', () => {
    const { discussion } = cardOf(whole);
    const indicators = (id: string) => strongDistricts.characteristics.find((each) => each.id === id)?.indicators.en;
    expect(discussion[0]?.text).toMatch(/^Improvement processes:/);
    expect(discussion[0]?.points).toEqual(indicators('improvement-processes'));
    expect(discussion[1]?.points).toEqual(indicators('alignment'));
    const actions = 'Which of the steps told here';
    expect(discussion.some(({ text }) => text.startsWith(actions))).toBe(false);
    expect(
      cardOf(`${whole}\n## What we did\n\n${'We met. '.repeat(20)}`).discussion.some(({ text }) =>
        text.startsWith(actions),
      ),
    ).toBe(true);
  });

  it('asks differently where the authors saw no turning point', () => {
    expect(cardOf(french).discussion.map(({ text }) => text)).toContain(
      'The authors saw no turning point. Would you have told the same story with one?',
    );
  });
});
