import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { checkCommand } from '../protocol';
import type { Reporter } from './reporter';
import type { Session } from './session';

/** Opens a rule's page; its one argument is the address, as a code action gave it. */
export const openDocsCommand = 'casewright.server.openDocs';

export const commands = [openDocsCommand, checkCommand];

export function registerCommands(session: Session, reporter: Reporter): void {
  const { connection, guard, documents, due } = session;
  connection.onExecuteCommand(
    guard.request('workspace/executeCommand', async ({ command, arguments: [argument] = [] }: ExecuteCommandParams) => {
      if (typeof argument !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs a text`);
      if (command === openDocsCommand) return openDocs(argument);
      if (command === checkCommand) return check(argument);
      throw new ResponseError(ErrorCodes.InvalidParams, `Unknown command ${command}`);
    }),
  );

  /** Only pages of the web: a command can come from anywhere, and must not start programs. */
  async function openDocs(address: string): Promise<null> {
    if (!address.startsWith('https://')) throw new ResponseError(ErrorCodes.InvalidParams, 'Not an https address');
    await connection.window.showDocument({ uri: address, external: true });
    return null;
  }

  function check(uri: string): null {
    const document = documents.get(uri);
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, 'The document is not open');
    due.asked(document);
    reporter.everything();
    return null;
  }
}
