import type { MessageReader } from 'vscode-languageserver';

/** Of the ten seconds that a reader waits for the rest of a message, this many may pass. */
const mostWaits = 3;

/**
 * Notices when a stream of messages has lost its meaning: after a header that gives no length nobody can tell where the
 * next message begins, and a client that gets no answers waits for ever. Ending instead lets the editor start the server
 * again. A message that is whole but no JSON is left out.
 * @param giveUp ends the process; `because` is for the log
 */
export function watchStream(
  reader: MessageReader,
  giveUp: (because: string) => void,
  leftOut: (because: string) => void,
): void {
  let waits = 0;
  let waitingFor: number | undefined;
  reader.onError((error) => (error instanceof SyntaxError ? leftOut(error.message) : giveUp(error.message)));
  reader.onPartialMessage(({ messageToken }) => {
    waits = messageToken === waitingFor ? waits + 1 : 1;
    waitingFor = messageToken;
    if (waits === mostWaits) giveUp('a message never came to its end');
  });
}
