import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseText, clean, placeholders, unfinished } from '../cli/support/texts';
import { inServerFolder } from './support';

const secret = 'SECRET-4711';

/** The server's folder with others beside it, and every kind of thing that a name can lead to. */
const folder = {
  start: 'inside',
  files: {
    'inside/a.case.md': clean,
    'inside/deep/b.case.md': clean,
    'inside/.env': secret,
    'inside/.hidden/c.md': caseText(secret),
    'inside/bytes.md': new Uint8Array([0x23, 0x20, 0xff, 0xfd]),
    'inside/large.md': '',
    'outside.case.md': caseText(secret),
    'inside-too/c.case.md': caseText(secret),
  },
  prepare: (root: string) => {
    const inside = path.join(root, 'inside');
    symlinkSync('../outside.case.md', path.join(inside, 'way-out.case.md'));
    symlinkSync('..', path.join(inside, 'up'));
    symlinkSync('deep/b.case.md', path.join(inside, 'way-in.case.md'));
    symlinkSync('deep', path.join(inside, 'shallow'));
    symlinkSync('.env', path.join(inside, 'plain.md'));
    symlinkSync('loop.md', path.join(inside, 'loop.md'));
    symlinkSync('../nowhere.md', path.join(inside, 'dangling.md'));
    truncateSync(path.join(inside, 'large.md'), 9 * 1024 * 1024);
    execFileSync('mkfifo', [path.join(inside, 'pipe.md')]);
  },
};

const reading = ['lint', 'coverage', 'card'] as const;
const outside = /: lies outside the folder that the server was started in; nothing there is read$/;
const hidden = /: is a hidden file; such files are not read$/;

describe.each(reading)('%s', (tool) => {
  it.each([
    ['../outside.case.md', outside],
    ['../inside-too/c.case.md', outside],
    ['deep/../../outside.case.md', outside],
    ['way-out.case.md', outside],
    ['up/outside.case.md', outside],
    ['up/none.md', outside],
    ['/etc/hostname', outside],
    ['..', outside],
    ['.env', hidden],
    ['.hidden/c.md', hidden],
    ['plain.md', hidden],
    ['.', /^\.: is a folder, not a file$/],
    ['deep', /^deep: is a folder, not a file$/],
    ['pipe.md', /^pipe\.md: is not a regular file$/],
    ['loop.md', /^loop\.md: is a link that leads back to itself/],
    ['dangling.md', /^dangling\.md: there is no such file; check the spelling$/],
    ['none.md', /^none\.md: there is no such file; check the spelling$/],
    ['a.case.md/x', /^a\.case\.md\/x: there is no such file/],
    ['bytes.md', /^bytes\.md: is not UTF-8 text/],
    ['large.md', /^large\.md: is too large \(9 MB\)/],
    ['a\0.md', /cannot be read/],
  ])('refuses %j', (name, says) =>
    inServerFolder(folder, async (call) => {
      const { isError, text, data } = await call(tool, { path: name });
      expect({ isError, data }).toEqual({ isError: true, data: undefined });
      expect(text).toMatch(says);
      expect(text).not.toContain(secret);
    }),
  );

  it.each(['a.case.md', './deep/b.case.md', 'deep/../a.case.md', 'way-in.case.md', 'shallow/b.case.md'])(
    'reads %s',
    (name) =>
      inServerFolder(folder, async (call) => {
        expect(await call(tool, { path: name })).toMatchObject({ isError: false });
      }),
  );

  it('reads an absolute path in its folder', () =>
    inServerFolder(folder, async (call, root) => {
      expect(await call(tool, { path: path.join(root, 'a.case.md') })).toMatchObject({ isError: false });
      const refused = await call(tool, { path: path.join(root, '..', 'outside.case.md') });
      expect(refused).toMatchObject({ isError: true, text: expect.stringMatching(outside) });
    }));

  it.each([{}, { path: 'a.case.md', text: '# A' }])('wants a path or a text: %j', (given) =>
    inServerFolder(folder, async (call) => {
      expect(await call(tool, given)).toEqual({ isError: true, text: 'give either path or text', data: undefined });
    }),
  );

  it('refuses a text that is larger than a file may be', () =>
    inServerFolder(folder, async (call) => {
      const { isError, text } = await call(tool, { text: 'é'.repeat(5 * 1024 * 1024) });
      expect({ isError, text }).toEqual({ isError: true, text: 'text is too large; up to 8 MB are read' });
    }));

  it('says it in French', () =>
    inServerFolder(folder, async (call) => {
      const { text } = await call(tool, { path: '../outside.case.md', locale: 'fr' });
      expect(text).toMatch(/\u00a0: se trouve hors du dossier/);
    }));
});

describe('configuration', () => {
  const files = {
    'inside/a.md': unfinished,
    'outside.yaml': `${secret}: 1\n`,
    'casewright.yaml': 'profile: release\n',
  };

  it('above the folder is not looked for', () =>
    inServerFolder({ start: 'inside', files }, async (call) => {
      const { data } = await call('lint', { path: 'a.md' });
      expect(data.summary.errors).toBe(0);
      expect(data.summary.findings).toBeGreaterThan(0);
    }));

  it.each([
    ['extends: ../outside.yaml\n', /casewright\.yaml:1:10: .*leads out of the workspace folder/],
    ['extends: link.yaml\n', /link\.yaml:1:1: this file lies outside the folder/],
  ])('cannot be extended from outside: %j', (configuration, says) =>
    inServerFolder(
      {
        start: 'inside',
        files: { ...files, 'inside/casewright.yaml': configuration },
        prepare: (root) => symlinkSync('../outside.yaml', path.join(root, 'inside/link.yaml')),
      },
      async (call) => {
        const { isError, text } = await call('lint', { path: 'a.md' });
        expect(isError).toBe(true);
        expect(text).toMatch(says);
        expect(text).not.toContain(secret);
      },
    ),
  );

  it('is read anew for each call', () =>
    inServerFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (call, root) => {
      expect((await call('lint', { path: 'a.md' })).data.summary.findings).toBe(1);
      writeFileSync(path.join(root, 'casewright.yaml'), 'ignore: ["*.md"]\n');
      expect((await call('lint', { path: 'a.md' })).data.summary).toMatchObject({ findings: 0, skipped: 1 });
    }));
});

it('does not tell what is outside by the links of a text', () => {
  const text = caseText(
    'In 2021 [one](../there.md), [two](../not-there.md), [three](gone.md) and [four](up/there.md).',
  );
  return inServerFolder(
    {
      start: 'inside',
      files: { 'inside/a.md': text, 'there.md': '' },
      prepare: (root) => symlinkSync('..', path.join(root, 'inside/up')),
    },
    async (call) => {
      const { data } = await call('lint', { path: 'a.md' });
      const broken = data.findings.filter(({ rule }: { rule: string }) => rule === 'link-broken');
      expect(broken).toHaveLength(1);
      expect(broken[0].message).toContain('gone.md');
    },
  );
});

it('writes nothing, whatever is called', () => {
  const state = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])
      .sort();
  return inServerFolder(
    {
      files: { 'a.md': unfinished, 'casewright.yaml': 'rulse: {}\n' },
      prepare: (root) => mkdirSync(path.join(root, 'empty')),
    },
    async (call, root) => {
      const before = state(root);
      for (const tool of reading) await call(tool, { path: 'a.md' });
      await call('rules', { rule: 'link-broken' });
      await call('framework', { characteristic: 'alignment' });
      expect(state(root)).toEqual(before);
    },
  );
});
