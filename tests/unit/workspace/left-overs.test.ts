import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftOvers, StagedFile, writeNewText } from '../../../server/workspace/node/index';

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const ended = spawnSync(process.execPath, ['--version']).pid;
const unfinished = (pid: number, on = machine): string => `.casewright-${on}-${pid}-0123456789abcdef.tmp`;

let folder: string;
const put = (name: string, minutesAgo = 0): void => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, '');
  const then = new Date(Date.now() - minutesAgo * 60_000);
  fs.utimesSync(file, then, then);
};

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'casewright-')));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('removeLeftOvers', () => {
  it.each([
    ['a run that is gone', unfinished(ended), 0],
    ['an earlier run that had the same number, as in containers', unfinished(process.pid), 0],
    ['a run whose number another program has by now', unfinished(process.ppid), 61],
    ['another machine, an hour ago', unfinished(ended, '01234567'), 61],
  ])('takes away what belongs to %s', (_, name, minutesAgo) => {
    put(name, minutesAgo);
    removeLeftOvers(folder, fs);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a run that goes on', unfinished(process.ppid)],
    ['another machine, just now', unfinished(ended, '01234567')],
    ['somebody else', `.casewright-${ended}.tmp`],
    ['somebody else, though it looks alike', `x${unfinished(ended)}`],
  ])('leaves what belongs to %s', (_, name) => {
    put(name);
    removeLeftOvers(folder, fs);
    expect(fs.readdirSync(folder)).toEqual([name]);
  });

  it('leaves what this very run is writing', () => {
    const staged = new StagedFile(path.join(folder, 'report.json'), undefined);
    const [name] = fs.readdirSync(folder);
    const other = fs.mkdtempSync(path.join(folder, 'x'));
    fs.renameSync(path.join(folder, String(name)), path.join(other, String(name)));
    removeLeftOvers(other, fs);
    expect(fs.readdirSync(other)).toEqual([name]);
    staged.discard();
  });

  it('does not mind a folder that it may not look into, nor a file that it may not take away', () => {
    put(unfinished(ended));
    const refuse = (): never => {
      throw new Error('no');
    };
    removeLeftOvers(folder, { ...fs, rmSync: refuse });
    removeLeftOvers(path.join(folder, 'missing'), fs);
    expect(fs.readdirSync(folder)).toEqual([unfinished(ended)]);
  });

  it('comes before anything is written', () => {
    put(unfinished(ended));
    expect(writeNewText(path.join(folder, 'a.md'), 'A')).toBe('written');
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });
});
