import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what many test files of a run need and none changes, such as the bundles. */
    readonly runFolder: string;
  }
}

/** Makes the folder before the first test file and takes it away after the last: a file cannot know that it is the last. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'casewright-run-'));
  // Where a test runs a program as somebody else, that person has to find it.
  chmodSync(folder, 0o755);
  project.provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
