import { dirname } from 'node:path';
import type { Localized } from '../../framework/index';
import { Results } from '../cache/results';
import { memoryStore } from '../cache/store';
import { exit, Failure } from '../failure';
import { shownPath } from '../paths';
import { about, Session } from '../session';
import { foldersFor } from './extent';
import { WatchedFolders } from './folders';
import { News } from './news';
import type { WatchPorts } from './ports';
import { notWatched } from './problem';
import { Quiet } from './quiet';

/** What a look at all texts takes part in, so that it reads little and tells what is new. */
export interface Watching extends Pick<News, 'isNews' | 'isUnknown'> {
  readonly results: Results;
  /** Told the absolute paths of the texts and configurations that a look takes in. */
  readonly looksAt: (paths: readonly string[]) => void;
}

/** One whole run: it prints a report, and gives an exit code that nobody asks for here. */
export type LookAround = (session: Session, watching: Watching) => Promise<unknown>;

const isWatching: Localized = {
  en: 'watching for changes; press Ctrl-C to end',
  fr: 'à l’affût des changements; Ctrl-C pour terminer',
};

const settledLine = { en: 'no findings any more', fr: 'plus aucune remarque' };

/**
 * Looks at all texts, and again whenever something changed and it has been quiet since; prints what changed.
 * @param paths what the command was asked to look at
 * @throws Failure where the first look cannot be made
 */
export async function watch(
  paths: readonly string[],
  session: Session,
  lookAround: LookAround,
  ports: WatchPorts,
): Promise<number> {
  const { io, engine, locale } = session;
  const news = new News();
  const quiet = new Quiet(ports);
  const results = new Results(memoryStore(), io.cwd);
  const folders = new WatchedFolders(ports, {
    changed: quiet.event,
    unwatched: (folder, thrown) => session.note(about(shownPath(io.cwd, folder), notWatched(thrown))),
  });

  /** Folders of texts and configurations that stand elsewhere than in what was named. */
  let beside: ReadonlySet<string> = new Set();
  let isFirst = true;

  async function look(): Promise<void> {
    const printed: string[] = [];
    const stdout = { write: (text: string) => void printed.push(text) };
    const own = new Session({ ...io, stdout, stderr: news.newLines(io.stderr) }, engine, locale);
    const below = await foldersFor(paths, io.cwd);
    // Watched before anything is read: a change in between is seen.
    folders.set(new Set([...below, ...beside]));
    const looksAt = (files: readonly string[]): void => {
      beside = new Set(files.map((file) => dirname(file)));
      if (folders.set(new Set([...below, ...beside]))) quiet.event();
    };
    try {
      await lookAround(own, { results, isNews: news.isNews, isUnknown: news.isUnknown, looksAt });
    } finally {
      const { hasNews, settled } = news.endLook();
      for (const file of settled) io.stdout.write(`${about(file, settledLine)[locale]}\n`);
      if (hasNews || isFirst) io.stdout.write(printed.join(''));
    }
  }

  let isEnded = false;
  const never = new Promise<void>(() => undefined);
  // Without a write the system does not tell that a pipe has lost its reader.
  const ended = Promise.race([ports.ended, io.stdout.closed ?? never]).then(() => {
    isEnded = true;
  });
  try {
    await look();
    isFirst = false;
    session.note(isWatching);
    for (;;) {
      await Promise.race([quiet.next(), ended]);
      if (isEnded) return exit.clean;
      await look().catch((thrown: unknown) => {
        if (!(thrown instanceof Failure)) throw thrown;
        session.note(thrown.line);
      });
    }
  } finally {
    // What still watches would keep the process alive.
    quiet.end();
    folders.set(new Set());
  }
}
