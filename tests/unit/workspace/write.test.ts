import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceText } from '../../../server/workspace/node/index';
import { type FileSystem, StagedFile } from '../../../server/workspace/node/staged-file';

const before = '\ufeff# Fewer goals\r\n\r\nWe met – three times.';
const after = '\ufeff# Fewer goals\r\n\r\nWe met – five times 🎉.';

let folder: string;
const at = (name: string): string => path.join(folder, name);
const textOf = (name: string): string => fs.readFileSync(at(name), 'utf8');
const problemOf = (result: ReturnType<typeof replaceText>) => (result === 'written' ? result : result.problem.en);

function failure(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** A disk that takes so many bytes, and no more than a few at a time. */
function disk({ room, chunk }: { room: number; chunk: number }): FileSystem {
  let left = room;
  const writeSync: FileSystem['writeSync'] = (handle: number, bytes: unknown, offset: unknown, length: unknown) => {
    const taken = Math.min(Number(length), chunk, left);
    if (taken === 0) failure('ENOSPC');
    left -= taken;
    return fs.writeSync(handle, bytes as Uint8Array, Number(offset), taken);
  };
  return { ...fs, writeSync };
}

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'casewright-')));
  fs.writeFileSync(at('a.md'), before, { mode: 0o640 });
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('replaceText', () => {
  it('writes what it is given, byte for byte, and leaves nothing else behind', () => {
    expect(replaceText(at('a.md'), { before, after })).toBe('written');
    expect(fs.readFileSync(at('a.md'))).toEqual(Buffer.from(after));
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });

  it('keeps the mode', () => {
    fs.chmodSync(at('a.md'), 0o604);
    replaceText(at('a.md'), { before, after });
    expect(fs.statSync(at('a.md')).mode & 0o7777).toBe(0o604);
  });

  it('writes through a symbolic link, which stays one', () => {
    fs.mkdirSync(at('x'));
    fs.symlinkSync('../a.md', at('x/link.md'));
    expect(replaceText(at('x/link.md'), { before, after })).toBe('written');
    expect(fs.readlinkSync(at('x/link.md'))).toBe('../a.md');
    expect(textOf('a.md')).toBe(after);
    expect(fs.readdirSync(at('x'))).toEqual(['link.md']);
  });

  it('gets a text whole onto a disk that takes three bytes at a time', () => {
    const slow = disk({ room: Number.POSITIVE_INFINITY, chunk: 3 });
    expect(replaceText(at('a.md'), { before, after }, slow)).toBe('written');
    expect(textOf('a.md')).toBe(after);
  });

  const size = Buffer.byteLength(after);
  it.each(Array.from({ length: 20 }, (_, level) => Math.floor((level * size) / 20)))(
    'a disk that is full after %i bytes is told, and the old text stays',
    (room) => {
      const result = replaceText(at('a.md'), { before, after }, disk({ room, chunk: 1000 }));
      expect(problemOf(result)).toMatch(/^cannot be written: the disk is full and what was there is unchanged; /);
      expect(textOf('a.md')).toBe(before);
      expect(fs.readdirSync(folder)).toEqual(['a.md']);
    },
  );

  it.each<readonly [string, Partial<FileSystem>, RegExp]>([
    [
      'claims to have written more than it has',
      { writeSync: (_: number, bytes: unknown) => (bytes as Buffer).length },
      /0 of \d+ bytes/,
    ],
    ['takes nothing, and calls that a success', { writeSync: () => 0 }, /takes no more than 0 bytes/],
    ['cannot keep what it has taken', { fsyncSync: () => failure('EIO') }, /\(EIO\)/],
    ['will not close', { closeSync: () => failure('EIO') }, /\(EIO\)/],
    ['will not change a name', { renameSync: () => failure('EBUSY') }, /another program has it open; /],
    ['will not set a mode', { fchmodSync: () => failure('EIO') }, /\(EIO\)/],
    ['is read-only', { openSync: () => failure('EROFS') }, /^cannot be written: the disk is read-only; .+$/],
    ['is of somebody else', { openSync: () => failure('EACCES') }, /^cannot be written: no permission; .+$/],
    [
      'has a file that must not be written',
      { accessSync: () => failure('EACCES') },
      /^cannot be written: no permission; .+$/,
    ],
  ])('a disk that %s changes nothing', (_, fault, problem) => {
    const result = replaceText(at('a.md'), { before, after }, { ...fs, ...fault });
    expect(problemOf(result)).toMatch(problem);
    expect(textOf('a.md')).toBe(before);
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });

  it('does not need a folder that can be synchronized, nor a file that can be given away', () => {
    const folders = new Set<number>();
    const odd: Partial<FileSystem> = {
      openSync(name, flags, mode) {
        const handle = fs.openSync(name, flags, mode);
        if (flags === 'r') folders.add(handle);
        return handle;
      },
      fsyncSync: (handle) => (folders.has(handle) ? failure('EINVAL') : fs.fsyncSync(handle)),
      fchownSync: () => failure('EPERM'),
      statSync: ((name: string) => Object.assign(fs.statSync(name), { uid: 1, gid: 1 })) as typeof fs.statSync,
    };
    expect(replaceText(at('a.md'), { before, after }, { ...fs, ...odd })).toBe('written');
    expect(folders.size).toBe(1);
    expect(textOf('a.md')).toBe(after);
  });

  it('shows nobody more than before where the group cannot be kept', () => {
    fs.chmodSync(at('a.md'), 0o664);
    const odd: Partial<FileSystem> = {
      fchownSync: () => failure('EPERM'),
      statSync: ((name: string) => Object.assign(fs.statSync(name), { uid: 1, gid: 1 })) as typeof fs.statSync,
    };
    expect(replaceText(at('a.md'), { before, after }, { ...fs, ...odd })).toBe('written');
    expect(fs.statSync(at('a.md')).mode & 0o7777).toBe(0o644);
  });

  it('keeps the group where only that can be given', () => {
    const given: unknown[] = [];
    const odd: Partial<FileSystem> = {
      fchownSync: (_, uid, gid) => (uid === 1 ? failure('EPERM') : given.push([uid, gid])),
      statSync: ((name: string) => Object.assign(fs.statSync(name), { uid: 1, gid: 1 })) as typeof fs.statSync,
    };
    fs.chmodSync(at('a.md'), 0o660);
    expect(replaceText(at('a.md'), { before, after }, { ...fs, ...odd })).toBe('written');
    expect(given).toEqual([[process.getuid?.(), 1]]);
    expect(fs.statSync(at('a.md')).mode & 0o7777).toBe(0o660);
  });

  it('leaves a file alone that was saved by another program in between', () => {
    const saved = `${before} Saved.`;
    const fsyncSync = (): void => fs.writeFileSync(at('a.md'), saved);
    expect(problemOf(replaceText(at('a.md'), { before, after }, { ...fs, fsyncSync }))).toMatch(
      /^was changed by another program in the meantime/,
    );
    expect(textOf('a.md')).toBe(saved);
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });

  it('has nothing to do where another run has written the same already', () => {
    fs.writeFileSync(at('a.md'), after);
    const { mtimeNs, ino } = fs.statSync(at('a.md'), { bigint: true });
    expect(replaceText(at('a.md'), { before, after })).toBe('written');
    expect(fs.statSync(at('a.md'), { bigint: true })).toMatchObject({ mtimeNs, ino });
  });

  it('does not mind another run that writes the same in between', () => {
    const fsyncSync = (): void => fs.writeFileSync(at('a.md'), after);
    expect(replaceText(at('a.md'), { before, after }, { ...fs, fsyncSync })).toBe('written');
    expect(textOf('a.md')).toBe(after);
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });

  it('does not bring back a file that is gone', () => {
    fs.rmSync(at('a.md'));
    expect(problemOf(replaceText(at('a.md'), { before, after }))).toMatch(/^is no longer there: /);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('refuses what is no regular file', () => {
    execFileSync('mkfifo', [at('pipe')]);
    fs.mkdirSync(at('inside'));
    for (const name of ['pipe', 'inside']) {
      expect(problemOf(replaceText(at(name), { before, after }))).toBe('is not a regular file and was left as it is');
    }
  });

  it('refuses a file that has other names, which would keep the old text', () => {
    fs.linkSync(at('a.md'), at('b.md'));
    expect(problemOf(replaceText(at('a.md'), { before, after }))).toMatch(/^has other names on this disk/);
    expect(textOf('a.md')).toBe(before);
  });

  it('refuses half a character', () => {
    expect(problemOf(replaceText(at('a.md'), { before, after: '\ud83c' }))).toMatch(/half a character/);
    expect(textOf('a.md')).toBe(before);
  });
});

describe('StagedFile', () => {
  it('appears when it is whole, and can be thrown away until then', () => {
    const staged = new StagedFile(at('report.json'), undefined);
    staged.append('[1');
    expect(fs.existsSync(at('report.json'))).toBe(false);
    staged.append(']');
    staged.commit();
    staged.discard();
    expect(textOf('report.json')).toBe('[1]');
    const other = new StagedFile(at('report.json'), fs.statSync(at('report.json')));
    other.append('[2');
    other.discard();
    other.discard();
    expect(textOf('report.json')).toBe('[1]');
    expect(fs.readdirSync(folder).sort()).toEqual(['a.md', 'report.json']);
  });
});
