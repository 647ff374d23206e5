import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type * as z from 'zod';
import type { Language } from '../framework/index';
import type { Context } from './context';
import { defectLine, Refusal } from './refusal';

/** One tool: what a client is told of it, and what it does. It reads and reports; none writes anything. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For the model that chooses among tools. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** @returns the data, and the same in a few lines for a client that shows text only */
  run(input: z.output<Input>, context: Context): Promise<{ readonly data: z.input<Output>; readonly text: string }>;
}

/** Keeps the types of a tool's arguments and result together. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>): Tool =>
  tool as unknown as Tool;

/** Offers a tool to the clients of a server. What goes wrong in a call is its result, never the end of the server. */
export function register(server: McpServer, tool: Tool, context: Context): void {
  const { name, title, description, input, output } = tool;
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    name,
    { title, description, inputSchema: input, outputSchema: output, annotations },
    async (given: Record<string, unknown>): Promise<CallToolResult> => {
      try {
        const { data, text } = await tool.run(given, context);
        return { structuredContent: data, content: [{ type: 'text', text }] };
      } catch (thrown) {
        const line = thrown instanceof Refusal ? thrown.line : defectLine(thrown);
        return { isError: true, content: [{ type: 'text', text: line[localeOf(given)] }] };
      }
    },
  );
}

const localeOf = ({ locale }: Record<string, unknown>): Language => (locale === 'fr' ? 'fr' : 'en');
