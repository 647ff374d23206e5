import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, nodeFiles, systemProblem } from '../../../server/workspace/node/index';

let folder: string;
const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
const files = nodeFiles();

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casewright-'));
  writeFileSync(path.join(folder, 'été #1.md'), '\ufeffété');
  mkdirSync(path.join(folder, 'inside'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  symlinkSync('loop', path.join(folder, 'loop'));
  symlinkSync('nowhere', path.join(folder, 'dangling'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('nodeFiles', () => {
  it('reads a file with its byte order mark, whatever its name', async () => {
    expect(await files.read(uri('été #1.md'))).toEqual({ text: '\ufeffété' });
  });

  it.each(['none.md', 'été #1.md/x', 'dangling'])('%s is missing', async (name) => {
    expect(await files.read(uri(name))).toEqual({ missing: true });
    expect(await files.kind(uri(name))).toBe('none');
  });

  it.each([
    ['inside', 'is a folder, not a file', 'directory'],
    ['pipe', 'is not a regular file', 'file'],
    ['loop', 'is a link that leads back to itself; delete or mend the link', 'unknown'],
  ])('%s is a problem', async (name, en, kind) => {
    expect(await files.read(uri(name))).toMatchObject({ problem: { en } });
    expect(await files.kind(uri(name))).toBe(kind);
  });

  it('never opens what only looks like a path', async () => {
    for (const scheme of ['git', 'untitled', 'vscode-vfs']) {
      const other = uri('été #1.md').replace('file', scheme);
      expect(await files.read(other)).toEqual({ missing: true });
      expect(await files.kind(other)).toBe('unknown');
    }
  });

  it('answers for a name that no file can have', async () => {
    expect(await files.read(`${uri('a')}%00.md`)).toMatchObject({
      problem: { en: expect.stringContaining('cannot be read') },
    });
    expect(await files.kind(`${uri('a')}%00.md`)).toBe('unknown');
  });
});

describe('systemProblem', () => {
  it.each([
    [
      'EACCES',
      'cannot be read: no permission; ask its owner to let you read it',
      'ne peut pas être lu\u00a0: accès refusé; demandez à son propriétaire le droit de le lire',
    ],
    [
      'EMFILE',
      'cannot be read: too many files are open; close other programs, then run the command again',
      'ne peut pas être lu\u00a0: trop de fichiers sont ouverts; fermez d’autres programmes, puis relancez la commande',
    ],
    [
      'EIO',
      'cannot be read (EIO); check the disk it stands on, then run the command again',
      'ne peut pas être lu (EIO); vérifiez le disque où il se trouve, puis relancez la commande',
    ],
  ])('says %s in plain words', (code, en, fr) => {
    expect(systemProblem(Object.assign(new Error('no'), { code }))).toEqual({ en, fr });
  });

  it('takes anything that is thrown', () => {
    expect(systemProblem('out of paper').en).toMatch(/^cannot be read \(out of paper\); /);
  });
});

describe('decode', () => {
  const says = (bytes: Uint8Array) => decode(bytes);

  it('reads UTF-8, an empty file included', () => {
    expect(says(new Uint8Array())).toEqual({ text: '' });
    expect(says(new TextEncoder().encode('a\u0000b 🎉'))).toEqual({ text: 'a\u0000b 🎉' });
  });

  it.each([
    ['little-endian with a mark', Buffer.from('\ufeff# Été', 'utf16le')],
    ['big-endian with a mark', Buffer.from('\ufeff# Été', 'utf16le').swap16()],
    ['without a mark', Buffer.from('# Title', 'utf16le')],
  ])('names UTF-16, %s', (_, bytes) => {
    expect(says(bytes)).toMatchObject({
      problem: { en: expect.stringContaining('UTF-16'), fr: expect.stringContaining('UTF-16') },
    });
  });

  it.each([
    ['Latin-1', Buffer.from('Été', 'latin1')],
    ['half a character at the end', new TextEncoder().encode('🎉').slice(0, 3)],
    ['a lone surrogate', Uint8Array.of(0xed, 0xa0, 0x80)],
  ])('refuses %s', (_, bytes) => {
    expect(says(bytes)).toMatchObject({ problem: { en: expect.stringContaining('is not UTF-8') } });
  });
});
