import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { Language, Localized } from '../../framework/index';
import { removeLeftOvers, replaceText } from '../../workspace/node/index';
import type { Checked } from '../check/case';
import { unifiedDiff } from '../fix/diff';
import type { FileReport } from '../formats/index';
import { counted } from '../formats/totals';
import { about, type Session } from '../session';
import type { LintOptions } from './options';

const unsettled: Localized = {
  en: 'its fixes undo each other, or are very many; run the command again, and mend the rest by hand',
  fr: 'ses corrections s’annulent l’une l’autre ou sont très nombreuses; relancez la commande et corrigez le reste à la main',
};

const fixWord = { one: { en: 'fix', fr: 'correction' }, many: { en: 'fixes', fr: 'corrections' } };
const fileWord = { one: { en: 'file', fr: 'fichier' }, many: { en: 'files', fr: 'fichiers' } };

const phrase = (fixes: number, files: number, locale: Language): string =>
  [counted(fixes, locale, fixWord.one, fixWord.many), counted(files, locale, fileWord.one, fileWord.many)].join(
    { en: ' in ', fr: ' dans ' }[locale],
  );

const made = (fixes: number, files: number): Localized => ({
  en: `made ${phrase(fixes, files, 'en')}`,
  fr: `apporté ${phrase(fixes, files, 'fr')}`,
});

const wouldMake = (fixes: number, files: number, left: number): Localized => ({
  en: `--fix would make ${phrase(fixes, files, 'en')}; findings left: ${left}`,
  fr: `--fix ferait ${phrase(fixes, files, 'fr')}; remarques restantes : ${left}`,
});

/** Writes mended texts to their files, or shows what would be written. */
export class Mending {
  #fixes = 0;
  #files = 0;

  constructor(
    readonly options: LintOptions,
    readonly session: Session,
  ) {}

  /**
   * @param path absolute
   * @returns the report on the text as it now stands in the file: the earlier one where it could not be written
   */
  settle(path: string, { report, mended }: Checked): FileReport {
    // Also where there is nothing to mend: an earlier run may have been killed beside another one that went on.
    if (this.options.fix) removeLeftOvers(dirname(path), fs);
    if (mended === undefined) return report;
    const { before, after, fixes, isSettled, unmended } = mended;
    const { file } = report;
    if (this.options.fixDryRun) this.session.io.stdout.write(unifiedDiff(file, before, after));
    else {
      const result = replaceText(path, { before, after });
      if (result !== 'written') {
        this.session.fail(about(file, result.problem));
        return unmended;
      }
    }
    if (!isSettled) this.session.note(about(file, unsettled));
    this.#fixes += fixes;
    this.#files++;
    return report;
  }

  /** @param left how many findings the report holds */
  finish(left: number): void {
    if (this.options.fixDryRun) this.session.note(wouldMake(this.#fixes, this.#files, left));
    else if (this.#files > 0) this.session.note(made(this.#fixes, this.#files));
  }
}
