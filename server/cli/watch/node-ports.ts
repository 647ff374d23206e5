import * as fs from 'node:fs';
import type { WatchPorts } from './ports';

/** The system's own watchers and clock. */
export const nodeWatchPorts = (): WatchPorts => ({
  watch(folder, changed) {
    const watcher = fs.watch(folder, (_, name) => changed(name ?? undefined));
    // A folder that is deleted is no reason to stop: the next look tells what became of its texts.
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  },
  identify(folder) {
    const found = fs.statSync(folder, { throwIfNoEntry: false });
    return found?.isDirectory() ? `${found.dev}:${found.ino}` : undefined;
  },
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  ended: new Promise(() => undefined),
});
