import type { Measure } from './measurements';

/** Sizes of documents that are edited, in bytes. */
export const documentSizes = { '15 KB': 15_000, '150 KB': 150_000, '1.5 MB': 1_500_000 } as const;
export type DocumentSize = keyof typeof documentSizes;

/** Names of the tools in the table; figures refer to them. */
export const ours = 'casewright';
export const oursPushing = 'casewright, pushing';
export const bareNode = 'bare node';
export const markdownlintName = 'markdownlint-cli2';
export const rumdlServerName = 'rumdl server';
export const markdownServerName = 'vscode-markdown';
/** What a warm cache of ours is held against. */
export const rumdlCold = 'rumdl, cold';

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** What is measured. Titles say "small" and "large": `--quick` takes fewer files for both. */
export const measures = {
  bundle: { id: 'bundle', title: 'language server for the web, gzipped', unit: 'KB' },
  file: { id: 'file', title: 'one 15 KB file, whole command', unit: 'ms' },
  fileCpu: { id: 'file-cpu', title: 'one 15 KB file, whole command: processor time', unit: 'ms', anchor: bareNode },
  smallWall: { id: 'small-wall', title: 'small folder, cold: wall clock', unit: 's' },
  smallMemory: { id: 'small-memory', title: 'small folder, cold: peak memory', unit: 'MB' },
  smallCpu: { id: 'small-cpu', title: 'small folder, cold: processor time', unit: 's', anchor: markdownlintName },
  largeWall: { id: 'large-wall', title: 'large folder, cold: wall clock', unit: 's' },
  largeMemory: { id: 'large-memory', title: 'large folder, cold: peak memory', unit: 'MB' },
  largeCpu: { id: 'large-cpu', title: 'large folder, cold: processor time', unit: 's', anchor: markdownlintName },
  warmWall: { id: 'warm-wall', title: 'large folder, nothing changed since the last run', unit: 's' },
  warmCpu: { id: 'warm-cpu', title: 'large folder, nothing changed: processor time', unit: 's', anchor: rumdlCold },
  start: { id: 'start', title: 'spawn to first diagnostics, 15 KB', unit: 'ms' },
  editsBefore: { id: 'edits-before', title: 'server memory after 100 edits, 150 KB', unit: 'MB' },
  editsAfter: { id: 'edits-after', title: 'server memory after all edits, 150 KB', unit: 'MB' },
  editsPeak: { id: 'edits-peak', title: 'server memory at its peak, 150 KB', unit: 'MB' },
  burst: { id: 'burst', title: 'burst of 30 keys, 150 KB, to the last diagnostics', unit: 'ms' },
  burstPublishes: {
    id: 'burst-publishes',
    title: 'burst of 30 keys, 150 KB: diagnostics published',
    unit: 'publishes',
  },
} as const satisfies Record<string, Measure>;

export const keyMeasure = (size: DocumentSize): Measure => ({
  id: `key-${slug(size)}`,
  title: `key to diagnostics, ${size}`,
  unit: 'ms',
});

export const keyCpuMeasure = (size: DocumentSize): Measure => ({
  id: `key-cpu-${slug(size)}`,
  title: `processor time of the server for one key, ${size}`,
  unit: 'ms',
  anchor: rumdlServerName,
});

export const completionMeasure = (size: DocumentSize): Measure => ({
  id: `completion-${slug(size)}`,
  title: `key to completion, ${size}`,
  unit: 'ms',
});
