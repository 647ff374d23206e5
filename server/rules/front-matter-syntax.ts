import { blocksRelease, documentRule } from '../core/rule/rule';
import { span } from '../core/text/span';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { lineEnd } from './shared/line-end';
import { excerpt } from './shared/wording';
import { problemCode, visiblePlace } from './shared/yaml-problems';

export const frontMatterSyntax = documentRule({
  meta: {
    id: 'front-matter-syntax',
    family: 'case',
    title: { en: 'The block at the top can be read', fr: 'L’en-tête peut être lu' },
    why: {
      en: 'What cannot be read there is missing from the case’s card and from every list of cases.',
      fr: 'Ce qui n’y est pas lisible manque sur la fiche du cas et dans toutes les listes de cas.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      syntax: {
        what: {
          en: 'This line of the block between the --- lines at the top cannot be read: “{text}”.',
          fr: 'Cette ligne de l’en-tête entre les lignes --- est illisible : « {text} ».',
        },
        next: {
          en: 'Write one name and one value a line, as in “title: Our story”; put quotation marks around a value with unusual signs.',
          fr: 'Écrivez un nom et une valeur par ligne, comme « titre: Notre histoire »; mettez entre guillemets droits une valeur qui contient des signes inhabituels.',
        },
      },
      tab: {
        what: {
          en: 'A line of the block between the --- lines at the top is indented with a tab.',
          fr: 'Une ligne de l’en-tête entre les lignes --- commence par une tabulation.',
        },
        next: { en: 'Use spaces instead of the tab.', fr: 'Remplacez la tabulation par des espaces.' },
      },
      'open-quote': {
        what: {
          en: 'A quotation mark is opened here and never closed.',
          fr: 'Un guillemet droit est ouvert ici et jamais fermé.',
        },
        next: {
          en: 'Close it at the end of the value.',
          fr: 'Fermez-le à la fin de la valeur.',
        },
      },
      'open-bracket': {
        what: {
          en: 'A list in brackets cannot be read here.',
          fr: 'Une liste entre crochets est illisible ici.',
        },
        next: {
          en: 'Check that each bracket is closed and that commas stand between the entries.',
          fr: 'Vérifiez que chaque crochet est fermé et que les éléments sont séparés par des virgules.',
        },
      },
      indentation: {
        what: {
          en: 'The lines here are not indented alike.',
          fr: 'Les lignes n’ont pas ici le même retrait.',
        },
        next: {
          en: 'Start entries that belong together in the same column.',
          fr: 'Faites commencer dans la même colonne les éléments qui vont ensemble.',
        },
      },
      unclosed: {
        what: {
          en: 'The block that opens with --- at the top is never closed.',
          fr: 'L’en-tête ouvert par --- n’est jamais fermé.',
        },
        next: {
          en: 'Put a line with only --- after its last entry.',
          fr: 'Mettez une ligne qui ne contient que --- après son dernier élément.',
        },
      },
      'duplicate-key': {
        what: {
          en: '“{key}” is given a second time.',
          fr: '« {key} » est donné une deuxième fois.',
        },
        next: { en: 'Keep one of the two.', fr: 'Gardez-en un seul.' },
      },
      'unquoted-colon': {
        what: {
          en: 'The value of “{key}” has a colon in it and no quotation marks around it.',
          fr: 'La valeur de « {key} » contient un deux-points et n’est pas entre guillemets droits.',
        },
        next: { en: 'Put it in quotation marks.', fr: 'Mettez-la entre guillemets droits.' },
      },
      'unquoted-commas': {
        what: {
          en: '“{text}” has commas in it, so the list takes it for several entries.',
          fr: '« {text} » contient des virgules; la liste y voit donc plusieurs éléments.',
        },
        next: { en: 'Put it in quotation marks.', fr: 'Mettez-le entre guillemets droits.' },
      },
      unsupported: {
        what: {
          en: '“{text}” has a special meaning in such a block that Casewright does not use.',
          fr: '« {text} » a dans un tel en-tête un sens particulier que Casewright n’utilise pas.',
        },
        next: {
          en: 'Write out what is meant, or delete the sign if it means nothing; if it belongs to a value, put quotation marks around the whole value.',
          fr: 'Écrivez ce qui est voulu, ou supprimez le signe s’il ne veut rien dire; s’il fait partie d’une valeur, mettez toute la valeur entre guillemets droits.',
        },
      },
      'not-a-map': {
        what: {
          en: 'The block between the --- lines at the top holds text instead of names and values.',
          fr: 'L’en-tête entre les lignes --- contient du texte au lieu de noms et de valeurs.',
        },
        next: {
          en: 'Write a name, a colon and a value on each line, as in “title: Our story”.',
          fr: 'Écrivez sur chaque ligne un nom, un deux-points et une valeur, comme « titre: Notre histoire ».',
        },
      },
    },
    fixes: {
      quote: { en: 'Put quotation marks around it', fr: 'Mettre entre guillemets droits' },
      close: { en: 'Close the block with a --- line', fr: 'Fermer l’en-tête par une ligne ---' },
    },
    examples: [
      {
        title: 'A title with a colon',
        text: exampleCase(['# Growing our own'], { title: 'Growing our own: learning together' }),
        expect: [{ code: 'unquoted-colon', on: 'Growing our own: learning together' }],
        fixed: exampleCase(['# Growing our own'], { title: '"Growing our own: learning together"' }),
      },
      {
        title: 'An official wording with commas in a list',
        text: exampleCase(['# One picture of a graduate'], {
          characteristics:
            '[evidence-use, A broadly shared mission, vision and goals founded on ambitious images of the educated person]',
        }),
        expect: [
          {
            code: 'unquoted-commas',
            on: 'A broadly shared mission, vision and goals founded on ambitious images of the educated person',
          },
        ],
        fixed: exampleCase(['# One picture of a graduate'], {
          characteristics:
            '[evidence-use, "A broadly shared mission, vision and goals founded on ambitious images of the educated person"]',
        }),
      },
      {
        title: 'A block without its last line',
        text: '---\nkind: case-study\ntitle: Reading our own results\n\n# Reading our own results\n',
        expect: [{ code: 'unclosed', on: '---' }],
        fixed: '---\nkind: case-study\ntitle: Reading our own results\n---\n\n# Reading our own results\n',
      },
      {
        title: 'Deux fois la même chose',
        text: frenchExampleCase(['# Apprendre de nos résultats'], { more: ['title: Nos résultats'] }),
        expect: [{ code: 'duplicate-key', on: 'title' }],
      },
      {
        title: 'A quotation mark that stays open',
        text: exampleCase(['# Reading our own results'], { more: ['status: "draft'] }),
        expect: [{ code: 'open-quote', on: 'status: "draft' }],
      },
      {
        title: 'A list that stays open',
        text: exampleCase(['# Reading our own results'], { characteristics: '[evidence-use' }),
        expect: [{ code: 'open-bracket', on: 'characteristics: [evidence-use' }],
      },
      {
        title: 'A tab in front of an entry',
        text: exampleCase(['# Reading our own results'], { more: ['profile:', '\tschools: 12'] }),
        expect: [{ code: 'tab', on: 'schools: 12' }],
      },
      {
        title: 'Entries that do not line up',
        text: exampleCase(['# Reading our own results'], { more: ['profile:', '    schools: 12', '  staff: 300'] }),
        expect: [{ code: 'indentation', on: 'staff: 300' }],
      },
      {
        title: 'A sign that means something else in such a block',
        text: exampleCase(['# Reading our own results'], { title: '@home with data' }),
        expect: [{ code: 'syntax', on: '@' }],
      },
      {
        title: 'A sign that would repeat another value',
        text: exampleCase(['# Reading our own results'], { more: ['status: *draft'] }),
        expect: [{ code: 'unsupported', on: '*draft' }],
      },
      {
        title: 'Text where names and values belong',
        text: '---\nOur story\n---\n<!-- answers: 3 -->\nUntil 2019 few people read the plans.\n',
        expect: [{ code: 'not-a-map', on: 'Our story' }],
      },
      {
        title: 'A title in quotation marks',
        text: exampleCase(['# Growing our own'], { title: '"Growing our own: learning together"' }),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    for (const problem of study.frontMatter.problems) {
      const { detail, fixed } = problem;
      const code = problemCode(problem);
      const place = problem.kind === 'syntax' ? visiblePlace(study, problem.span) : problem.span;
      const said = code === 'unquoted-commas' ? detail : study.text.slice(place.start, place.end);
      const report = { code, span: place, values: { key: detail, text: excerpt(said) } } as const;
      if (fixed !== undefined) {
        const edits = [{ span: problem.span, text: fixed }];
        yield { ...report, fix: { title: 'quote', edits, safe: true } };
      } else if (code === 'unclosed') {
        const { end } = study.frontMatter.yaml;
        const eol = lineEnd(study.text);
        const before = /[\r\n]$/.test(study.text.slice(0, end)) ? '' : eol;
        const edits = [{ span: span(end, end), text: `${before}---${eol}` }];
        yield { ...report, fix: { title: 'close', edits, safe: false } };
      } else yield report;
    }
  },
});
