import { between, filled, growing, only, type Shape, type Shapes } from './shape';

/** Something that is looked at, half of the text; then something that looks at it again and again. */
const halves =
  (first: string, second: string, head = ''): Shape =>
  (length) =>
    head + filled(first, length / 2) + filled(second, length / 2);

/** A gap that two parts of one expression could share between them. */
const gap = (before: string, after: string): Shape => between(before, ' ', after);

/** Texts against what our own reading and rules would go through once for each of many: words, marks, comments, sections. */
export const loops: Shapes = {
  'words that may be verbs': only('put '),
  'words in -ed': only('joined '),
  'verbs with capitals': only('Put Said '),
  'French verbs with capitals': between('le la les des et une dans pour nous que qui avec ', 'Entendre Étaient '),
  'groups and who they are': only('the team met and they met '),
  'praise after verbs': only('it was good and '),
  'instruments and shares': only('the survey showed 5% and '),
  'a long announcement and its items': (length) =>
    `We ${filled('met and ', length / 2)}met:\n\n${filled('- a\n\n', length / 2)}`,
  'quotations with names': only('Ana Li said: “we met at the old school”. '),
  'a list of quotations with names': only('- Ana Li said: “we met at the old school”.\n'),
  'counts of pupils': only('5 students failed and '),
  'a list of counts of pupils': only('- 5 students failed and 6 pupils left\n'),
  'words for pupils with apostrophes': only('Grade’'),
  'words for pupils by line': only('student\n'),
  'results and brackets that open': only('- Scores rose by 40% [a\n'),
  'results and links that never end': only('- Scores rose by 40% [a](b\n'),
  'results and notes that open': only('- Scores rose by 40% [^a\n'),
  'a gap in a declaration': gap('<!-- answers: 3 for', 'a -->\n'),
  'a gap after a fence': gap('~~~', 'a b\n'),
  'a long fence with two words': between('', '~', ' a b\n'),
  'a gap in a heading': gap('# Question', 'a\n'),
  'a gap in a table': gap('|a|b|\n|-|-|\n|c|1 of 1', 'd|\n'),
  'a gap in a paragraph': gap('In 2019 40', '% of students met'),
  'declarations of nothing under one heading': halves('<!-- answers: none -->\n', 'a\n\n', '## Part\n\n'),
  'declarations of everything under one heading': halves(
    '<!-- answers: 2, 3, 4, 5, 6, 7 -->\n',
    'We met.\n\n',
    '## Part\n\n',
  ),
  'silencing comments one after another': only('<!-- casewright-disable-next-line x -- y -->\n\n'),
  'silencing comments in a list': only('- a\n\n  <!-- casewright-disable-next-line x -- y -->\n\n'),
  'silencing of one rule, unsilencing of another': halves(
    '<!-- casewright-disable a -- b -->\n\n',
    '<!-- casewright-enable c -->\n\n',
  ),
  'silencing and unsilencing of many rules': (length) =>
    `<!-- casewright-disable ${growing((index) => `a${index} `)(length / 2)}-- b -->\n\nc\n\n<!-- casewright-enable ${growing((index) => `a${index} `)(length / 2)}d -->\n`,
  'code before many lines': (length) => filled('`a`\n', length / 4) + filled('a\n', length / 2),
  'comments that open in quotations': only('> a\n>\n> <!-- b\n>\n'),
  'comments that open in items': only('- a\n\n  <!-- b\n\n'),
  'comments between separators': only('<!--\u2028'),
  'names by turns': growing(
    (index) =>
      `Ana B${'abcdefghij'.charAt(index % 10)}${'klmnopqrst'.charAt(Math.floor(index / 10) % 10)} said “we met at the old school”. `,
  ),
  'questions by section': only('## Where we started\n\nWe met in 2019.\n\n<!-- answers: 5 none: because -->\n\na\n\n'),
  'footnotes in results': growing((index) => `Scores rose by 40%.[^${index}]\n\n[^${index}]: Survey\n\n`),
  'links to headings': (length) =>
    growing((index) => `[to](#part-${index}) `)(length / 2) + growing((index) => `\n\n## Part ${index}\n`)(length / 2),
  'pictures without words': only('![](a.png)\n\n'),
  'results by paragraph': only('Scores rose by 40%.\n\n'),
  'results by item': only('- Scores rose by 40%.\n'),
  'states of a profile by item': only('- We had 42 schools and 18,500 students.\n'),
  'states of a profile in a sentence': only('the board had 42 schools and 18,500 students and '),
  'headings without text and comments': halves('## Part\n\n', '<!-- a -->\n\n'),
  'headings and comments by turns': only('## Part\n\n<!-- a -->\n\n'),
  'headings and noes by turns': only('## Turning points\n\n<!-- answers: 5 none -->\n\n'),
  'addresses and notes': (length) =>
    growing((index) => `[^${index}]: a\n\n`)(length / 2) + filled('[http://a.ca](http://a.ca) b\n\n', length / 2),
  'relative dates in a sentence': only('we met last year and '),
  'relative dates by item': only('- We met five years ago.\n'),
  'workshops in a sentence': only('we held 5 workshops and '),
  'people by item': only('- Ana Li met us.\n'),
  'acronyms spelled out': growing(
    (index) => `Part Of ${String.fromCharCode(65 + (index % 26))} (PO${String.fromCharCode(65 + (index % 26))}) `,
  ),
  'places to fill in': only('- [Tell what you did.]\n'),
  'cells to fill in': (length) => `|a|b|\n|-|-|\n${filled('|TBD|[Tell what you did.]|\n', length)}`,
  'counts of pupils in a table': (length) => `|students|number|\n|-|-|\n${filled('|a|3 of 41|\n', length)}`,
  'French claims': only('Nous avons amélioré les résultats de 5 élèves et '),
  'French paragraphs': only('Le conseil compte 42 écoles et 18 500 élèves.\n\n'),
  'bullets without list': only('* a b\n* c: d\n'),
  'addresses by mail': only('ana.petrov@example.org '),
  'one address that never ends': between('a@', 'a.', ''),
  'labels and values': only('- Schools: 42\n'),
  'states of a profile': only('The board has 42 schools and 18,500 students.\n\n'),
  'relative dates by paragraph': only('Five years ago we met.\n\n'),
  'announcements without lists': only('We did the following:\n\n'),
  'stops and numbers': only('1. '),
  'closing marks': only('.”)”)”)'),
  'opening marks': only('. “(“(“('),
  'amounts by turns': only('from two to three '),
  'thousands of hyphens': between('two', '-', 'three students'),
};
