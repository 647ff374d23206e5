import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { callInProcess } from '../cli/support/doors';
import { action } from './support/action';
import { hooks } from './support/pre-commit';
import { root } from './support/schema';

const pages = ['ci', 'editors', 'sharding'].map(
  (name) => [`docs/${name}.md`, readFileSync(path.join(root, 'docs', `${name}.md`), 'utf8')] as const,
);

/** The code in a page, by the language that it names. */
const blocksIn = (page: string, language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code ?? '');

const helpFor = async (command: string): Promise<string> =>
  (await callInProcess({ name: '', args: ['help', command], code: 0 }, '.')).stdout;

describe.each(pages)('%s', (_, page) => {
  it('calls commands that there are, with options that they have', async () => {
    const calls = [...page.matchAll(/\bcasewright(?:@[\d.]+)? ([a-z]+)((?: [^\n`"|#]+)?)/g)];
    const checked = await Promise.all(
      calls.map(async ([call, command = '', rest = '']) => {
        const help = await helpFor(command);
        const unknown = [...rest.matchAll(/(--[a-z-]+)/g)].filter(([option]) => !help.includes(`${option} `));
        return help === '' || unknown.length > 0 ? call : undefined;
      }),
    );
    expect(calls.length).toBeGreaterThan(3);
    expect(checked.filter(Boolean)).toEqual([]);
  });

  it('has JSON and YAML that can be read', () => {
    for (const json of blocksIn(page, 'json')) expect(() => JSON.parse(json)).not.toThrow();
    const problems = blocksIn(page, 'yaml').flatMap((yaml) => parseAllDocuments(yaml).flatMap(({ errors }) => errors));
    expect(problems).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...page.matchAll(/\]\((\.\.?\/[^)#]+)/g)].map(([, target = '']) => path.join(root, 'docs', target));
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('docs/ci.md', () => {
  const [[, page]] = pages as [(typeof pages)[number]];

  it('lists the inputs of the action, each once, and its outputs', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect([...rows].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const name of Object.keys(action.outputs)) expect(page).toContain(`\`${name}\``);
  });

  it('hands the action inputs that it has', () => {
    const given = blocksIn(page, 'yaml')
      .flatMap((yaml) => [...yaml.matchAll(/uses: casewright\/casewright@\S+\n +with:\n((?: {10}\S.*\n)+)/g)])
      .flatMap(([, inputs = '']) =>
        inputs
          .trim()
          .split('\n')
          .map((line) => line.trim().split(':')[0]),
      );
    expect(given.length).toBeGreaterThan(3);
    for (const name of given) expect(Object.keys(action.inputs)).toContain(name);
  });

  it('gives the hook as the repository has it', () => {
    for (const { entry, files } of hooks) {
      expect(page).toContain(`entry: ${entry}\n`);
      expect(page).toContain(`files: ${files}\n`);
    }
  });

  it('names the version that is about to be released', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const named = [...page.matchAll(/(?:casewright@v?|rev: v)(\d[\w.]*\d)/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set([version]));
  });
});
