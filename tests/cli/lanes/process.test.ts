import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { laneArgument } from '../../../server/cli/lanes/job';
import { nodeFiles } from '../../../server/workspace/node/index';
import { casewright, textsRead } from '../scale/support';
import { type InstalledPackage, installPackage } from '../support/bundle';
import { scratchCases } from '../support/corpus';
import { callBundle, callInProcess } from '../support/doors';
import { inFolder } from '../support/folder';
import { mendable, placeholders, suppressionRules, unfinished } from '../support/texts';
import { uneasy } from './programs';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});

const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8'));
const mendableUneasy = `${mendable}\n${'['.repeat(200)}\n`;
const files = {
  ...suppressionRules,
  'a.md': unfinished,
  'b.md': uneasy,
  'c.md': `\ufeff${uneasy.replaceAll('\n', '\r\n')}`,
  'd.md': mendableUneasy,
  'e.md': mendable,
  'no-case.md': `# Notes\n\n${'['.repeat(200)}\n`,
};

// In this process there are no lanes: what they find is what is found without them.
it.each([
  [['lint', '--format=json']],
  [['lint', '--format=sarif', '--lang=fr', '--profile=review']],
  [['lint', '--as-case', '--no-inline-config', '--format=jsonl']],
  [['lint', 'no-case.md', 'b.md']],
  [['fix', '--fix-dry-run']],
])('finds the same with processes beside it as without: %j', async (args) => {
  const row = { name: '', code: 0, args } as const;
  await inFolder({ files }, async (folder) => {
    const here = await callInProcess(row, folder, { version: () => version });
    expect(await callBundle(installed.cli, row, folder)).toEqual(here);
  });
});

it('finds and mends the same where many texts are shared out', async () => {
  const many = { ...suppressionRules, ...Object.fromEntries(scratchCases(60).map(({ name, text }) => [name, text])) };
  const args = ['fix', '--format=json', '--timing'];
  const mend = (replaced: Parameters<typeof casewright>[2]) =>
    inFolder({ files: many }, async (folder) => {
      const ran = await casewright(folder, args, replaced);
      const texts = Object.keys(many).map((name) => readFileSync(path.join(folder, name), 'utf8'));
      return { code: ran.code, stdout: ran.stdout, read: textsRead(ran), texts };
    });

  const ready: Promise<unknown>[] = [];
  let answers = 0;
  const start = () => {
    const child = fork(installed.cli, [laneArgument], { serialization: 'advanced', stdio: 'ignore' });
    ready.push(once(child, 'message').then(() => child.on('message', () => answers++)));
    return child;
  };
  const disk = nodeFiles();
  // Once lanes are started, no text is read before they can help.
  const files = { ...disk, read: (uri: string) => Promise.all(ready).then(() => disk.read(uri)) };
  const shared = await mend({ files, lanes: { start, sharing: { from: 2, helpers: 2 } } });
  expect(shared).toEqual(await mend({}));
  expect(ready).toHaveLength(2);
  expect(answers).toBeGreaterThan(10);
});

it('mends what is read elsewhere, and remembers it', async () => {
  const row = { name: '', code: 0, args: ['fix', '--cache', '--timing'] } as const;
  await inFolder({ files }, async (folder) => {
    const first = await callBundle(installed.cli, row, folder);
    expect(readFileSync(path.join(folder, 'd.md'), 'utf8')).toBe(mendableUneasy.replace(/<!--.+-->\n/, ''));
    expect(textsRead(first)).toBe(6);
    const second = await callBundle(installed.cli, row, folder);
    expect(second.stdout).toBe(first.stdout);
    // Only what was written anew.
    expect(textsRead(second)).toBe(2);
  });
});

/** Notes the number of each process that is started, before its program runs. */
const noting = (file: string): string =>
  `require('node:fs').appendFileSync(${JSON.stringify(file)}, process.pid + '\\n');`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it.each(['SIGINT', 'SIGKILL'] as const)('%s leaves no process behind', async (signal) => {
  const many = Array.from({ length: 60 }, (_, index) => [`${index}.md`, uneasy.repeat(20)]);
  await inFolder({ files: { ...placeholders, ...Object.fromEntries(many) } }, async (folder) => {
    const pids = path.join(folder, 'pids');
    const preload = path.join(folder, 'preload.cjs');
    writeFileSync(preload, noting(pids));
    const child: ChildProcess = spawn(process.execPath, [installed.cli, 'lint', '--format=jsonl'], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE_OPTIONS: `--require "${preload.replaceAll('\\', '/')}"` },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit');
    if (child.stdout === null) throw new Error('standard output is a pipe');
    await once(child.stdout, 'data');
    child.kill(signal);
    child.stdout.resume();
    await ended;
    expect(existsSync(pids)).toBe(true);
    const started = readFileSync(pids, 'utf8').trimEnd().split('\n').map(Number);
    expect(started.length).toBeGreaterThan(1);
    await vi.waitFor(() => expect(started.filter(isRunning)).toEqual([]), { timeout: 30_000, interval: 100 });
  });
});
