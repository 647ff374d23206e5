import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../../..');
const folders = ['examples', '../shared/corpus/cases'].map((folder) => path.join(project, folder));

/** Real and invented cases, as they stand; the corpus is there only beside a clone that has it. */
export const realTexts: readonly string[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
