import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caseText, mendable, onlyRules, unfinished } from '../../cli/support/texts';

const settings = onlyRules('placeholder-text', 'suppression-unused');
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** Makes a folder fresh for each run; what it writes is the same each time. */
export type Desk = (folder: string) => void;

function put(folder: string, name: string, text: string, mode = 0o644): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  // Not through `writeFileSync`, from whose mode the system takes away what the person's mask says.
  chmodSync(file, mode);
}

/** Texts saved in all the ways that a fix has to keep, beside some that it has to leave alone. */
export const texts: Desk = (folder) => {
  put(folder, 'casewright.yaml', settings);
  put(folder, 'clean.md', caseText('In 2021 the leadership team cut the plan from forty goals to four.'), 0o600);
  put(folder, 'private.md', mendable, 0o640);
  put(folder, 'windows.md', `\ufeff${crlf(mendable)}`, 0o604);
  put(folder, 'sub/no-last-line-end.md', mendable.trimEnd());
  put(
    folder,
    'sub/both.md',
    `${mendable}\n${'We met again – and again. '.repeat(400)}\nWe met [insert number] times.\n`,
  );
  put(folder, 'store/target.txt', mendable, 0o664);
  put(folder, 'unfinished.md', unfinished);
  symlinkSync('store/target.txt', path.join(folder, 'linked.md'));
};

/** The same with what an earlier run wrote. */
export const textsAndReports: Desk = (folder) => {
  texts(folder);
  put(folder, 'out/report.json', '{"findings": "of yesterday"}\n', 0o660);
  put(folder, 'known.json', '{ "version": 1, "findings": {} }\n', 0o640);
};

/** Many small texts in a few folders, so that writing them takes a while. */
export const manyTexts =
  (count: number): Desk =>
  (folder) => {
    put(folder, 'casewright.yaml', settings);
    for (let index = 0; index < count; index++) {
      put(folder, `${index % 4}/story-${index}.md`, mendable.replace('Fewer goals', `Fewer goals ${index}`));
    }
  };

/** Hands over a folder with what `desk` puts there, and takes it away afterwards, whatever its rights have become. */
export async function atDesk<Result>(desk: Desk, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'casewright-faults-')));
  // Open to the person that a test may run the program as.
  chmodSync(folder, 0o777);
  try {
    desk(folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
