import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Casewright } from '../casewright';
import type { Files } from '../workspace/index';
import { enclosed } from './enclosure';
import { dataNotice } from './inputs';
import { register } from './tool';
import { card } from './tools/card';
import { coverage } from './tools/coverage';
import { framework } from './tools/framework';
import { lint } from './tools/lint';
import { rules } from './tools/rules';

export interface McpOptions {
  readonly casewright: Casewright;
  readonly files: Files;
  /** Absolute path of the only folder whose files are read. */
  readonly root: string;
  /** Version of the package. */
  readonly version: string;
}

const instructions = `Casewright checks district case studies: narratives of how a school district improved, written to guiding questions. These tools read and report; they write nothing and use no network. Paths are relative to the folder that the server was started in. ${dataNotice}`;

/** A server with all tools, ready to be connected to a transport. */
export function createMcpServer({ casewright, files, root, version }: McpOptions): McpServer {
  const server = new McpServer({ name: 'casewright', title: 'Casewright', version }, { instructions });
  const context = { casewright, root, files: enclosed(root, files) };
  for (const tool of [lint, coverage, card, rules, framework]) register(server, tool, context);
  return server;
}
