import { readFileSync } from 'node:fs';
import path from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createCasewright } from '../casewright';
import { nodeFiles } from '../workspace/node/index';
import { createMcpServer } from './server';

/** A text of the largest size, with every character escaped in its message, still fits. */
const largestMessage = 64 * 1024 * 1024;

const mcp = createMcpServer({
  casewright: createCasewright(),
  files: nodeFiles(),
  root: process.cwd(),
  version: JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')).version,
});

// To standard error, which clients keep; standard output belongs to the protocol.
function log(thrown: unknown): void {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  process.stderr.write(`casewright: ${detail.replace(/\s+/g, ' ').slice(0, 500)}\n`);
}

process.on('uncaughtException', log);
process.on('unhandledRejection', log);
mcp.server.onerror = log;
// A client that has gone away needs no answer, and no server either.
process.stdout.on('error', () => process.exit(0));
if (process.stdin.isTTY) {
  process.stderr.write(`casewright: waiting for an assistant on standard input (${process.cwd()}); Ctrl-C ends it\n`);
}

mcp.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: largestMessage }));
