import { classesByLemma, push } from '../build';
import type { VerbForm } from '../model';
import { irregularVerbs, nounsToo, regularVerbs, verbClasses } from './verb-list';

const doubling = new Set(
  'admit cap chat cut drop equip hug map occur omit pat permit pin plan plug refer regret rot rub shop slip snap step stop submit swap tap transfer trim trip wrap commit control compel confer prefer cancel model travel label signal level'.split(
    ' ',
  ),
);
const alsoNouns = new Set(nounsToo.split(/\s+/));
const classes = classesByLemma(verbClasses);

/** Every form of every listed verb, by its spelling. */
export function englishVerbForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (spelling: string, lemma: string, form: VerbForm['form']) =>
    push(forms, spelling, {
      lemma,
      form,
      classes: classes.get(lemma) ?? [],
      alsoNoun: alsoNouns.has(lemma) && (form === 'base' || form === 'third'),
    });
  for (const base of regularVerbs.trim().split(/\s+/)) {
    add(base, base, 'base');
    add(third(base), base, 'third');
    for (const past of pasts(base)) {
      add(past, base, 'past');
      add(past, base, 'participle');
    }
    add(gerund(base), base, 'gerund');
  }
  for (const entry of irregularVerbs.split(/[;\n]/)) {
    const [base, past, participle] = entry.trim().split(/\s+/);
    if (!base || !past || !participle) continue;
    add(base, base, 'base');
    add(third(base), base, 'third');
    add(past, base, 'past');
    add(participle, base, 'participle');
    add(gerund(base), base, 'gerund');
  }
  return forms;
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Both spellings where Canadian and American usage differ: "focused" and "focussed". */
function pasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (doubling.has(base)) return [`${base}ed`, `${base}${base.slice(-1)}ed`];
  return base === 'focus' ? ['focused', 'focussed'] : [`${base}ed`];
}

function gerund(base: string): string {
  if (/(?:[^aeiouy])e$/.test(base) || base.endsWith('ue')) return `${base.slice(0, -1)}ing`;
  return doubling.has(base) || /^(?:begin|get|set|put|cut|run|sit|win|let|quit|hit|dig|split)$/.test(base)
    ? `${base}${base.slice(-1)}ing`
    : `${base}ing`;
}
