import type { FileReport } from '../formats/index';
import type { Output } from '../io';

/** What one look found: the findings of each file in one text, empty where there are none; and the lines it wrote. */
class Look {
  readonly files = new Map<string, string>();
  readonly lines = new Set<string>();
}

/** Tells what was not told at the look before. */
export class News {
  #before = new Look();
  #now = new Look();
  #isNews = false;

  /** Whether a report should be told: its file has findings, and they are others than last time. */
  isNews = ({ file, findings }: Pick<FileReport, 'file' | 'findings'>): boolean => {
    const told = findings.length === 0 ? '' : JSON.stringify(findings);
    this.#now.files.set(file, told);
    const isNew = told !== '' && told !== this.#before.files.get(file);
    this.#isNews ||= isNew;
    return isNew;
  };

  /** A file that could not be checked this time: what was told of it stands. */
  isUnknown = (file: string): void => {
    const told = this.#before.files.get(file);
    if (told !== undefined) this.#now.files.set(file, told);
  };

  /** Passes on the lines that the look before did not write. */
  newLines(output: Output): Output {
    return {
      write: (text) => {
        this.#now.lines.add(text);
        if (!this.#before.lines.has(text)) output.write(text);
      },
    };
  }

  /**
   * Ends a look; what comes next is compared with it.
   * @returns `settled`: the files that had findings and have none any more, or are gone; `hasNews`: whether there is
   * anything to tell
   */
  endLook(): { readonly hasNews: boolean; readonly settled: readonly string[] } {
    const had = [...this.#before.files].filter(([, told]) => told !== '').map(([file]) => file);
    const settled = had.filter((file) => (this.#now.files.get(file) ?? '') === '');
    const hasNews = this.#isNews || settled.length > 0;
    this.#before = this.#now;
    this.#now = new Look();
    this.#isNews = false;
    return { hasNews, settled };
  }
}
