import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../server/core/document/case-study';
import { strongDistricts } from '../../server/framework/index';
import { acronymsIn } from '../../server/rules/shared/acronyms';
import { isSpelledOut, spells } from '../../server/rules/shared/expansions';

const found = (text: string) => acronymsIn(readCaseStudy(text, strongDistricts)).map(({ letters }) => letters);

/** Whether the acronym between the arrows is where it is spelled out. */
function isSpelledOutIn(marked: string): boolean {
  const start = marked.indexOf('›') + 1;
  const place = { start: start - 1, end: marked.indexOf('‹') - 1 };
  const letters = marked.slice(start, place.end + 1).replace(/s$/, '');
  const prose = marked.replace(/[›‹]/g, '');
  return isSpelledOut(letters, place, (start, end) => prose.slice(start, end));
}

describe('acronyms in a text', () => {
  it.each<[string, readonly string[]]>([
    ['Each PLT met, and three PLTs, the PLT’s coach and l’OQRE did too.', ['PLT', 'PLT', 'PLT', 'OQRE']],
    ['A PLT-led round.', ['PLT']],
    ['Grade K-6, World War II, XIV, A, I and 3D.', []],
    ['STOP AND THINK. We did NOT; we do not.', []],
    ['# The PLT\n\nIt met in Lancaster, PA.', []],
    ['`PLT` and [the plan](https://mapleridge.example/PLT).', []],
    ['COVID-19, P.E.I., R&D, CSCI-1100, ana@PLT.example.', []],
  ])('%s', (text, letters) => expect(found(text)).toEqual(letters));
});

describe('where an acronym is spelled out', () => {
  it.each([
    'professional learning teams (›PLTs‹) met',
    'the Elementary Teachers’ Federation of Ontario (›ETFO‹)',
    'l’Office de la qualité et de la responsabilité en éducation (›OQRE‹)',
    'the ›NTIP‹ (New Teacher Induction Program)',
    'a board improvement plan, or ›BIP‹, was',
    'un plan d’amélioration, appelé ›PA‹, était',
    'Support plans for principals (known as ›SPPs‹)',
    'Groupe de travail provincial (l’›GTP‹)',
    '›BIP‹, the board improvement plan,',
    '›IEL‹ (Institut de leadership en éducation)',
    'we named it “›SPARK‹,” after a horse',
  ])('%s', (marked) => expect(isSpelledOutIn(marked)).toBe(true));

  it.each([
    'the ›PLT‹ met every month',
    'rose to 66% (›EQAO‹)',
    'the ›PLT‹ (see below)',
    'the coach of the ›PLT‹, who came from Kessel Mills',
    'a plan, or ›EQAO‹',
  ])('not: %s', (marked) => expect(isSpelledOutIn(marked)).toBe(false));
});

describe('letters and a name', () => {
  it('agree or not', () => {
    expect(spells('MRDSB', 'Maple Ridge District School Board')).toBe(true);
    expect(spells('CSTR', 'Conseil scolaire des Trois-Rives')).toBe(true);
    expect(spells('EQAO', 'Maple Ridge District School Board')).toBe(false);
    expect(spells('EQAO', '')).toBe(false);
  });
});
