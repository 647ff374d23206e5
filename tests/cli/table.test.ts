import { vi } from 'vitest';
import { callInProcess } from './support/doors';
import { runTable } from './support/table';

// Some rows write, read and start git; a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

runTable('in this process', callInProcess);
