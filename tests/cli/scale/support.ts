import type { Io } from '../../../server/cli/io';
import { run } from '../../../server/cli/run';
import { nodeFiles } from '../../../server/workspace/node/index';

/** What a run of the command printed. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, in some folder, with some parts of its surroundings replaced. */
export async function casewright(cwd: string, args: readonly string[], replaced: Partial<Io> = {}): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof printed) => ({
    write: (text: string) => {
      printed[stream] += text;
    },
  });
  const never = () => Promise.reject(new Error('nothing is started here'));
  const code = await run(args, {
    cwd,
    stdin: async () => new Uint8Array(),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { LANG: 'C.UTF-8' },
    isTTY: false,
    files: nodeFiles(),
    version: () => '1.0.0',
    build: () => 'a build',
    startLanguageServer: never,
    startMcpServer: never,
    languageServer: '',
    ...replaced,
  });
  return { code, ...printed };
}

/** How many texts a run with `--timing` read closely. */
export const textsRead = ({ stderr }: Ran): number => Number(/texts read: (\d+)\n/.exec(stderr)?.[1]);
