import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpora } from '../paths';
import { caseText } from './case';
import { english } from './english';
import { french } from './french';

/** Raise it when the generator writes other texts, so that nobody measures old ones. */
const edition = 2;
const caseBytes = 15_000;
const perFolder = 100;

/** The case with this number: one in four is French. */
export const numberedCase = (number: number): string =>
  caseText(number % 4 === 3 ? french : english, number, caseBytes);

/** A folder of so many cases of 15 KB, in subfolders of a hundred; written once. @returns its path */
export function folderOfCases(count: number): string {
  const folder = path.join(corpora, `${count}-cases`);
  const stamp = `${folder}.edition`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(edition)) return folder;
  rmSync(folder, { recursive: true, force: true });
  for (let number = 0; number < count; number++) {
    const file = path.join(folder, nameOfCase(number));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, numberedCase(number));
  }
  writeFileSync(stamp, String(edition));
  return folder;
}

/** Where a case stands in its folder. */
export function nameOfCase(number: number): string {
  const digits = String(number).padStart(5, '0');
  return path.join(String(Math.floor(number / perFolder)).padStart(2, '0'), `case-${digits}.case.md`);
}

/** An English case of so many bytes, to be edited. */
export const documentOf = (bytes: number): string => caseText(english, bytes, bytes);
