import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { nodeWatchPorts } from '../../../server/cli/watch/node-ports';
import { Mailbox } from '../../helpers/mailbox';
import { ManualTimer } from '../../helpers/manual-timer';
import { inFolder } from '../support/folder';
import { clean, placeholders, unfinished } from '../support/texts';
import { casewright } from './support';

// Many runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const watchingLine = 'casewright: watching for changes; press Ctrl-C to end\n';

/** A run with `--watch` whose system is in the hands of the test. */
class Watched {
  readonly timer = new ManualTimer();
  readonly printed = new Mailbox<string>();
  readonly #changed = new Map<string, (name: string | undefined) => void>();
  #end: () => void = () => undefined;
  readonly code: Promise<number>;

  constructor(
    readonly folder: string,
    args: readonly string[] = [],
    /** May throw what the system throws. */
    watching: (folder: string) => void = () => undefined,
  ) {
    const output = { write: (text: string) => void (text !== '' && this.printed.put(text)) };
    const ended = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    const ports = {
      ...nodeWatchPorts(),
      ended,
      after: (milliseconds: number, run: () => void) => this.timer.after(milliseconds, run),
      watch: (path: string, changed: (name: string | undefined) => void) => {
        watching(path);
        this.#changed.set(path, changed);
        return () => void this.#changed.delete(path);
      },
    };
    const replaced = { stdout: output, stderr: output, watchPorts: () => ports };
    this.code = casewright(folder, ['lint', '--watch', ...args], replaced).then(({ code }) => code);
  }

  /** The folders that are watched, relative to the folder of the call. */
  get folders(): string[] {
    return [...this.#changed.keys()].map((folder) => path.relative(this.folder, folder)).sort();
  }

  /** Everything up to and including the line that says that the first look is over. */
  async firstLook(): Promise<string> {
    let all = '';
    while (!all.endsWith(watchingLine)) all += await this.printed.take();
    return all;
  }

  /** The system tells of a change. */
  tell(name: string): void {
    const file = path.join(this.folder, name);
    this.#changed.get(path.dirname(file))?.(path.basename(file));
  }

  change(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
    this.tell(name);
  }

  async end(): Promise<number> {
    this.#end();
    return this.code;
  }
}

const watchIn = (
  files: Readonly<Record<string, string>>,
  use: (watched: Watched) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> =>
  inFolder({ files: { ...placeholders, ...files } }, async (folder) => {
    const watched = new Watched(folder, args);
    try {
      await use(watched);
    } finally {
      expect(await watched.end()).toBe(0);
    }
    expect(watched.folders).toEqual([]);
    expect(watched.timer.size).toBe(0);
  });

it('prints a whole report first, then what changed, then what is mended', async () => {
  await watchIn({ 'a.md': unfinished, 'b.md': clean }, async (watched) => {
    expect(await watched.firstLook()).toMatch(/^a\.md\n.+placeholder-text\n.+\n\n1 finding in 2 cases: .+\n/);
    watched.change('b.md', unfinished);
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^b\.md\n.+placeholder-text\n.+\n\n2 findings in 2 cases: .+\n$/);
    watched.change('a.md', clean);
    watched.timer.pass();
    expect(await watched.printed.take()).toBe('a.md: no findings any more\n');
    expect(await watched.printed.take()).toMatch(/^1 finding in 2 cases: .+\n$/);
  });
});

it('says nothing where nothing that matters changed', async () => {
  await watchIn({ 'a.md': clean, 'notes.md': '# Notes\n' }, async (watched) => {
    await watched.firstLook();
    watched.change('notes.md', '# Other notes\n');
    watched.timer.pass();
    watched.change('a.md', `${clean}\nIn 2022 it met each month.\n`);
    watched.timer.pass();
    watched.change('a.md', unfinished);
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^a\.md\n/);
  });
});

it('waits until it is quiet', async () => {
  await watchIn({ 'a.md': clean }, async (watched) => {
    await watched.firstLook();
    for (const text of ['', 'half a', unfinished]) watched.change('a.md', text);
    expect(watched.timer.size).toBe(1);
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^a\.md\n/);
  });
});

it('does not mind hidden files', async () => {
  await watchIn({ 'a.md': clean }, async (watched) => {
    await watched.firstLook();
    watched.change('.a.md.swp', '');
    expect(watched.timer.size).toBe(0);
  });
});

