import { classesByLemma, push } from '../build';
import type { VerbForm } from '../model';
import { erVerbs, irregularVerbs, irVerbs, verbClasses } from './verb-list';

const classes = classesByLemma(verbClasses);

/** Every form of every listed verb, by its spelling. */
export function frenchVerbForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (spelling: string, lemma: string, form: VerbForm['form'], alsoNoun = false) =>
    push(forms, spelling, { lemma, form, classes: classes.get(lemma) ?? [], alsoNoun });
  for (const base of erVerbs.trim().split(/\s+/)) addRegular(base, add);
  for (const base of irVerbs.trim().split(/\s+/)) addLikeFinir(base, add);
  for (const line of irregularVerbs.trim().split('\n')) addIrregular(line, add);
  return forms;
}

type Add = (spelling: string, lemma: string, form: VerbForm['form'], alsoNoun?: boolean) => void;

function addRegular(base: string, add: Add): void {
  const stem = base.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  add(base, base, 'base');
  // The bare -e form is a noun as often as a verb: « une visite », « la forme ».
  add(`${stem}e`, base, 'third', true);
  add(`${stem}ent`, base, 'plural');
  add(`${soft}ons`, base, 'we');
  add(`${stem}ez`, base, 'command');
  for (const ending of ['é', 'ée', 'és', 'ées']) add(stem + ending, base, 'participle');
  for (const ending of ['ais', 'ait', 'aient']) add(soft + ending, base, 'imperfect');
  add(`${stem}ions`, base, 'imperfect');
  for (const ending of ['erai', 'era', 'erons', 'eront', 'erez']) add(stem + ending, base, 'future');
  for (const ending of ['erais', 'erait', 'erions', 'eraient']) add(stem + ending, base, 'conditional');
  add(`${stem}èrent`, base, 'past');
}

function addLikeFinir(base: string, add: Add): void {
  const stem = base.slice(0, -1);
  add(base, base, 'base');
  for (const ending of ['', 'e', 's', 'es']) add(stem + ending, base, 'participle');
  for (const ending of ['ssais', 'ssait', 'ssions', 'ssaient']) add(stem + ending, base, 'imperfect');
  add(`${stem}t`, base, 'third');
  add(`${stem}ssent`, base, 'plural');
  add(`${stem}ssons`, base, 'we');
  add(`${stem}ssez`, base, 'command');
  for (const ending of ['ai', 'a', 'ons', 'ont', 'ez']) add(base + ending, base, 'future');
  for (const ending of ['ais', 'ait', 'ions', 'aient']) add(base + ending, base, 'conditional');
}

function addIrregular(line: string, add: Add): void {
  const [base, rest] = line.split(':');
  const [participles, imperfect, present, future, command] = (rest ?? '').split('/').map((part) => part.trim());
  if (!base || !participles || !imperfect || !present || !future) return;
  add(base, base, 'base');
  for (const participle of participles.split(' ')) add(participle, base, 'participle');
  for (const ending of ['ais', 'ait', 'ions', 'aient']) add(imperfect + ending, base, 'imperfect');
  const [third, plural, we] = present.split(' ');
  if (third && third !== '-') add(third, base, 'third');
  if (plural && plural !== '-') add(plural, base, 'plural');
  if (we && we !== '-') add(we, base, 'we');
  for (const ending of ['ai', 'a', 'ons', 'ont', 'ez']) add(future + ending, base, 'future');
  for (const ending of ['ais', 'ait', 'ions', 'aient']) add(future + ending, base, 'conditional');
  if (command && command !== '-') add(command, base, 'command');
}
