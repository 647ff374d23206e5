import fc from 'fast-check';
import type { Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { FileReport, Summary } from '../../../server/cli/formats/format';
import { markdownTable, markdownText } from '../../../server/cli/formats/markdown-text';
import { opening } from '../../../server/cli/formats/report-opening';
import { nasty, printed, sample } from './support/sample';

const parsed = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const tables = (text: string): Table[] => parsed(text).children.filter((node) => node.type === 'table');

const cells = (table: Table | undefined): string[][] =>
  (table?.children ?? []).map((row) => row.children.map((cell) => textOf(cell, { includeHtml: false })));

const asShown = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

describe('text in Markdown', () => {
  it.each([
    nasty,
    '# no heading',
    '1. no list',
    '- no item',
    '> no quote',
    '&amp; stays',
    'snake_case _and_ not',
    '\\|',
  ])('shows as it is: %s', (text) => {
    expect(cells(tables(markdownTable(['h'], [[markdownText(text)]]))[0])).toEqual([['h'], [asShown(text)]]);
  });

  it('shows as it is, whatever it is', () => {
    const unit = fc.constantFrom(...'\\`*_[]()<>|~&;!#-+1.ab é\n');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 20 }), (text) => {
        fc.pre(asShown(text) !== '');
        const shown = asShown(text);
        expect(cells(tables(markdownTable(['h'], [[markdownText(text)]]))[0])).toEqual([['h'], [shown]]);
        expect(textOf(parsed(markdownText(text)))).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('stays readable where nothing needs a mark', () => {
    const plain = 'The board’s goals (four of them) cost $5 and $6 million; see snake_case - & more: “x”.';
    expect(markdownText(plain)).toBe(plain);
  });
});

describe('the report', () => {
  it('has a table over all cases, then one for each that has remarks', () => {
    const [overview, ...each] = tables(printed('markdown')).map(cells);
    expect(overview?.map((row) => row.slice(1))).toEqual([
      ['To put right before publishing', 'To look at', 'To consider'],
      ['0', '1', '0'],
      ['0', '0', '0'],
      ['1', '2', '1'],
      ['0', '0', '1'],
    ]);
    expect(overview?.[3]?.[0]).toBe('Growing *our* own | learning cases/maple-ridge.case.md');
    expect(each).toHaveLength(3);
  });

  it('tells of findings by subject, and once where several lines have the same', () => {
    const ofCase = cells(tables(printed('markdown'))[2]);
    expect(ofCase.map(([subject, line]) => [subject, line])).toEqual([
      ['About', 'Line'],
      ['Ease of reading', '9, 12'],
      ['People and their privacy', '2'],
      ['Accessibility', '14'],
    ]);
  });

  it('gives a rule’s reason once', () => {
    const [report] = sample.filter(({ file }) => file === 'cases/maple-ridge.case.md');
    const findings = (report?.findings ?? []).map((finding, index) => ({
      ...finding,
      message: { ...finding.message, what: `No. ${index}.`, why: 'One reason.' },
    }));
    const text = printed('markdown', [{ ...report, findings } as FileReport]);
    expect(text.match(/One reason\./g)).toHaveLength(1);
  });

  it('leaves out of a job summary what GitHub would refuse', () => {
    const [report] = sample.filter(({ file }) => file === 'cases/maple-ridge.case.md');
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...report, file: `cases/${index}.md` }) as FileReport);
    const text = printed('github-summary', many);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const shown = text.match(/<details>/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(500);
    expect(text).toContain(`${3000 - shown} more texts are not shown`);
    expect(printed('markdown', many).match(/^## /gm)).toHaveLength(3000);
  });
});

describe('the opening paragraph', () => {
  const none: Summary = { files: 0, skipped: 0, findings: 0, errors: 0, warnings: 0, information: 0 };
  const say = (given: Partial<Summary>, cases: number, onSettings = 0) =>
    (['en', 'fr'] as const).map((locale) => opening({ ...none, ...given }, { cases, onSettings }, locale));

  const caution = [
    'The remarks come from a program: where one does not fit, the text may stay as it is.',
    'Les remarques viennent d’un programme\u00a0: là où l’une ne convient pas, le texte peut rester tel quel.',
  ];

  it('without a case', () => {
    expect(say({ skipped: 2 }, 0)).toEqual([
      'Casewright found no case study to read. 2 other texts were left out, because they are not set up as case studies.',
      'Casewright n’a trouvé aucune étude de cas à lire. 2 autres textes ont été laissés de côté, parce qu’ils ne sont pas présentés comme des études de cas.',
    ]);
  });

  it('without a remark', () => {
    expect(say({ files: 3 }, 0)).toEqual([
      'Casewright read 3 case studies. It has no remarks.',
      'Casewright a lu 3 études de cas. Il n’a aucune remarque à faire.',
    ]);
  });

  it('with one remark on one case', () => {
    expect(say({ files: 1, findings: 1, errors: 1, skipped: 1 }, 1)).toEqual([
      `Casewright read 1 case study. There is 1 remark, to put right before publishing. ${caution[0]} 1 other text was left out, because it is not set up as a case study.`,
      `Casewright a lu 1 étude de cas. Il y a 1 remarque, à corriger avant la publication. ${caution[1]} 1 autre texte a été laissé de côté, parce qu’il n’est pas présenté comme une étude de cas.`,
    ]);
  });

  it('with remarks on all', () => {
    expect(say({ files: 2, findings: 2, warnings: 2 }, 2)).toEqual([
      `Casewright read 2 case studies. There are remarks on all of them. There are 2 remarks, all to look at. ${caution[0]}`,
      `Casewright a lu 2 études de cas. Toutes appellent des remarques. Il y a 2 remarques, toutes à revoir. ${caution[1]}`,
    ]);
  });

  it('with remarks of one weight', () => {
    expect(say({ files: 2, findings: 4, information: 4 }, 1)).toEqual([
      `Casewright read 2 case studies. There are remarks on 1 of them. There are 4 remarks, all to consider. ${caution[0]}`,
      `Casewright a lu 2 études de cas. 1 d’entre elles appelle des remarques. Il y a 4 remarques, toutes à considérer. ${caution[1]}`,
    ]);
  });

  it('with remarks of all weights, some on the settings', () => {
    expect(say({ files: 9, findings: 7, errors: 1, warnings: 2, information: 4 }, 3, 2)).toEqual([
      `Casewright read 9 case studies. There are remarks on 3 of them. There are 7 remarks: 1 to put right before publishing, 2 to look at, 4 to consider. Of these, 2 are about the settings, not about a case study. ${caution[0]}`,
      `Casewright a lu 9 études de cas. 3 d’entre elles appellent des remarques. Il y a 7 remarques\u00a0: 1 à corriger avant la publication, 2 à revoir, 4 à considérer. De ce nombre, 2 portent sur les réglages et non sur une étude de cas. ${caution[1]}`,
    ]);
  });
});
