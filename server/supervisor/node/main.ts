// First of all: while this process still loads, the language server does too.
import { firstChild } from './first-child';
import { languageServer, startProcess } from './start-process';
import { supervise } from './supervise';

/** Entry for Node: `--stdio` for any editor, `--node-ipc` for VS Code. */
const waiting = [firstChild];
supervise((isSpare) => waiting.pop() ?? startProcess(languageServer, isSpare));
