import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { callInProcess } from '../cli/support/doors';
import { inServer, projectRoot } from './support';

/** The folders whose texts both doors are asked about: the examples, and the real texts where they are at hand. */
const folders = ['examples', '../shared/corpus/cases'].map((name) => path.join(projectRoot, name)).filter(existsSync);
const texts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ folder, file: file.replaceAll(path.sep, '/') })),
);

const cli = async (folder: string, ...args: string[]): Promise<string> =>
  (await callInProcess({ name: '', code: 0, args }, folder)).stdout;

interface Finding {
  readonly [key: string]: unknown;
}

/** The command line's record says some things that only its report formats need. */
const common = ({ file, rule, severity, message, line, column, endLine, endColumn, docs, fixable }: Finding) => ({
  ...{ file, rule, severity, message, docs, fixable },
  ...{ line, column, endLine, endColumn },
});

describe.each(texts)('$file', ({ folder, file }) => {
  it.each([
    { profile: 'draft', locale: 'en', asCase: false },
    { profile: 'release', locale: 'fr', asCase: true },
  ])('lint finds the same: %j', ({ profile, locale, asCase }) =>
    inServer(folder, async (call) => {
      const args = ['--format', 'json', '--profile', profile, '--lang', locale, ...(asCase ? ['--as-case'] : [])];
      const told = JSON.parse(await cli(folder, 'lint', ...args, file));
      const { data } = await call('lint', { path: file, profile, locale, as_case: asCase });
      expect(data.summary).toEqual(told.summary);
      expect(data.findings.map(common)).toEqual(told.findings.map(common));
      for (const finding of data.findings) expect('fix' in finding).toBe(finding.fixable);
    }),
  );

  it('coverage is the same', () =>
    inServer(folder, async (call) => {
      const [told] = JSON.parse(await cli(folder, 'coverage', '--format', 'json', file));
      const { data } = await call('coverage', { path: file });
      const questions = data.questions.map(({ label: _, ...question }: Finding) => question);
      expect({ ...data, questions }).toEqual(told);
    }));

  it('the card makes the same page', () =>
    inServer(folder, async (call) => {
      const { data } = await call('card', { path: file, locale: 'en' });
      const page = createCasewright().renderCardPage(data.card, 'en');
      expect(page).toBe(await cli(folder, 'card', '--lang', 'en', file));
    }));
});

it('there are texts to compare', () => {
  expect(texts.filter(({ folder }) => folder.endsWith('examples')).length).toBeGreaterThan(4);
});

it.each(['en', 'fr'])('the rules are the same (%s)', (locale) =>
  inServer(projectRoot, async (call) => {
    const { data } = await call('rules', { locale });
    expect(data.rules).toEqual(JSON.parse(await cli(projectRoot, 'rules', '--json', '--lang', locale)));
  }),
);
