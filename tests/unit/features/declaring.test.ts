import { describe, expect, it } from 'vitest';
import { type Action, declareAll, declaringActionsAt } from '../../../server/features/index';
import type { Language } from '../../../server/framework/index';
import { read } from '../../helpers/read';
import { context, cursorIn, edited } from './support';

const deed = 'In 2019 the district hired two coaches and rewrote the plan with every school.';
const other = 'The office is on the second floor.';
const frontMatter = '---\nkind: case-study\ncharacteristics: [4]\n---\n# T\n\n';

const actions = (marked: string, locale: Language = 'en'): readonly Action[] => {
  const { text, offset } = cursorIn(marked);
  return declaringActionsAt(read(text), { start: offset, end: offset }, context(locale));
};

/** What an action whose title starts like this leaves of the text. */
function taken(marked: string, title: string, locale: Language = 'en'): string {
  const found = actions(marked, locale);
  const action = found.find((each) => each.title.startsWith(title));
  if (!action) throw new Error(`“${title}” is not offered, only: ${found.map((each) => each.title).join(' | ')}`);
  return edited(cursorIn(marked).text, action.edits);
}

/** Lines and question numbers, as the text declares them by markers and headings. */
const declared = (text: string): readonly string[] => {
  const all = read(text)
    .study.declarations.filter(({ by }) => by !== 'front-matter')
    .flatMap(({ passages, question }) =>
      passages.map(({ span }) => `${question.number}: ${text.slice(span.start, span.start + 9)}`),
    );
  return [...new Set(all)].toSorted();
};

