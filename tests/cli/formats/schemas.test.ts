import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callInProcess } from '../support/doors';
import { printed, sample } from './support/sample';
import { validators } from './support/validate';

const root = path.resolve(import.meta.dirname, '../../..');

/** A starting thread and a WebAssembly module take their time on a busy machine. */
const patience = 60_000;

describe.each(Object.entries(validators))('%s fits its schema', (name, validate) => {
  it.each([
    ['with findings', sample],
    ['without a file', []],
    ['with a file that has no findings', sample.filter(({ findings }) => findings.length === 0)],
  ])(
    '%s',
    async (_, reports) => {
      expect(await validate(printed(name, reports))).toEqual([]);
    },
    patience,
  );

  it(
    'for the example cases, in both languages',
    async () => {
      for (const lang of ['en', 'fr']) {
        const args = ['lint', 'examples', '--profile', 'release', '--format', name, '--lang', lang];
        const { stdout, code } = await callInProcess({ name, args, code: 1 }, root);
        expect(code).toBe(1);
        expect(await validate(stdout)).toEqual([]);
      }
    },
    patience,
  );
});

describe('the validators find fault', () => {
  it.each([
    ['sarif', '"startLine":9', '"startLine":0'],
    ['sarif', '"columnKind":"utf16CodeUnits"', '"columnKind":"bytes"'],
    ['sarif', 'l%E2%80%99%C3%A9t%C3%A9', 'l été'],
    ['gitlab', '"severity":"minor"', '"severity":"warning"'],
    ['rdjson', '"severity":"WARNING"', '"severity":"warning"'],
    ['junit', 'classname="cases/maple-ridge_case"', ''],
    ['junit', '&lt;b&gt;', '<b>'],
    ['checkstyle', 'severity="warning"', 'severity="warn"'],
    ['checkstyle', '\ufffd', '\u0007'],
  ])(
    '%s: %s',
    async (name, right, wrong) => {
      const text = printed(name);
      expect(text).toContain(right);
      expect(await validators[name]?.(text.replace(right, wrong))).not.toEqual([]);
    },
    patience,
  );
});
