/**
 * One list of things to undo, run on every way out: success, failure, Ctrl-C, SIGTERM.
 * Servers and browsers are processes of their own; nothing may outlive the command that started them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const undoing = [];
let ending;

/** Registers work for the way out; the latest registered runs first. Errors in it are reported, not thrown. */
export function onEnd(undo) {
  undoing.push(undo);
}

/** A new folder under the system's temporary folder that is removed at the end. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `casewright-${name}-`));
  onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return folder;
}

async function undoAll() {
  for (let undo = undoing.pop(); undo; undo = undoing.pop()) {
    try {
      await undo();
    } catch (error) {
      console.error(`While cleaning up: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Runs everything registered, once, however often it is called. */
export function end() {
  ending ??= undoAll();
  return ending;
}

/**
 * Runs a command's main function and exits with the code it returns, or with 1 and the error's message.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(signals)) {
    process.on(signal, () => end().then(() => process.exit(code)));
  }
  let code = 1;
  try {
    code = await main();
  } catch (error) {
    // After Ctrl-C everything is being ended, and what notices that has nothing of use to say.
    if (!ending) console.error(error instanceof Error ? (error.plain ? error.message : error.stack) : error);
  }
  if (ending) return;
  await end();
  process.exit(code);
}

/** An error whose message says all there is to say; its stack would only frighten. */
export function plainError(message) {
  return Object.assign(new Error(message), { plain: true });
}
