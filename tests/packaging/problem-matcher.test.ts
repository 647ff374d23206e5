import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../server/framework/index';
import { callInProcess } from '../cli/support/doors';
import { inFolder } from '../cli/support/folder';
import { placeholders, unfinished, unfinishedAt } from '../cli/support/texts';
import { root } from './support/schema';

interface Matcher {
  readonly name: string;
  readonly owner: string;
  readonly pattern: {
    readonly regexp: string;
    readonly file: number;
    readonly line: number;
    readonly column: number;
    readonly severity: number;
    readonly message: number;
    readonly code: number;
  };
}

const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const matchers: readonly Matcher[] = contributes.problemMatchers;

/** What VS Code would list for the output of a task. */
function problemsIn(output: string, { pattern }: Matcher) {
  const lines = new RegExp(pattern.regexp);
  return output.split(/\r?\n/).flatMap((text) => {
    const groups = lines.exec(text);
    if (groups === null) return [];
    const { file, line, column, severity, message, code } = pattern;
    return [
      {
        file: groups[file],
        line: Number(groups[line]),
        column: Number(groups[column]),
        severity: groups[severity],
        message: groups[message],
        code: groups[code],
      },
    ];
  });
}

const lint = (files: Record<string, string>, ...args: string[]): Promise<string> =>
  inFolder({ files }, async (folder) => {
    const { stdout } = await callInProcess({ name: '', args: ['lint', ...args], code: 0 }, folder);
    return stdout;
  });

describe('the problem matcher $casewright', () => {
  const [matcher] = matchers;
  if (matcher === undefined) throw new Error('package.json contributes no problem matcher');
  // Windows has no colons in names.
  const odd = process.platform === 'win32' ? 'deep er/b 2.case.md' : 'deep er/b: 2:3.case.md';
  const files = { ...placeholders, 'a.case.md': unfinished, [odd]: unfinished };

  it.each(languages)('finds every finding in the concise output (%s)', async (language) => {
    const problems = problemsIn(await lint(files, '--format', 'concise', '--lang', language), matcher);
    const { findings } = JSON.parse(await lint(files, '--format', 'json', '--lang', language));
    const places = findings.map(({ file, line, column, rule }: Record<string, unknown>) => ({
      file,
      line,
      column,
      code: rule,
    }));
    expect(problems).toMatchObject(places);
    expect(problems).toHaveLength(2);
    for (const { message } of problems) expect(message).toMatch(/\S/);
  });

  it.each([
    ['draft', 'info'],
    ['review', 'warning'],
    ['release', 'error'],
  ])('knows the severity that the profile %s gives', async (profile, severity) => {
    const problems = problemsIn(await lint(files, '--format', 'concise', '--profile', profile), matcher);
    expect(problems).toMatchObject([{ severity, ...unfinishedAt }, { severity }]);
  });

  it('takes no other line for a finding', async () => {
    const others = ['stylish', 'json', 'markdown'].map((format) => lint(files, '--format', format));
    for (const output of await Promise.all(others)) expect(problemsIn(output, matcher)).toEqual([]);
  });
});
