import type { LogOutputChannel } from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/protocol';

/** What both hosts tell the language client. */
export function clientOptions(log: LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { clientFiles: true };
  return {
    documentSelector: [{ language: 'markdown' }, { pattern: '**/casewright.yaml' }],
    initializationOptions,
    outputChannel: log,
    // A failing server says so in one message with a way on, and in the status bar; a log that jumps up helps nobody.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // What the server shows was written by others, in part: it may be formatted, but never run a command or hold HTML.
    markdown: { isTrusted: false, supportHtml: false },
    // Whether a text is due, by the setting `casewright.run`, is the server's to say.
    diagnosticPullOptions: { onChange: true, onSave: true },
    errorHandler,
  };
}
