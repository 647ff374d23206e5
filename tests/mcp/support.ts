import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { expect } from 'vitest';
import { type Casewright, createCasewright } from '../../server/casewright';
import { createMcpServer } from '../../server/mcp/server';
import { nodeFiles } from '../../server/workspace/node/index';
import { inFolder } from '../cli/support/folder';
import type { Row } from '../cli/support/row';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** What a call gave, as a client sees it. */
export interface Called {
  readonly isError: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each tool has data of its own, which the SDK's client has validated
  readonly data: any;
}

export type Call = (tool: string, given?: Record<string, unknown>) => Promise<Called>;

/** Calls through the SDK's client, which holds each result against the tool's output schema. */
export const callerOf =
  (client: Client): Call =>
  async (tool, given = {}) => {
    const result = (await client.callTool({ name: tool, arguments: given })) as CallToolResult;
    expect(result.content).toHaveLength(1);
    const [content] = result.content;
    const text = content?.type === 'text' ? content.text : '';
    expect(text).not.toMatch(/\n\s+at .+:\d+/);
    return { isError: result.isError === true, text, data: result.structuredContent };
  };

/** Hands over a client of a server that was started in a folder. */
export async function inServer<Result>(
  root: string,
  use: (call: Call, client: Client) => Promise<Result>,
  casewright: Casewright = createCasewright(),
): Promise<Result> {
  const server = createMcpServer({ casewright, files: nodeFiles(), root, version: '1.2.3' });
  const client = new Client({ name: 'test', version: '0.0.0' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await server.connect(there);
  await client.connect(here);
  try {
    // The client knows the output schemas, and so validates by them, once it has seen the list.
    await client.listTools();
    return await use(callerOf(client), client);
  } finally {
    await client.close();
    await server.close();
  }
}

/** The same in a fresh folder with these files; `start` is the folder in it that the server is started in. */
export const inServerFolder = <Result>(
  { start = '.', ...folder }: Pick<Row, 'files' | 'prepare'> & { readonly start?: string },
  use: (call: Call, root: string) => Promise<Result>,
): Promise<Result> =>
  inFolder(folder, (made) => {
    const root = path.join(made, start);
    return inServer(root, (call) => use(call, root));
  });
