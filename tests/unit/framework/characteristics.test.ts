import { describe, expect, test } from 'vitest';
import {
  characteristicWordings,
  findCharacteristic,
  strongDistricts as framework,
  moduleFor,
  suggestCharacteristic,
} from '../../../server/framework';
import { readShared, sayAbsent } from './shared';

const idOf = (wording: string | number) => findCharacteristic(framework, wording)?.id;

describe('findCharacteristic', () => {
  test('every wording in the data finds its own characteristic', () => {
    for (const characteristic of framework.characteristics) {
      expect(idOf(characteristic.number)).toBe(characteristic.id);
      for (const wording of characteristicWordings(characteristic)) {
        expect(idOf(wording), wording).toBe(characteristic.id);
        expect(idOf(`${wording.toUpperCase().normalize('NFD')}.`), wording).toBe(characteristic.id);
      }
    }
  });

  test.each([
    ['4', 'improvement-processes'],
    [' 7 ', 'leadership-development'],
    ['#9', 'working-relationships'],
    ['Characteristic 6', 'alignment'],
    ['caractéristique 2', 'instructional-guidance'],
    ['IMPROVEMENT_PROCESSES', 'improvement-processes'],
    ['mission, vision & goals', 'mission-vision-goals'],
    ['Our mission, vision and goals', 'mission-vision-goals'],
    [
      'Broadly Shared Mission, Vision, and Goals Founded on Aspirational Images of the Educated Person',
      'mission-vision-goals',
    ],
    ['Job-embedded professional learning for all members of the organization', 'job-embedded-learning'],
    ['Learning Oriented Organizational Improvement Processes', 'improvement-processes'],
    ['Productive working relationships with staff & stakeholders', 'working-relationships'],
    [
      'Une mission, une vision partagée et des objectifs fondés sur des attentes élevées en matière du profil d’une personne éduquée',
      'mission-vision-goals',
    ],
    ['Une orientation pédagogique cohérente', 'instructional-guidance'],
    [
      'une utilisation consciente et systemique de donnees provenant de sources multiples pour orienter les decisions',
      'evidence-use',
    ],
    ['Un conseil élu axé sur les politiques', 'policy-oriented-board'],
  ])('%j is %s', (wording, id) => {
    expect(idOf(wording)).toBe(id);
  });

  test.each(['', '—', '0', '10', '4 5', 'the', 'board', 'collaboration', 'trust', 'learning', 'mission', 'evidence'])(
    '%j is none',
    (wording) => {
      expect(idOf(wording)).toBeUndefined();
    },
  );

  test.each([0, 10, 4.5, Number.NaN])('number %d is none', (number) => {
    expect(idOf(number)).toBeUndefined();
  });
});

describe('suggestCharacteristic', () => {
  test.each([
    ['improvement-proceses', 'improvement-processes'],
    ['improvment process', 'improvement-processes'],
    ['job embeded learning', 'job-embedded-learning'],
    ['job-embedded-professional-lerning', 'job-embedded-learning'],
    ['professional development', 'job-embedded-learning'],
    ['leadership', 'leadership-development'],
    ['evidence', 'evidence-use'],
    ['aligment', 'alignment'],
    ['policy orientated board', 'policy-oriented-board'],
    ['relations de travail', 'working-relationships'],
    ['orientation pedagogiqe', 'instructional-guidance'],
    ['mission-vision-goal', 'mission-vision-goals'],
    ['alignment', 'alignment'],
  ])('%j probably means %s', (wording, id) => {
    expect(suggestCharacteristic(framework, wording)?.id).toBe(id);
  });

  test.each(['', 'equity', 'mathematics', 'transportation', 'student well-being', 'xyz'])(
    '%j means nothing known',
    (wording) => {
      expect(suggestCharacteristic(framework, wording)).toBeUndefined();
    },
  );
});

describe('moduleFor', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [7, 6],
    [8, 7],
    [9, 8],
  ])('characteristic %d goes into module %d', (characteristic, module) => {
    expect(moduleFor(framework, findCharacteristic(framework, characteristic)?.id ?? '')?.number).toBe(module);
  });

  test('alignment and the unknown have none', () => {
    expect(moduleFor(framework, 'alignment')).toBeUndefined();
    expect(moduleFor(framework, 'no-such-thing')).toBeUndefined();
  });
});

const facts = readShared('FRAMEWORK.md');
if (facts === undefined) sayAbsent('FRAMEWORK.md', 'the wordings of the characteristics');
else {
  describe('the wordings that FRAMEWORK.md reports', () => {
    const rows = [...facts.matchAll(/^\| (\d) \| (.+) \| (.+) \| (.+) \| (.+) \|$/gm)].flatMap(
      ([, number, , noun = '', guide = '', page = '']) =>
        [noun, guide, page]
          .map((wording) => wording.replace(/\s*\(K\)$/, ''))
          .filter((wording) => wording !== '(same)' && !wording.startsWith('not listed'))
          .map((wording) => [Number(number), wording] as const),
    );
    test('are all there', () => {
      expect(new Set(rows.map(([number]) => number)).size).toBe(framework.characteristics.length);
      expect(rows.length).toBeGreaterThan(2 * framework.characteristics.length);
    });
    test.each(rows)('%d: %s', (number, wording) => {
      expect(findCharacteristic(framework, wording)?.number).toBe(number);
    });

    const french = [...facts.matchAll(/(\d) (O )?« ([^»]+) »/g)].filter(([, , , text = '']) =>
      /^(Une?|Des|L') ?/.test(text),
    );
    test.each(french.map(([, number, , text = '']) => [Number(number), text] as const))('%d: %s', (number, wording) => {
      expect(findCharacteristic(framework, wording)?.number).toBe(number);
    });
    test('the official French names stand word for word', () => {
      const official = french.filter(([, , mark]) => mark !== undefined);
      expect(official.length).toBeGreaterThan(0);
      for (const [, number, , text] of official) {
        const characteristic = findCharacteristic(framework, Number(number));
        expect(characteristic?.noun.fr).toBe(text);
        expect(characteristic?.sources.noun.fr).toBe('W-dom');
      }
    });
  });
}

const guide = readShared('sources/iel-user-guide.txt');
if (guide === undefined) sayAbsent('sources/iel-user-guide.txt', 'the printed list of characteristics');
else {
  describe('the list that the user guide prints', () => {
    const start = guide.indexOf('the following nine characteristics:');
    const printed = [...guide.slice(start, start + 1500).matchAll(/^(\d)\. (.+)$/gm)];
    test('is found whole', () => {
      expect(printed.length).toBe(framework.characteristics.length);
    });
    test.each(printed.map(([, number, wording = '']) => [Number(number), wording] as const))(
      '%d. %s',
      (number, wording) => {
        expect(findCharacteristic(framework, wording)?.number).toBe(number);
        expect(findCharacteristic(framework, number)?.verb.en).toBe(wording.replace(/\.$/, ''));
      },
    );
  });
}
