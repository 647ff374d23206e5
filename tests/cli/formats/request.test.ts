import { describe, expect, it } from 'vitest';
import { Failure } from '../../../server/cli/failure';
import { parseFormatRequest, parseFormatRequests } from '../../../server/cli/formats/request';

const names = ['stylish', 'json', 'sarif', 'junit', 'github-summary'];

/** What a person reads, in both languages. */
function failure(work: () => unknown): { readonly en: string; readonly fr: string } {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.line;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

describe('--format', () => {
  it.each([
    ['sarif', { name: 'sarif' }],
    ['sarif=out.sarif', { name: 'sarif', file: 'out.sarif' }],
    ['junit=a=b.xml', { name: 'junit', file: 'a=b.xml' }],
    ['json=C:\\reports\\é t.json', { name: 'json', file: 'C:\\reports\\é t.json' }],
  ])('%s', (value, request) => {
    expect(parseFormatRequest(value, names)).toEqual(request);
  });

  it.each([
    ['sarf', 'there is no format “sarf”; did you mean sarif?'],
    ['JSON', 'there is no format “JSON”; did you mean json?'],
    ['xml=a.xml', 'there is no format “xml”; choose one of stylish, json, sarif, junit, github-summary'],
    ['', 'there is no format “”; choose one of stylish, json, sarif, junit, github-summary'],
    ['json=', /^no file is named after --format json=; /],
    ['json= ', /^no file is named after --format json=; /],
  ])('%s is refused', (value, expected) => {
    const line = failure(() => parseFormatRequest(value, names));
    if (typeof expected === 'string') expect(line.en).toBe(expected);
    else expect(line.en).toMatch(expected);
    expect(line.fr).toMatch(/^(?:il n’y a pas de format «\u00a0.*\u00a0»; (?:vouliez|choisissez)|aucun fichier)/);
  });

  it('may be given several times', () => {
    expect(parseFormatRequests(['stylish', 'sarif=a.sarif', 'junit=a.xml'], names)).toEqual([
      { name: 'stylish' },
      { name: 'sarif', file: 'a.sarif' },
      { name: 'junit', file: 'a.xml' },
    ]);
    expect(parseFormatRequests([], names)).toEqual([]);
  });

  it('prints one report alone', () => {
    const line = failure(() => parseFormatRequests(['stylish', 'json=a.json', 'sarif'], names));
    expect(line.en).toMatch(/^stylish and sarif cannot both be printed; .+--format sarif=/);
    expect(line.fr).toMatch(/^stylish et sarif ne peuvent pas/);
  });

  it('writes one report to a file', () => {
    const line = failure(() => parseFormatRequests(['json=a.txt', 'stylish', 'sarif=a.txt'], names));
    expect(line.en).toMatch(/^two formats would be written to a\.txt; /);
    expect(line.fr).toMatch(/^deux formats seraient écrits dans a\.txt; /);
  });
});
