import { between, filled, growing, only, type Shapes, together } from './shape';

/** Containers within containers: quotations, lists, footnotes. */
export const nesting: Shapes = {
  'list markers, then blank lines': (length) => `${'- '.repeat(length / 4)}a${'\n'.repeat(length / 2)}`,
  'list markers on one line': between('', '- ', 'a'),
  'plus markers on one line': between('', '+ ', 'a'),
  'nearly a rule of stars': between('', '* ', 'a'),
  'nearly a rule of hyphens': between('', '- ', 'a b'),
  'quotations without spaces': between('', '>', 'a'),
  'quotations with spaces': between('', '> ', 'a'),
  'lazy lines under deep quotations': (length) => `${filled('> ', length / 2)}a\n${filled('a\n', length / 2)}`,
  'lazy lines under quotations, each deeper': growing((index) => `${'>'.repeat(index)} a\nb\n`),
  'ordered lists on one line': between('', '1. ', 'a'),
  'ordered lists with a bracket': between('', '1) ', 'a'),
  'quotation and list by turns': between('', '> - ', 'a'),
  'list and quotation by turns': between('', '- > ', 'a'),
  'three kinds by turns': between('', '> 1. - ', 'a'),
  'deep list with paragraphs': (length) => `${filled('- ', length / 2)}a\n\n${filled('a\n\n', length / 2)}`,
  'list by indentation': growing((index) => `${'  '.repeat(index)}- a\n`),
  'ordered list by indentation': growing((index) => `${'   '.repeat(index)}1. a\n`),
  'list by tabs': growing((index) => `${'\t'.repeat(index)}- a\n`),
  'quotations, each line deeper': growing((index) => `${'>'.repeat(index + 1)} a\n`),
  'quotations, each line shallower': (length) => {
    const most = Math.floor(Math.sqrt(2 * length));
    return Array.from({ length: most }, (_, index) => `${'>'.repeat(most - index)} a\n`).join('');
  },
  'quotation of code in a list': only('> - ```\n'),
  'footnotes within each other': between('', '[^a]: ', 'b'),
  'footnotes and quotations by turns': between('', '[^a]: > ', 'b'),
  'footnotes and lists by turns': between('', '[^a]: - ', 'b'),
  'quotations with tabs': between('', '>\t', 'a'),
  'lists with tabs': between('', '-\t', 'a'),
  'deep list left and entered again': (length) => filled(`${'- '.repeat(20)}a\n\nb\n\n`, length),
  'deep quotation left and entered again': (length) => filled(`${'> '.repeat(20)}a\n\nb\n\n`, length),
  'quotations at the limit, many': (length) => filled(`${'>'.repeat(23)}a\n`, length),
  'lists at the limit, many': (length) => filled(`${'- '.repeat(23)}a\n`, length),
  'items that hold a fence': only('- ```\n  a\n'),
  'items that hold a heading': only('- # a\n'),
  'items that hold a table': only('- |a|\n  |-|\n'),
  'lists of all markers': together('- a\n', '+ a\n', '* a\n', '1. a\n', '1) a\n'),
};
