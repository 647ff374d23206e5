import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolders, writeNewText } from '../../../server/workspace/node/index';
import type { FileSystem } from '../../../server/workspace/node/staged-file';

let folder: string;
const at = (name: string): string => path.join(folder, name);
const textOf = (name: string): string => fs.readFileSync(at(name), 'utf8');
const failing = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};
/** A disk on which no file has two names. */
const noLinks: FileSystem = { ...fs, linkSync: failing('EPERM') };

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'casewright-')));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['a disk with links', fs],
  ['a disk without links', noLinks],
] as const)('writeNewText on %s', (_, fileSystem) => {
  it('writes the text, and leaves nothing else behind', () => {
    expect(writeNewText(at('a.md'), 'Élèves 🎉', fileSystem)).toBe('written');
    expect(textOf('a.md')).toBe('Élèves 🎉');
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
    expect(fs.statSync(at('a.md')).nlink).toBe(1);
  });

  it('never overwrites, not even what appears in between', () => {
    const fsyncSync = (): void => fs.writeFileSync(at('a.md'), 'theirs');
    expect(writeNewText(at('a.md'), 'ours', { ...fileSystem, fsyncSync })).toBe('exists');
    expect(writeNewText(at('a.md'), 'ours', fileSystem)).toBe('exists');
    expect(textOf('a.md')).toBe('theirs');
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });

  it('does not write through a link to nowhere', () => {
    fs.symlinkSync('b.md', at('a.md'));
    expect(writeNewText(at('a.md'), 'ours', fileSystem)).toBe('exists');
    expect(fs.readdirSync(folder)).toEqual(['a.md']);
  });

  it('leaves nothing on a disk that is full', () => {
    const result = writeNewText(at('a.md'), 'ours', { ...fileSystem, writeSync: failing('ENOSPC') });
    expect(result).toMatchObject({ problem: { en: expect.stringMatching(/^cannot be written: the disk is full/) } });
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

it('gives a name back that was taken for a text which then could not be put there', () => {
  const result = writeNewText(at('a.md'), 'ours', { ...noLinks, renameSync: failing('EIO') });
  expect(result).toMatchObject({ problem: { en: expect.stringContaining('(EIO)') } });
  expect(fs.readdirSync(folder)).toEqual([]);
});

describe('makeFolders', () => {
  it('makes what is missing, and takes exactly that away again', () => {
    fs.mkdirSync(at('a'));
    const remove = makeFolders(at('a/b/c'));
    expect(fs.statSync(at('a/b/c')).isDirectory()).toBe(true);
    remove();
    expect(fs.readdirSync(at('a'))).toEqual([]);
  });

  it('leaves a folder that somebody has put something into', () => {
    const remove = makeFolders(at('a/b'));
    fs.writeFileSync(at('a/b/theirs.md'), '');
    remove();
    expect(textOf('a/b/theirs.md')).toBe('');
  });

  it('makes none where it cannot make all', () => {
    fs.writeFileSync(at('file'), '');
    expect(() => makeFolders(at('file/a/b'))).toThrow();
    expect(() => makeFolders(at(`new/${'x'.repeat(300)}`))).toThrow(/ENAMETOOLONG/);
    expect(fs.readdirSync(folder)).toEqual(['file']);
  });
});
