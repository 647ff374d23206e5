import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { beforeAll, expect, it, vi } from 'vitest';
import { type InstalledPackage, installPackage } from '../support/bundle';
import { scratchCases } from '../support/corpus';
import { inFolder } from '../support/folder';
import { clean, placeholders, suppressionRules, unfinished } from '../support/texts';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});

type Child = ChildProcessByStdio<null, Readable, Readable>;

const start = (folder: string, ...args: readonly string[]): Child =>
  spawn(process.execPath, [installed.cli, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Settles when a stream has said this. */
function says(stream: Readable, expected: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = '';
    const listen = (chunk: string): void => {
      all += chunk;
      if (!all.includes(expected)) return;
      stream.off('data', listen);
      resolve(all);
    };
    stream.setEncoding('utf8').on('data', listen);
    stream.once('end', () => reject(new Error(`ended after ${JSON.stringify(all)}`)));
  });
}

it('--watch sees what is saved, and Ctrl-C ends it with 130', async () => {
  await inFolder({ files: { ...placeholders, 'x/a.md': clean } }, async (folder) => {
    const child = start(folder, 'lint', '--watch');
    const exited = once(child, 'close');
    await says(child.stderr, 'press Ctrl-C to end\n');
    const found = says(child.stdout, '1 finding in 1 case');
    writeFileSync(path.join(folder, 'x/a.md'), unfinished);
    expect(await found).toContain('x/a.md\n');
    const settled = says(child.stdout, 'x/a.md: no findings any more\n');
    writeFileSync(path.join(folder, 'x/a.md'), clean);
    await settled;
    child.kill('SIGINT');
    expect((await exited)[0]).toBe(130);
    expect(readdirSync(folder).sort()).toEqual(['casewright.yaml', 'x']);
  });
});

it('Ctrl-C leaves the cache as it was, and nothing lying about', async () => {
  const cases = scratchCases(200);
  const files = { ...suppressionRules, ...Object.fromEntries(cases.map(({ name, text }) => [name, text])) };
  await inFolder({ files }, async (folder) => {
    const child = start(folder, 'lint', '--cache', '--format=jsonl');
    const exited = once(child, 'close');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    child.stdout.resume();
    child.stderr.resume();
    expect((await exited)[0]).toBe(130);
    expect(existsSync(path.join(folder, '.casewright-cache'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['cases', 'casewright.yaml']);
  });
});

it('--watch ends with the next thing to tell when nobody reads any more', async () => {
  await inFolder({ files: { ...placeholders, 'a.md': clean } }, async (folder) => {
    const child = start(folder, 'lint', '--watch');
    const ended = once(child, 'close');
    await says(child.stderr, 'press Ctrl-C to end\n');
    child.stdout.destroy();
    writeFileSync(path.join(folder, 'a.md'), unfinished);
    expect((await ended)[0]).toBe(0);
  });
});
