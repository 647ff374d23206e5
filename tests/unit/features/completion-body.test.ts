import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../server/features/index';
import { strongDistricts } from '../../../server/framework/index';
import { read } from '../../helpers/read';
import { accepted, context, labels, offered } from './support';

const openQuestions = strongDistricts.questions.filter(({ answeredByFrontMatter }) => !answeredByFrontMatter);

describe('headings', () => {
  it.each(['# T\n\n## |', '# T\n\n### |\n\nText.', '## |\r\nText.\r\n', '# T\n\n##|'])(
    'offers the questions at %j',
    (marked) => {
      expect(labels(offered(marked)).slice(0, openQuestions.length)).toEqual(
        openQuestions.map(({ label }) => label.en),
      );
    },
  );

  it.each([
    ['## where we a|', 'Where we are now', '## Where we are now'],
    ['## |', 'What we did', '## What we did'],
    ['##|', 'What we did', '## What we did'],
    ['#|', 'What we did', '## What we did'],
    ['### evid|ence', 'Where we are now', '### Where we are now'],
    ['## q4|', 'What we did', '## What we did'],
  ])('completes %j', (marked, label, after) => {
    expect(accepted(marked, label)).toBe(after);
  });

  it('puts what is answered already last, but not the heading under the cursor', () => {
    const found = labels(offered('# T\n\n## How we decided\n\nText.\n\n## Turning points|\n'));
    expect(found).toEqual(['Turning points']);
    const all = labels(offered('# T\n\n## How we decided\n\nText.\n\n## |\n'));
    expect(all.indexOf('How we decided')).toBeGreaterThan(all.indexOf('Our advice to others'));
  });

  it('speaks the language of the document, and explains in that of the interface', () => {
    const [first] = offered('---\nlangue: fr\n---\n# T\n\n## |', 'en');
    expect(first?.label).toBe('Comment nous avons décidé');
    expect(first?.documentation).toContain(strongDistricts.questions[1]?.why.en);
  });

  it('offers nothing in a title, in code, in prose', () => {
    for (const marked of ['# |', '```\n## |\n```\n', '    ## |', 'Some ## |', 'Text |'])
      expect(offered(marked)).toEqual([]);
  });
});

describe('markers', () => {
  it.each([
    ['<!--|', '<!-- answers: 3 -->'],
    ['<!-- |', '<!-- answers: 3 -->'],
    ['<!--|-->', '<!-- answers: 3 -->'],
    ['<!--|>', '<!-- answers: 3 -->'],
    ['<!-- ans| -->', '<!-- answers: 3 -->'],
    ['<!-- answers: |4 -->\n\nText.', '<!-- answers: 3 -->\n\nText.'],
    ['<!-- started|', '<!-- answers: 3 -->'],
    ['Text. <!-- |', 'Text. <!-- answers: 3 -->'],
  ])('completes %j as a whole comment', (marked, after) => {
    expect(accepted(marked, 'answers: 3')).toBe(after);
  });

  it('goes on after a comma and after a number', () => {
    expect(accepted('<!-- answers: 3, |', 'answers: 3, 4')).toBe('<!-- answers: 3, 4 -->');
    expect(labels(offered('<!-- answers: 3, |'))).not.toContain('answers: 3, 3');
    expect(labels(offered('<!-- answers: 5 |'))[0]).toBe('answers: 5 none');
    expect(labels(offered('<!-- answers: 4 |'))[0]).toBe('answers: 4 no-surprise');
  });

  it('offers the honest noes from the start', () => {
    expect(labels(offered('<!--|'))).toEqual(expect.arrayContaining(['answers: 5 none', 'answers: 4 no-surprise']));
  });

  it('scopes an answer to a characteristic', () => {
    const marked = '<!-- answers: 3 for coherent|';
    expect(accepted(marked, '2 · Instructional guidance')).toBe('<!-- answers: 3 for instructional-guidance -->');
    const both = '---\ncharacteristics: [4, 5]\n---\n<!-- answers: 3 |';
    expect(labels(offered(both))).toContain('answers: 3 for job-embedded-learning');
    expect(accepted('<!-- answers: 3 for 4, lead| -->', '7 · Leadership development')).toBe(
      '<!-- answers: 3 for 4, leadership-development -->',
    );
  });

  it('uses French words in a French document', () => {
    const french = '---\nlangue: fr\n---\n';
    expect(accepted(`${french}<!--|`, 'répond: 5 aucun')).toBe(`${french}<!-- répond: 5 aucun -->`);
    expect(accepted(`${french}<!-- rep|`, 'répond: 3')).toBe(`${french}<!-- répond: 3 -->`);
  });

  it('silences a rule, with a place for the reason', () => {
    const after = accepted('<!-- casewright-|', 'casewright-disable-next-line plain-words');
    expect(after).toBe('<!-- casewright-disable-next-line plain-words -- $1 -->');
    expect(accepted('<!-- casewright-disable-file short|', 'casewright-disable-file short-titles')).toBe(
      '<!-- casewright-disable-file short-titles -- $1 -->',
    );
    expect(labels(offered('<!-- casewright-disable-next-line sho|'))).toEqual([
      'casewright-disable-next-line short-titles',
    ]);
  });

  it('offers nothing after a closed comment, nor in code', () => {
    expect(offered('<!-- done --> |')).toEqual([]);
    expect(offered('```\n<!--|\n```\n')).toEqual([]);
  });
});

describe('every place of a text', () => {
  const text =
    '\uFEFF---\r\nkind: case-study\r\ncharacteristics: [4, "a, b\r\nprofile: { schools: 3, x\r\n---\r\n# 📘 T\r\n\r\n## Q\r\n<!-- answers: 3 for 4, \r\n- a\r\n  ```\r\n## x\r\n<!--';

  it('gives spans on one line that hold the cursor', () => {
    const document = read(text);
    for (let offset = 0; offset <= text.length; offset++) {
      // No cursor is ever between CR and LF.
      if (/\r$/.test(text.slice(0, offset)) && text[offset] === '\n') continue;
      for (const { span } of completionsAt(document, offset, context())) {
        expect(span.start).toBeLessThanOrEqual(offset);
        expect(span.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
      }
    }
  });

  it('is answered in time, however the signs pile up', () => {
    const many = 20_000;
    for (const [head, sign] of [
      ['---\ncharacteristics: [', '"'],
      ['---\ncharacteristics: [', "a, '"],
      ['---\nprofile: { a', ' '],
      ['---\nstatus: a', ' '],
      ['---\n', 'a '],
      ['## ', '# '],
      ['<!-- answers: ', '3 '],
      ['<!-- answers: ', '3'],
      ['<!-- answers: 3 for ', ', '],
    ] as const) {
      const document = read(head + sign.repeat(many));
      const before = performance.now();
      completionsAt(document, document.study.text.length, context());
      expect(performance.now() - before, `${head}${sign}…`).toBeLessThan(2000);
    }
  });
});
