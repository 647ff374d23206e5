import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { language, node } from '../../server/cli/doctor/environment';
import { languageServer } from '../../server/cli/doctor/language-server';
import { examine } from './support/doctor';
import { callInProcess } from './support/doors';
import { inFolder } from './support/folder';
import { clean, placeholders } from './support/texts';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const cases = { ...placeholders, 'a.case.md': clean };

describe('the language server', () => {
  const program = (text: string, patience?: number) =>
    inFolder({ files: { 'server.cjs': text } }, (folder) => languageServer(path.join(folder, 'server.cjs'), patience));

  it('may be missing', async () => {
    const { code, of } = await examine({ files: cases }, { languageServer: '/no/language/server.cjs' });
    expect(code).toBe(1);
    expect(of('language-server')).toMatchObject({
      status: 'attention',
      value: 'is missing from the installation',
      advice: expect.stringContaining('install Casewright again'),
    });
  });

  it('may end before it answers', async () => {
    const { status, value } = await program('console.error("no memory"); process.exit(3);');
    expect({ status, en: value.en }).toEqual({ status: 'attention', en: 'ended too early (no memory)' });
  });

  it('may say nothing', async () => {
    const { status, value } = await program('process.stdin.resume();', 500);
    expect({ status, en: value.en }).toEqual({ status: 'attention', en: 'did not answer within 0.5 s' });
  });

  it('may say what is no answer', async () => {
    const { status, value } = await program('process.stdin.resume(); console.log("Content-Length: 2\\r\\n\\r\\n??");');
    expect({ status, en: value.en }).toEqual({ status: 'attention', en: 'ended too early' });
  });
});

describe('the surroundings', () => {
  it.each([
    [{ FORCE_COLOR: '1' }, false, 'colours (FORCE_COLOR=1)'],
    [{ FORCE_COLOR: '0' }, true, 'no colours (FORCE_COLOR=0)'],
    [{ NO_COLOR: '1' }, true, 'no colours (NO_COLOR=1)'],
    [{}, true, 'colours (a terminal)'],
  ])('colours: %j, terminal %s', async (env, isTTY, value) => {
    const { of } = await examine({ files: cases, env }, { isTTY });
    expect(of('terminal')).toMatchObject({ status: 'ok', value });
  });

  it('a terminal without UTF-8 needs attention, and gets plain signs', () =>
    inFolder({ files: cases }, async (cwd) => {
      const row = { name: '', args: ['doctor'], code: 1, env: { LANG: 'C' } } as const;
      const { stdout } = await callInProcess(row, cwd, { isTTY: true });
      expect(stdout).toMatch(/\nattention +Terminal +colours \(a terminal\)\n +-> this terminal is not set to UTF-8/);
      expect(stdout).not.toContain('→');
    }));

  it.each([
    ['v18.20.1', 'attention'],
    ['v20.0.0', 'ok'],
    ['v25.1.0-nightly', 'ok'],
  ])('Node %s: %s', (version, status) => {
    expect(node(version)).toMatchObject({ status, value: { en: version } });
  });

  it.each([
    [{}, undefined, 'English, by default'],
    [{ LANG: 'fr_CA.UTF-8' }, undefined, 'French, by LANG=fr_CA.UTF-8'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'C' }, undefined, 'English, by LC_ALL=C'],
    [{ LANG: 'fr_CA.UTF-8' }, 'en', 'English, by --lang'],
  ] as const)('language: %j, --lang %s', (env, option, value) => {
    expect(language(env, option).value.en).toBe(value);
  });
});
