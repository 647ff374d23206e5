import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { beforeAll, expect, it, vi } from 'vitest';
import { type InstalledPackage, installPackage } from '../cli/support/bundle';
import { inFolder } from '../cli/support/folder';
import { placeholders, unfinished } from '../cli/support/texts';
import { callerOf } from './support';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});

it('the command itself holds neither the server nor its libraries', () => {
  expect(installed.cliSources).toContain('server/cli/run.ts');
  expect(
    installed.cliSources.filter((source) => /server\/mcp|modelcontextprotocol|node_modules\/zod/.test(source)),
  ).toEqual([]);
});

it('the server can reach neither the network nor other programs', () => {
  // What it loads late stands beside it.
  const bundle = ['mcp', 'engine', 'card', 'features']
    .map((name) => readFileSync(path.join(path.dirname(installed.cli), `${name}.cjs`), 'utf8'))
    .join('\n');
  const modules = new Set([...bundle.matchAll(/\brequire\("(?:node:)?([^"]+)"\)/g)].map(([, name]) => name));
  // What begins with ajv is text for code that the server never makes, the rest stands beside it.
  const own = [...modules].filter((name) => !/^(?:ajv|\.\/)/.test(name ?? '')).sort();
  expect(own).toEqual(['buffer', 'fs', 'fs/promises', 'path', 'process', 'url']);
  expect(bundle).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket)\(/);
});

it('casewright mcp serves an assistant from the folder it is started in', () =>
  inFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (cwd) => {
    const client = new Client({ name: 'test', version: '0.0.0' });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [installed.cli, 'mcp'],
      cwd,
      stderr: 'pipe',
    });
    let complaints = '';
    transport.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    await client.connect(transport);
    expect((await client.listTools()).tools).toHaveLength(5);
    const call = callerOf(client);
    expect((await call('lint', { path: 'a.md' })).data.findings).toMatchObject([{ rule: 'placeholder-text' }]);
    expect((await call('lint', { path: '../a.md' })).isError).toBe(true);
    expect((await call('framework', { characteristic: 'alignment' })).data.match).toBe('exact');
    await client.close();
    expect(complaints).toBe('');
  }));

const initialize = {
  ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } },
};

/** Writes lines to the server, ends its input, and hands over all it said. */
async function exchange(...lines: readonly string[]) {
  const child = spawn(process.execPath, [installed.cli, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

it('answers what was asked before its input ends, and then ends itself', async () => {
  const call = {
    jsonrpc: '2.0',
    id: 2,
    method: 'tools/call',
    params: { name: 'coverage', arguments: { text: '# A' } },
  };
  const { code, stdout, stderr } = await exchange(JSON.stringify(initialize), JSON.stringify(call));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 2]);
});

it('a message that is none is a line on standard error, and the next one is answered', async () => {
  const { code, stdout, stderr } = await exchange('no JSON', '{"jsonrpc": 1}', JSON.stringify(initialize));
  expect(code).toBe(0);
  expect(stderr).toMatch(/^casewright: .+\ncasewright: .+\n$/);
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: 'casewright' } } });
});

it('a client that goes away is no failure', async () => {
  const child = spawn(process.execPath, [installed.cli, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.destroy();
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${JSON.stringify(initialize)}\n`);
  const [code] = await once(child, 'close');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
