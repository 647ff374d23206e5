import path from 'node:path';
import { expect } from 'vitest';
import { callInProcess, type InProcessOptions } from './doors';
import { inFolder } from './folder';
import type { Row } from './row';

interface Check {
  readonly name: string;
  readonly status: string;
  readonly value: string;
  readonly details?: readonly string[];
  readonly advice?: string;
}

type Folder = Omit<Row, 'name' | 'code' | 'args'> & { readonly args?: readonly string[] };

/** What `doctor --json` says of a folder, check by check. */
export const examine = (folder: Folder, options: InProcessOptions = {}) =>
  inFolder(folder, async (cwd) => {
    const args = ['doctor', '--json', ...(folder.args ?? [])];
    const row = { name: '', code: 0, env: { GIT_CEILING_DIRECTORIES: path.dirname(cwd), ...folder.env } } as const;
    const { code, stdout, stderr } = await callInProcess({ ...row, args }, cwd, options);
    expect(stderr).toBe('');
    const { checks, attention }: { checks: Check[]; attention: number } = JSON.parse(stdout);
    expect(checks.filter(({ status }) => status === 'attention')).toHaveLength(attention);
    expect(code).toBe(attention > 0 ? 1 : 0);
    return { cwd, code, of: (name: string) => checks.find((check) => check.name === name) };
  });