describe('taking up a suggestion', () => {
  it('puts a marker above the passage, and gives the words that speak for it', () => {
    const marked = `${frontMatter}## Then\n\n|${deed}\n`;
    const [first] = actions(marked);
    expect(first).toMatchObject({ kind: 'quickfix', preferred: true, findings: [] });
    expect(first?.title).toMatch(/^This passage answers question 4 · What we did \(.*“hired”/);
    expect(taken(marked, 'This passage answers question 4')).toBe(
      `${frontMatter}## Then\n\n<!-- answers: 4 -->\n${deed}\n`,
    );
  });

  it('keeps the line ends and the language of the document', () => {
    const marked =
      '---\r\nkind: case-study\r\nlang: fr\r\n---\r\n# T\r\n\r\n|En 2019, le conseil a embauché deux conseillères et a réécrit le plan avec chaque école.\r\n';
    expect(taken(marked, 'Ce passage répond à la question 4', 'fr')).toContain('\r\n\r\n<!-- répond: 4 -->\r\nEn 2019');
  });

  it.each([
    ['\uFEFFFirst |one.\n\nSecond.\n', '\uFEFF<!-- answers: 5 -->\nFirst one.\n\nSecond.\n'],
    ['Zero.\r\rFirst |one.\r', 'Zero.\r\r<!-- answers: 5 -->\rFirst one.\r'],
    ['---\nkind: case-study\n---\n😀 First |one', '---\nkind: case-study\n---\n<!-- answers: 5 -->\n😀 First one'],
  ])('fits into %j', (marked, text) => {
    const { text: given, offset } = cursorIn(marked);
    const found = declaringActionsAt(read(given), { start: offset, end: offset }, context());
    expect(edited(given, found.find(({ title }) => title.includes('question 5'))?.edits ?? [])).toBe(text);
  });

  it('says so when the marker reaches further, and is then not the obvious thing to do', () => {
    const marked = `${frontMatter}|${deed}\n\n${other}\n\n${other}\n\n## Next\n\n${other}\n`;
    const [first] = actions(marked);
    expect(first?.title).toMatch(/^This passage and the next 2 answer question 4/);
    expect(first?.preferred).toBe(false);
  });

  it('is the obvious thing to do when what follows seems to answer it too', () => {
    const [first] = actions(
      `${frontMatter}|${deed}\n\nIn 2020 the schools formed three teams and visited one another.\n`,
    );
    expect(first?.title).toMatch(/^This passage and the next answer question 4/);
    expect(first?.preferred).toBe(true);
  });

  it('is not offered for what is declared already', () => {
    const found = actions(`${frontMatter}<!-- answers: 4 -->\n|${deed}\n`);
    expect(found.filter(({ kind }) => kind === 'quickfix')).toEqual([]);
    expect(found.some(({ title }) => title.startsWith('This passage answers question 4'))).toBe(false);
  });
});

describe('choosing a question', () => {
  it('offers those that passages answer, as rewriting', () => {
    const found = actions(`${frontMatter}|${other}\n`);
    expect(found.map(({ title }) => /question (\d)/.exec(title)?.[1])).toEqual(['2', '3', '4', '5', '6', '7']);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['refactor.rewrite']));
  });

  it('adds to a marker that speaks for this passage alone, in the order of the numbers', () => {
    const marked = `${frontMatter}<!-- answers: 2, 6 for improvement-processes -->\n|${other}\n`;
    expect(taken(marked, 'This passage answers question 4')).toContain(
      '<!-- answers: 2, 4, 6 for improvement-processes -->',
    );
    expect(taken(marked, 'This passage answers question 7')).toContain('<!-- answers: 2, 6, 7 for');
  });

  it('leaves to the passages behind and before what they had', () => {
    const marked = `${frontMatter}<!-- answers: 2 -->\nFirst one.\n\nSecond |one.\n\nThird one.\n`;
    const text = taken(marked, 'This passage answers question 5');
    expect(text).toContain('Second one.\n\n<!-- answers: 2 -->\nThird');
    expect(declared(text)).toEqual(['2: First one', '2: Second on', '2: Third one', '5: Second on']);
  });

  it('repeats what a heading declares, to end where the passage ends', () => {
    const marked = `${frontMatter}## What we did\n\n|First one.\n\nSecond one.\n`;
    const text = taken(marked, 'This passage answers question 5');
    expect(text).toContain('<!-- answers: 5 -->\nFirst one.\n\n<!-- answers: 4 -->\nSecond one.');
    expect(declared(text).filter((each) => each.startsWith('5'))).toEqual(['5: First one']);
  });

  it.each([
    ['list', '- one\n\n- two of\n\n  more\n\n- three', 'of'],
    ['quotation', '> one\n>\n> two of', 'of'],
    ['table', '| a | b |\n|---|---|\n| 1 | 2 |', '1'],
    ['list right behind its lead-in', '- one\n- two', 'two'],
  ])('stands above a whole %s, never in it', (_, block, word) => {
    const before = block === '- one\n- two' ? `${frontMatter}Lead-in:\n` : `${frontMatter}Lead-in:\n\n`;
    const offset = before.length + block.indexOf(word);
    const found = declaringActionsAt(read(before + block), { start: offset, end: offset }, context());
    const edits = found.find(({ title }) => title.includes('question 5'))?.edits ?? [];
    expect(edited(before + block, edits)).toBe(`${before}<!-- answers: 5 -->\n${block}`);
  });

  it('is not offered where a declaration elsewhere would be lost', () => {
    const marked = `${frontMatter}## Two\n\n<!-- answers: 2 -->\nFirst one.\n\n|Second one.\n\n### Deeper\n\nThird one.\n`;
    expect(
      actions(marked)
        .filter(({ title }) => title.includes('answer'))
        .filter(({ title }) => !title.includes('not answer')),
    ).toEqual([]);
  });

  it('leaves a marker alone that was not understood', () => {
    expect(actions(`${frontMatter}<!-- answers: 2 perhaps -->\n|${other}\n`)).toEqual([]);
  });
});

