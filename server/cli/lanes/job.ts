import type { Language } from '../../framework/index';
import type { CloseReading } from '../check/close-reading';
import type { Input } from '../inputs/expand';
import type { LintOptions } from '../lint/options';
import type { Times } from '../progress/timing';

/** What a lane needs to know to check texts as this run would; it comes first. */
export interface Assignment {
  readonly cwd: string;
  readonly locale: Language;
  readonly options: LintOptions;
}

/** One text to check. Lanes read it from nowhere else, so that a file is read once. */
export interface Job {
  readonly input: Pick<Input, 'name' | 'path' | 'isNamed'>;
  readonly text: string;
}

/** What comes back for a job. */
export interface Answer extends CloseReading {
  /** How long each rule took, where the run wants to know. */
  readonly times?: Times;
}

/** What a process is started with so that it becomes a lane; people have no use for it. */
export const laneArgument = '--lane';
