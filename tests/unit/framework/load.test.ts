import { describe, expect, test } from 'vitest';
import { FrameworkError, loadFramework } from '../../../server/framework';
import { tinyPack } from './tiny-pack';

type Pack = ReturnType<typeof tinyPack>;

/** What the loader says of the tiny pack after it has been broken. */
function problemsAfter(spoil: (pack: Pack) => void): readonly string[] {
  const pack = tinyPack();
  spoil(pack);
  try {
    loadFramework(pack);
    return [];
  } catch (error) {
    if (error instanceof FrameworkError) return error.problems;
    throw error;
  }
}

const set = (target: object, values: object) => Object.assign(target, values);
const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

describe('a broken pack', () => {
  test.each<[string, (pack: Pack) => void, readonly string[]]>([
    ['has no questions', (pack) => set(pack, { questions: undefined }), ['questions is missing, should be a list']],
    [
      'has an empty list',
      (pack) => set(pack, { characteristics: [] }),
      ['characteristics should have at least 1 item'],
    ],
    ['has text for an object', (pack) => set(pack, { modules: 'none' }), ['modules should be an object']],
    [
      'lacks a translation and has an empty text',
      (pack) => set(first(pack.characteristics).label, { en: ' ', fr: undefined }),
      ['characteristics[0].label.en should be a text', 'characteristics[0].label.fr is missing, should be a text'],
    ],
    [
      'has properties nobody knows',
      (pack) => set(first(pack.questions), { lable: {} }),
      ['questions[0].lable is not a known property'],
    ],
    [
      'has a bad id and a bad number',
      (pack) => set(first(pack.questions), { id: 'The Seed', number: 0 }),
      ['questions[0].number should be a whole number from 1', 'questions[0].id should be an identifier in kebab case'],
    ],
    [
      'has a flag that is none',
      (pack) => set(first(pack.questions), { mayBeNone: 'yes' }),
      ['questions[0].mayBeNone should be true or false'],
    ],
    [
      'has an unknown sector and no languages',
      (pack) => set(first(pack.boards), { sector: 'private', languages: [] }),
      [
        'boards[0].sector should be one of: public, catholic, school authority, other',
        'boards[0].languages should have at least 1 item',
      ],
    ],
    [
      'repeats an id',
      (pack) => set(first(pack.questions), { id: 'weather' }),
      ['questions[1].id “weather” stands already at questions[0].id'],
    ],
    [
      'repeats a number',
      (pack) => set(first(pack.characteristics), { number: 5 }),
      ['characteristics[2].number “5” stands already at characteristics[0].number'],
    ],
    [
      'gives one wording to two characteristics',
      (pack) => set(first(pack.characteristics).aliases, { en: ['The SHARING'] }),
      ['characteristics[2] “sharing” stands already at characteristics[0]'],
    ],
    [
      'has a wording of filler words only',
      (pack) => set(first(pack.characteristics).aliases, { en: ['Of our'] }),
      ['characteristics[0] the wording “Of our” has only filler words'],
    ],
    [
      'gives one label to two questions',
      (pack) => set(first(pack.questions).label, { en: 'The weather' }),
      ['questions[0].label.en is the label of another question too'],
    ],
    [
      'has a placeholder without brackets',
      (pack) => set(first(pack.questions).placeholder, { fr: 'Dites-le' }),
      ['questions[0].placeholder.fr should stand in square brackets'],
    ],
    [
      'has a module of nothing',
      (pack) => set(first(pack.modules.modules), { characteristic: 'compost' }),
      ['modules.modules[0].characteristic “compost” is no characteristic'],
    ],
    [
      'has two modules of one characteristic',
      (pack) => pack.modules.modules.push({ ...first(pack.modules.modules), id: 'soil-again', number: 2 }),
      ['modules.modules[1].characteristic “good-soil” stands already at modules.modules[0].characteristic'],
    ],
    [
      'shares an acronym silently',
      (pack) => set(first(pack.boards), { acronym: 'TRGC' }),
      [
        'boards[0].sharedAcronymWith should be “Trois-Rives Garden Club”',
        'boards[1].sharedAcronymWith should be “Maple Ridge Garden Club”',
      ],
    ],
    [
      'claims a shared acronym that is not',
      (pack) => set(first(pack.boards), { sharedAcronymWith: 'Trois-Rives Garden Club' }),
      ['boards[0].sharedAcronymWith should be absent'],
    ],
    [
      'names two boards alike',
      (pack) => set(first(pack.boards), { aliases: ['Trois Rives garden club'] }),
      ['boards[1] “trois rives garden club” stands already at boards[0]'],
    ],
    [
      'spells two keys alike, and keeps values from an enum',
      (pack) => set(first(pack.frontMatter), { aliases: { en: ['Beds'], fr: [] }, values: undefined }),
      [
        'frontMatter[1] “beds” stands already at frontMatter[0]',
        'frontMatter[0].values belongs to the type enum',
        'pack.documentKind “garden-story” is no value of a front-matter key',
      ],
    ],
    [
      'has a map without children',
      (pack) =>
        pack.frontMatter.push({
          id: 'profile',
          aliases: { en: [], fr: [] },
          description: { en: 'P', fr: 'P' },
          type: 'map',
        }),
      ['frontMatter[2].children belongs to the type map'],
    ],
    [
      'defaults to nothing known',
      (pack) => set(first(pack.frontMatter), { default: 'poem' }),
      ['frontMatter[0].default “poem” is none of the values'],
    ],
    [
      'counts backwards',
      (pack) => set(pack.pack.casesPerModule, { min: 3 }),
      ['pack.casesPerModule has its smallest above its largest'],
    ],
    [
      'cites a source nobody explains',
      (pack) => {
        set(first(pack.boards), { source: 'hearsay' });
        set(first(pack.modules.modules).sources, { fr: 'rumour' });
        set(first(pack.characteristics).sources.verb, { en: 'gossip' });
      },
      [
        'characteristics[0].sources “gossip” is not explained in pack.sources',
        'modules.modules[0].sources “rumour” is not explained in pack.sources',
        'boards[0].source “hearsay” is not explained in pack.sources',
      ],
    ],
  ])('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected);
  });

  test('says everything at once, in the message too', () => {
    const nothing = { pack: null, characteristics: 1, questions: {}, modules: [], boards: 'x', frontMatter: undefined };
    expect(() => loadFramework(nothing)).toThrow(FrameworkError);
    expect(() => loadFramework(nothing)).toThrow(
      /pack should be an object.*boards should be a list.*frontMatter is missing/s,
    );
  });
});

describe('a good pack', () => {
  test('is frozen through and through, and the data it came from is not', () => {
    const data = tinyPack();
    const framework = loadFramework(data);
    const thawed: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [name, part] of Object.entries(value)) visit(part, `${path}.${name}`);
    };
    visit(framework, 'framework');
    expect(thawed).toEqual([]);
    expect(Object.isFrozen(data.characteristics)).toBe(false);
    first(data.characteristics).id = 'changed';
    expect(framework.characteristics[0]?.id).toBe('patience');
  });

  test('has what the data leaves out', () => {
    const framework = loadFramework(tinyPack());
    expect(framework.questions[0]).toMatchObject({
      answeredByFrontMatter: false,
      mayBeNone: false,
      mayHaveNoSurprise: false,
      expectedPerCharacteristic: false,
    });
    expect(framework.boards[0]?.aliases).toEqual([]);
    expect(framework.frontMatterKeys[0]?.required).toBe(false);
  });
});
