import { beforeAll, vi } from 'vitest';
import { type InstalledPackage, installPackage } from './support/bundle';
import { callBundle } from './support/doors';
import { runTable } from './support/table';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});

runTable('as a process', (row, folder) => callBundle(installed.cli, row, folder));
