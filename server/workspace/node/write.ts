import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { ReadResult } from '../files';
import { removeLeftOvers } from './left-overs';
import { errorCode } from './problems';
import { type FileSystem, StagedFile } from './staged-file';
import { writingProblem } from './writing-problems';

type Problem = Extract<ReadResult, { problem: unknown }>['problem'];

/** `written`, or in a few words why nothing was; to be read after the file's name. */
export type WriteResult = 'written' | { readonly problem: Problem };

/** Ends a write on purpose. */
class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.en);
  }
}

const changedMeanwhile: Problem = {
  en: 'was changed by another program in the meantime and was left as it is; run the command again',
  fr: 'a été modifié entre-temps par un autre programme et a été laissé tel quel; relancez la commande',
};

const gone: Problem = {
  en: 'is no longer there: another program moved or deleted it in the meantime; nothing was written',
  fr: 'n’est plus là : un autre programme l’a déplacé ou supprimé entre-temps; rien n’a été écrit',
};

const notRegular: Problem = {
  en: 'is not a regular file and was left as it is',
  fr: 'n’est pas un fichier ordinaire et a été laissé tel quel',
};

const otherNames: Problem = {
  en: 'has other names on this disk (hard links), which would keep the old text; make it a file of its own, or edit it by hand',
  fr: 'porte d’autres noms sur ce disque (liens physiques), qui garderaient l’ancien texte; faites-en un fichier à part ou modifiez-le à la main',
};

const notUnicode: Problem = {
  en: 'was left as it is: the new text has half a character in it, which is a defect; please report it',
  fr: 'a été laissé tel quel : le nouveau texte contient une moitié de caractère, ce qui est un défaut; veuillez le signaler',
};

/**
 * Puts a text in the place of the one that was read from a file, whole or not at all. The file keeps its mode and owner;
 * a symbolic link stays, and its target is written. Nothing is written where the file is no longer what was read.
 * @param before the text as it was read: valid UTF-8, its BOM kept
 * @param after encoded as it stands; BOM, line ends and final newline are the caller's
 */
export function replaceText(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
  fileSystem: FileSystem = fs,
): WriteResult {
  let staged: StagedFile | undefined;
  try {
    const target = fileSystem.realpathSync(path);
    // Before anything else: what a killed run left can be another name of the file.
    removeLeftOvers(dirname(target), fileSystem);
    const stats = fileSystem.statSync(target);
    if (!stats.isFile()) throw new Refusal(notRegular);
    if (stats.nlink > 1) throw new Refusal(otherNames);
    const wanted = Buffer.from(after);
    if (wanted.toString() !== after) throw new Refusal(notUnicode);
    const known = Buffer.from(before);
    /** Another run may have written the same in the meantime: to do so again harms nobody. */
    const isThere = (): boolean => {
      const found = fileSystem.readFileSync(target);
      if (found.equals(wanted)) return true;
      if (!found.equals(known)) throw new Refusal(changedMeanwhile);
      return false;
    };
    if (isThere()) return 'written';
    // Taking the place of a file needs no permission to write it: a read-only one must be asked.
    fileSystem.accessSync(target, fs.constants.W_OK);
    staged = new StagedFile(target, stats, fileSystem);
    staged.append(after);
    staged.commit(isThere);
    return 'written';
  } catch (thrown) {
    staged?.discard();
    return { problem: thrown instanceof Refusal ? thrown.problem : explained(thrown) };
  }
}

function explained(thrown: unknown): Problem {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '') ? gone : writingProblem(thrown);
}
