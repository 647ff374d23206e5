import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import type { Localized } from '../../framework/index';
import { converse, type Ending } from './conversation';
import type { Result } from './result';

const common = { name: 'language-server', title: { en: 'Language server', fr: 'Serveur de langage' } } as const;

const attention = (value: Localized, advice: Localized): Result => ({ ...common, status: 'attention', value, advice });

const reinstall = {
  en: 'install Casewright again; if it stays like this, please report it at https://github.com/casewright/casewright/issues',
  fr: 'réinstallez Casewright; si cela persiste, signalez-le à https://github.com/casewright/casewright/issues',
};

/**
 * Starts the language server as an editor would, says hello and goodbye, and tells whether that went well.
 * @param program absolute path
 * @param patience how long to wait for it, in milliseconds
 */
export async function languageServer(program: string, patience = 20_000): Promise<Result> {
  try {
    await stat(program);
  } catch {
    return attention({ en: 'is missing from the installation', fr: 'est absent de l’installation' }, reinstall);
  }
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  try {
    return await told(await converse(child, patience));
  } finally {
    end(child);
  }
}

function told(ending: Ending): Result {
  if (ending.kind === 'well') {
    return { ...common, status: 'ok', value: { en: 'starts, answers and ends', fr: 'démarre, répond et se termine' } };
  }
  if (ending.kind === 'silent') {
    const seconds = ending.milliseconds / 1000;
    return attention(
      { en: `did not answer within ${seconds} s`, fr: `n’a pas répondu en ${seconds} s` },
      {
        en: 'the machine may be busy: try again; if it stays like this, install Casewright again',
        fr: 'la machine est peut-être occupée : réessayez; si cela persiste, réinstallez Casewright',
      },
    );
  }
  const last = ending.said === '' ? '' : ` (${ending.said})`;
  return attention({ en: `ended too early${last}`, fr: `s’est arrêté trop tôt${last}` }, reinstall);
}

function end(child: ChildProcessWithoutNullStreams): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
