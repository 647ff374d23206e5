import { linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, readme } from '../support/texts';

const isPage = (language: string) => (text: string) => {
  expect(text).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
  expect(text).toContain('Fewer goals');
  expect(text).not.toMatch(/<script/i);
};

const stillThere = (name: string, content: string) => (folder: string) =>
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(content);

/** The module card. */
export const card: readonly Row[] = [
  {
    name: 'a page on standard output',
    files: { 'a.md': clean },
    args: ['card', 'a.md'],
    code: 0,
    stdout: isPage('en'),
  },
  {
    name: 'a page in a file',
    files: { 'a.md': clean },
    args: ['card', 'a.md', '-o', 'a.html'],
    code: 0,
    after: (folder) => isPage('en')(readFileSync(path.join(folder, 'a.html'), 'utf8')),
  },
  {
    name: 'a French case gets a French card',
    files: { 'a.md': clean.replace('kind:', 'lang: fr\nkind:') },
    args: ['card', 'a.md'],
    code: 0,
    stdout: isPage('fr'),
  },
  {
    name: 'unless another one is wanted',
    files: { 'a.md': clean },
    args: ['card', 'a.md', '--lang', 'fr'],
    code: 0,
    stdout: isPage('fr'),
  },
  { name: 'a card of standard input', args: ['card', '-'], stdin: clean, code: 0, stdout: isPage('en') },
  {
    name: 'as data, in its language, with its findings',
    files: { 'a.md': clean },
    args: ['card', 'a.md', '--format', 'json', '--profile', 'review'],
    code: 0,
    stdout: (text) => {
      expect(text).toMatch(/^\{.+\}\n$/);
      expect(JSON.parse(text)).toMatchObject({ language: 'en', title: 'Fewer goals', findings: expect.any(Array) });
    },
  },
  {
    name: 'as data in a file, over an earlier one',
    files: { 'a.md': clean, 'a.json': '{}' },
    args: ['card', 'a.md', '--format=json', '-o', 'a.json'],
    code: 0,
    after: (folder) => {
      expect(JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8'))).toMatchObject({ title: 'Fewer goals' });
    },
  },
  {
    name: 'as data, never over a page',
    files: { 'a.md': clean, 'a.html': 'old' },
    args: ['card', 'a.md', '--format=json', '-o', 'a.html'],
    code: 2,
    stderr: /^casewright: a\.html: exists and is no \.json file; .+\n$/,
    after: stillThere('a.html', 'old'),
  },
  {
    name: 'in a format that there is not',
    files: { 'a.md': clean },
    args: ['card', 'a.md', '--format=pdf'],
    code: 2,
    stderr:
      /^casewright: option '--format <name>' argument 'pdf' is invalid\. Allowed choices are html, json; see .+\n$/,
  },
  {
    name: 'any named text gets one',
    files: { 'README.md': readme },
    args: ['card', 'README.md'],
    code: 0,
    stdout: /About this folder/,
  },
  {
    name: 'an earlier page is written over',
    files: { 'a.md': clean, 'a.html': 'old' },
    args: ['card', 'a.md', '--output', 'a.html'],
    code: 0,
    after: (folder) => isPage('en')(readFileSync(path.join(folder, 'a.html'), 'utf8')),
  },
  {
    name: 'the case itself is never written over',
    files: { 'a.md': clean },
    args: ['card', 'a.md', '-o', './a.md'],
    code: 2,
    stderr: 'casewright: a.md: is the case itself; choose another file for the card\n',
    after: stillThere('a.md', clean),
  },
  {
    name: 'nor under another name',
    files: { 'a.md': clean },
    prepare: (folder) => {
      linkSync(path.join(folder, 'a.md'), path.join(folder, 'hard.html'));
      symlinkSync('a.md', path.join(folder, 'soft.html'));
    },
    args: ['card', 'a.md', '-o', 'soft.html'],
    code: 2,
    stderr: 'casewright: soft.html: is the case itself; choose another file for the card\n',
    after: stillThere('a.md', clean),
  },
  {
    name: 'nor another text',
    files: { 'a.md': clean, 'b.md': readme },
    args: ['card', 'a.md', '-o', 'b.md'],
    code: 2,
    stderr: /^casewright: b\.md: exists and is no \.html file; .+\n$/,
    after: stillThere('b.md', readme),
  },
  {
    name: 'into a folder that does not exist',
    files: { 'a.md': clean },
    args: ['card', 'a.md', '-o', 'out/a.html', '--lang', 'fr'],
    code: 2,
    stderr: /^casewright: out\/a\.html\u00a0: son dossier n’existe pas; .+\n$/,
    after: (folder) => expect(readdirSync(folder)).toEqual(['a.md']),
  },
  {
    name: 'onto a folder',
    files: { 'a.md': clean, 'out/x.md': readme },
    args: ['card', 'a.md', '-o', 'out'],
    code: 2,
    stderr: /^casewright: out: is a folder; .+\n$/,
  },
  {
    name: 'of a file that does not exist',
    args: ['card', 'a.md'],
    code: 2,
    stderr: 'casewright: a.md: there is no such file\n',
  },
  {
    name: 'of a folder',
    files: { 'x/a.md': clean },
    args: ['card', 'x'],
    code: 2,
    stderr: 'casewright: x: is a folder, not a file\n',
  },
  {
    name: 'of nothing',
    args: ['card'],
    code: 2,
    stderr: "casewright: missing required argument 'file'; see casewright card --help\n",
  },
];
