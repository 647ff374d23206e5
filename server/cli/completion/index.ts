import { bash } from './bash';
import { fish } from './fish';
import type { CompletedCommand } from './program';
import { zsh } from './zsh';

export { type CompletedCommand, describeProgram } from './program';

/** A completion script for each shell, by the name of the shell. */
export const shells: ReadonlyMap<string, (program: CompletedCommand) => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);
