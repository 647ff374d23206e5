import { spawn } from 'node:child_process';
import type { Localized } from '../../framework/index';
import { errorCode } from '../../workspace/node/index';
import { Failure } from '../failure';
import type { Io } from '../io';

export interface GitResult {
  /** 0 where git did what it was asked. */
  readonly code: number;
  readonly stdout: string;
  /** What git says went wrong, in one line. */
  readonly problem: string;
}

const notInstalled: Localized = {
  en: 'git was not found, and --changed needs it; install git, or name the files to check',
  fr: 'git est introuvable, et --changed en a besoin; installez git ou nommez les fichiers à vérifier',
};

/** Nothing that a repository's own settings name is run, and nothing is locked or asked. */
const quietly = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const environment = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };

/**
 * Asks git, without a shell: no argument is ever read as a command.
 * @throws Failure where git cannot be started
 */
export function git(args: readonly string[], folder: string, env: Io['env']): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...quietly, ...args], {
      cwd: folder,
      env: { ...env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.on('error', (thrown) => reject(errorCode(thrown) === 'ENOENT' ? new Failure(notInstalled) : thrown));
    child.on('close', (code) => {
      const [line = ''] = output.stderr.split('\n');
      resolve({ code: code ?? 1, stdout: output.stdout, problem: line.replace(/^(?:fatal|error): /, '') });
    });
  });
}
