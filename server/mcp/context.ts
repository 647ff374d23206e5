import type { Casewright } from '../casewright';
import type { Files } from '../workspace/index';

/** What the tools work with. */
export interface Context {
  readonly casewright: Casewright;
  /** Absolute path of the folder that the server was started in. */
  readonly root: string;
  /** Only what really lies in that folder. */
  readonly files: Files;
}