it('sees new folders, and forgets those that are gone', async () => {
  await watchIn({ 'a.md': clean, 'x/b.md': unfinished }, async (watched) => {
    await watched.firstLook();
    expect(watched.folders).toEqual(['', 'x']);
    rmSync(path.join(watched.folder, 'x'), { recursive: true });
    mkdirSync(path.join(watched.folder, 'y/z'), { recursive: true });
    watched.tell('x');
    watched.timer.pass();
    expect(await watched.printed.take()).toBe('x/b.md: no findings any more\n');
    await watched.printed.take();
    expect(watched.folders).toEqual(['', 'y', 'y/z']);
    watched.change('y/z/c.md', unfinished);
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^y\/z\/c\.md\n/);
  });
});

it('sees a folder that took the place of another', async () => {
  await watchIn({ 'x/a.md': clean, '.y/a.md': unfinished }, async (watched) => {
    await watched.firstLook();
    renameSync(path.join(watched.folder, 'x'), path.join(watched.folder, '.x'));
    renameSync(path.join(watched.folder, '.y'), path.join(watched.folder, 'x'));
    watched.tell('x');
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^x\/a\.md\n/);
    watched.change('x/a.md', clean);
    watched.timer.pass();
    expect(await watched.printed.take()).toBe('x/a.md: no findings any more\n');
  });
});

it('follows the configuration, says once what is wrong with it, and goes on', async () => {
  await watchIn({ 'a.md': unfinished, 'b.md': clean }, async (watched) => {
    await watched.firstLook();
    watched.change('casewright.yaml', 'profile: strict\n');
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^casewright: casewright\.yaml:1:10: /);
    watched.change('b.md', unfinished);
    watched.timer.pass();
    watched.change('casewright.yaml', placeholders['casewright.yaml']);
    watched.timer.pass();
    expect(await watched.printed.take()).toMatch(/^b\.md\n.+\n.+\n\n2 findings in 2 cases: .+\n$/);
  });
});

it('watches the folder of a file that was named, and of its configuration', async () => {
  await watchIn(
    { 'x/y/a.md': unfinished },
    async (watched) => {
      expect(await watched.firstLook()).toMatch(/^x\/y\/a\.md\n/);
      expect(watched.folders).toEqual(['', 'x/y']);
      // What was added was not seen until then, so that another look is due; it has nothing to tell.
      watched.timer.pass();
      watched.change('x/y/a.md', clean);
      watched.timer.pass();
      expect(await watched.printed.take()).toBe('x/y/a.md: no findings any more\n');
    },
    ['x/y/a.md'],
  );
});

it('watches nothing any more where the first look fails', async () => {
  await inFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (folder) => {
    const watched = new Watched(folder, ['--baseline', 'missing.json']);
    expect(await watched.printed.take()).toMatch(/^casewright: missing\.json: /);
    expect(await watched.code).toBe(2);
    expect(watched.folders).toEqual([]);
  });
});

it('says which folder is not watched, once, and goes on', async () => {
  await inFolder({ files: { ...placeholders, 'a.md': unfinished, 'x/b.md': clean } }, async (folder) => {
    let tries = 0;
    const watched = new Watched(folder, [], (watchedFolder) => {
      // Only the folder of this name: the one around it has a name made up by chance, which may end in the same letter.
      if (path.basename(watchedFolder) !== 'x') return;
      tries++;
      throw Object.assign(new Error('no more'), { code: 'ENOSPC' });
    });
    expect(await watched.firstLook()).toMatch(/^casewright: x: is not watched: the system watches no more .+\na\.md\n/);
    watched.change('a.md', clean);
    watched.timer.pass();
    expect(await watched.printed.take()).toBe('a.md: no findings any more\n');
    expect(tries).toBe(1);
    await watched.end();
  });
});

it('speaks French', async () => {
  await inFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (folder) => {
    const watched = new Watched(folder, ['--lang', 'fr']);
    let all = '';
    while (!all.endsWith('Ctrl-C pour terminer\n')) all += await watched.printed.take();
    watched.change('a.md', clean);
    watched.timer.pass();
    expect(await watched.printed.take()).toBe('a.md\u00a0: plus aucune remarque\n');
    await watched.end();
  });
});