describe('taking a declaration back', () => {
  it('takes the number out of the marker', () => {
    const marked = `${frontMatter}<!-- answers: 2, 4, 6 -->\n|${other}\n`;
    expect(taken(marked, 'This passage does not answer question 2')).toContain('<!-- answers: 4, 6 -->');
    expect(taken(marked, 'This passage does not answer question 4')).toContain('<!-- answers: 2, 6 -->');
    expect(taken(marked, 'This passage does not answer question 6')).toContain('<!-- answers: 2, 4 -->');
  });

  it('takes the marker away with its last number, line and all', () => {
    const marked = `${frontMatter}Before.\n\n  <!-- answers: 5 none -->\r\n|${other}\n\nMore.\n`;
    expect(taken(marked, 'The 2 passages of this marker do not answer question 5')).toBe(
      `${frontMatter}Before.\n\n${other}\n\nMore.\n`,
    );
  });

  it('is not offered where an earlier marker would then reach further', () => {
    const marked = `${frontMatter}<!-- answers: 2 -->\nFirst.\n\n<!-- answers: 5 -->\n|Second.\n`;
    expect(actions(marked).filter(({ title }) => title.includes('not answer'))).toEqual([]);
  });

  it('is not offered for what a heading declares, nor where an honest no could belong to another question', () => {
    expect(
      actions(`${frontMatter}## What we did\n\n|${other}\n`).some(({ title }) => title.includes('not answer')),
    ).toBe(false);
    const both = actions(`${frontMatter}<!-- answers: 4, 5 none -->\n|${other}\n`);
    expect(both.some(({ title }) => title.includes('not answer'))).toBe(false);
  });

  it('is offered for a few markers at most where hundreds are selected', () => {
    const text = `${frontMatter}## Then\n\n${`<!-- answers: 3 -->\n${deed}\n\n`.repeat(300)}`;
    const found = declaringActionsAt(read(text), { start: 0, end: text.length }, context());
    const offered = found.filter(({ title }) => title.includes('after all'));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(10);
  });
});

describe('declaring several passages in one go', () => {
  const body = ['First one.', 'Second one.', '- third one\n- and more', 'Fourth one.'];
  const shapes = [
    body.join('\n\n'),
    `<!-- answers: 2 -->\n${body.join('\n\n')}`,
    `## What we did\n\n${body.join('\n\n')}`,
    `## Plain\n\n${body.slice(0, 2).join('\n\n')}\n\n### Deeper\n\n${body.slice(2).join('\n\n')}`,
    `## Plain\n\n<!-- answers: 3 -->\n${body[0]}\n\n${body[1]}\n\n<!-- answers: 6 -->\n${body[2]}\n\n${body[3]}`,
  ].map((shape) => `${frontMatter}${shape}\n`);

  it('lets each marker end the one before', () => {
    const text = shapes[0] ?? '';
    const choices = [
      { offset: text.indexOf('First'), number: 3 },
      { offset: text.indexOf('Second'), number: 4 },
      { offset: text.indexOf('third'), number: 4 },
      { offset: text.indexOf('Fourth'), number: 7 },
    ];
    const planned = declareAll(read(text), choices, context());
    expect(planned?.alongside).toBe(0);
    expect(declared(edited(text, planned?.edits ?? []))).toEqual([
      '3: First one',
      '4: - third o',
      '4: Second on',
      '7: Fourth on',
    ]);
  });

  it('declares exactly what it says, and takes nothing away', () => {
    const starts = ['First', 'Second', 'third', 'Fourth'];
    let planned = 0;
    for (const text of shapes) {
      const before = declared(text);
      for (let chosen = 1; chosen < 2 ** starts.length; chosen++) {
        const choices = starts
          .filter((_, index) => chosen & (1 << index))
          .map((start) => ({ offset: text.indexOf(start), number: 5 }));
        const plan = declareAll(read(text), choices, context());
        if (!plan) continue;
        planned++;
        const now = declared(edited(text, plan.edits));
        expect(before.filter((each) => !now.includes(each))).toEqual([]);
        expect(now.filter((each) => !before.includes(each))).toHaveLength(choices.length + plan.alongside);
      }
    }
    expect(planned).toBe(shapes.length * 15);
  });

  it('has nothing to do for a question that there is not, or that the front matter answers', () => {
    const text = shapes[0] ?? '';
    for (const number of [0, 1, 99]) {
      expect(declareAll(read(text), [{ offset: text.indexOf('First'), number }], context())).toBeUndefined();
    }
  });
});
