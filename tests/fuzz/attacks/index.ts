import { blocks } from './blocks';
import { inline } from './inline';
import { loops } from './loops';
import { nesting } from './nesting';
import { ours } from './ours';
import type { Shapes } from './shape';
import { yaml } from './yaml';

export type { Shape, Shapes } from './shape';
export { yaml };

/** Bodies of cases. */
export const markdown: Shapes = { ...nesting, ...inline, ...blocks, ...ours, ...loops };

const head =
  '---\nkind: case-study\ntitle: Reading our own results\n---\n# Reading our own results\n\n## What we did\n\n';

export interface Attack {
  readonly name: string;
  /** A whole document of about so many UTF-16 units. */
  readonly text: (length: number) => string;
}

/** Every hostile body and every hostile front matter, as whole documents that say that they are cases. */
export const documents: readonly Attack[] = [
  ...Object.entries(markdown).map(([name, shape]) => ({ name, text: (length: number) => head + shape(length) })),
  ...Object.entries(yaml).map(([name, shape]) => ({
    name: `front matter: ${name}`,
    text: (length: number) => `---\nkind: case-study\n${shape(length)}\n---\n# Reading our own results\n`,
  })),
];
