import { blocksRelease, documentRule } from '../core/rule/rule';
import { span } from '../core/text/span';
import { declaredCharacteristics } from './shared/characteristics';
import { exampleCase, frenchExampleCase } from './shared/example-case';

export const characteristicCount = documentRule({
  meta: {
    id: 'characteristic-count',
    family: 'case',
    title: {
      en: 'As many characteristics as a case can carry',
      fr: 'Autant de caractéristiques qu’un cas peut en porter',
    },
    why: {
      en: 'A case that is about everything tells a reader little about each.',
      fr: 'Un cas qui parle de tout en dit peu sur chaque chose.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      'too-many': {
        what: {
          en: 'The case names {count} characteristics; the programme asks for {most} at most.',
          fr: 'Le cas nomme {count} caractéristiques; le programme en demande {most} au plus.',
        },
        next: {
          en: 'Keep those that you worked on most, and take the others out.',
          fr: 'Gardez celles auxquelles vous avez le plus travaillé et retirez les autres.',
        },
      },
      twice: {
        what: { en: '“{label}” is named twice.', fr: '« {label} » est nommée deux fois.' },
        next: { en: 'Name it once.', fr: 'Nommez-la une seule fois.' },
        why: {
          en: 'A reader would look for a second characteristic and not find one.',
          fr: 'On chercherait une deuxième caractéristique sans la trouver.',
        },
      },
    },
    fixes: { once: { en: 'Name each characteristic once', fr: 'Nommer chaque caractéristique une seule fois' } },
    examples: [
      {
        title: 'Three characteristics',
        text: exampleCase(['# Reading our own results'], {
          characteristics: '[evidence-use, alignment, working-relationships]',
        }),
        expect: [{ code: 'too-many', on: 'working-relationships' }],
      },
      {
        title: 'Deux fois la même',
        text: frenchExampleCase(['# Apprendre de nos résultats'], { characteristics: '[evidence-use, 3]' }),
        expect: [{ code: 'twice', on: '3' }],
        fixed: frenchExampleCase(['# Apprendre de nos résultats'], { characteristics: '[evidence-use]' }),
      },
      {
        title: 'Two characteristics',
        text: exampleCase(['# Reading our own results'], { characteristics: '[evidence-use, alignment]' }),
        expect: [],
      },
    ],
  },
  *check({ study, framework, locale }) {
    const { frontMatter, text } = study;
    const { max } = framework.characteristicsPerCase;
    const known = frontMatter.characteristics.filter((mention) => mention.characteristic);
    const declared = declaredCharacteristics(study);
    const first = declared.flatMap((one) => known.find((mention) => mention.characteristic === one) ?? []);
    const entry = frontMatter.get('characteristics');
    const value = entry ? text.slice(entry.valueSpan.start, entry.valueSpan.end) : '';
    const canRewrite =
      entry &&
      Array.isArray(entry.value) &&
      /^\[[^\r\n]*\]$/.test(value) &&
      known.length === frontMatter.characteristics.length;
    for (const { characteristic, span: place } of known.filter((mention) => !first.includes(mention))) {
      if (!characteristic) continue;
      const report = { code: 'twice', span: place, values: { label: characteristic.label[locale] } } as const;
      const ids = `[${declared.map(({ id }) => id).join(', ')}]`;
      const fix = { title: 'once', edits: entry ? [{ span: entry.valueSpan, text: ids }] : [], safe: true };
      yield canRewrite ? { ...report, fix } : report;
    }
    const beyond = first[max];
    const last = first.at(-1);
    if (beyond && last) {
      yield {
        code: 'too-many',
        span: span(beyond.span.start, last.span.end),
        values: { count: first.length, most: max },
      };
    }
  },
});
