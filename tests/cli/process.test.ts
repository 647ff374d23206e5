import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { type InstalledPackage, installPackage } from './support/bundle';
import { scratchCases } from './support/corpus';
import { inFolder } from './support/folder';
import { clean, onlyRules, unfinished, unfinishedAt } from './support/texts';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});

const text = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let all = '';
  for await (const chunk of stream.setEncoding('utf8')) all += chunk;
  return all;
};

describe('streams', () => {
  it('a reader that goes away is no failure', async () => {
    const child = spawn(process.execPath, [installed.cli, 'rules', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('output that cannot be written is a failure', async () => {
    // A device that is always full; a file that was opened for reading stands in where there is no such device.
    const full = process.platform === 'linux' ? openSync('/dev/full', 'w') : openSync(installed.cli, 'r');
    expect(() => writeSync(full, 'x')).toThrow();
    const child = spawn(process.execPath, [installed.cli, 'rules'], { stdio: ['ignore', full, 'pipe'] });
    if (child.stderr === null) throw new Error('standard error is a pipe');
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(stderr).toMatch(/^casewright: the output cannot be written \([A-Z]+\)\n$/);
    expect(code).toBe(2);
  });
});

describe('an engine', () => {
  // It stops improving patterns once it has made many, and then needs three times the room for the ways back in a long line.
  it('that has run for long reads texts of the largest size', async () => {
    const lines = {
      text: `${clean}\n${'One more sentence. '.repeat(400_000)}`,
      header: `---\n${'k'.repeat(7_500_000)}`,
    };
    await inFolder({ files: { 'text.case.md': lines.text, 'header.case.md': lines.header } }, async (cwd) => {
      for (const name of ['text', 'header']) {
        const args = ['--no-regexp-optimization', installed.cli, 'coverage', `${name}.case.md`];
        const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
        const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
        expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      }
    });
  });
});

describe('a signal', () => {
  const cases = scratchCases(200);
  const files = {
    'casewright.yaml': onlyRules('placeholder-text', 'suppression-unused'),
    ...Object.fromEntries(cases.map(({ name, text }) => [name, text])),
  };

  /** Sends the signal as soon as the first words are printed, when most texts are still to be read. */
  async function interrupt(folder: string, signal: NodeJS.Signals): Promise<unknown> {
    const args = ['fix', '--format=json', '--format=sarif=report.sarif'];
    const child = spawn(process.execPath, [installed.cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const exited = once(child, 'close');
    await once(child.stdout, 'data');
    child.kill(signal);
    child.stdout.resume();
    child.stderr.resume();
    const [code] = await exited;
    return code;
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends the command with %i, every text old or new, and nothing left lying about',
    async (signal, code) => {
      await inFolder({ files }, async (folder) => {
        expect(await interrupt(folder, signal)).toBe(code);
        const texts = cases.map(({ name }) => readFileSync(path.join(folder, name), 'utf8'));
        const mended = cases.map(({ text }) => text.replace(/<!--.+-->\r?\n/, ''));
        expect(texts.filter((text, index) => text !== cases[index]?.text && text !== mended[index])).toEqual([]);
        expect(texts).not.toEqual(mended);
        const names = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
        expect(names.sort()).toEqual(Object.keys(files).sort());
      });
    },
  );
});

describe('lsp --stdio', () => {
  it('is not part of the command itself, which would start slower for it', () => {
    expect(installed.cliSources).toContain('server/cli/run.ts');
    expect(
      installed.cliSources.filter((source) => /server\/lsp|vscode-(?:languageserver|jsonrpc)/.test(source)),
    ).toEqual([]);
  });

  it('starts the language server that is installed beside it', async () => {
    await inFolder({ files: { 'casewright.yaml': onlyRules('placeholder-text') } }, async (folder) => {
      const child = spawn(process.execPath, [installed.cli, 'lsp', '--stdio'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const exited = once(child, 'exit');
      const connection = createMessageConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      );
      const uri = pathToFileURL(path.join(folder, 'a.md')).href;
      const published = new Promise<unknown>((resolve) => {
        connection.onNotification('textDocument/publishDiagnostics', resolve);
      });
      connection.listen();
      await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'cases' }],
        capabilities: {},
      });
      await connection.sendNotification('initialized', {});
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: unfinished },
      });
      const start = { line: unfinishedAt.line - 1, character: unfinishedAt.column - 1 };
      expect(await published).toMatchObject({ uri, diagnostics: [{ code: 'placeholder-text', range: { start } }] });
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await exited;
      connection.dispose();
      expect(code).toBe(0);
    });
  });
});
