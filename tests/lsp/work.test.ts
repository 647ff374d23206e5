import { describe, expect, it } from 'vitest';
import { Work, type Worked } from '../../server/lsp/work';
import { caseText, casewright, client, counted, uri } from './support';

const one: Worked = { uri, version: 3 };

/** What is told, and a core that is watched. */
function watched() {
  const told: (Worked | undefined)[] = [];
  const work = new Work((worked) => void told.push(worked));
  return { told, work, core: work.watch(casewright) };
}

describe('work', () => {
  it('on what was read of a document is told of, too', () => {
    const { told, work, core } = watched();
    const read = work.on(one, () => core.read(caseText('foo')));
    const configuration = core.configure([]);
    const findings = core.lint(read, { configuration, locale: 'en', targets: new Map() });
    const card = core.card(read, findings, 'en');
    core.renderCard(card, 'en');
    expect(findings).toHaveLength(1);
    expect(told).toEqual([one, undefined, one, undefined, one, undefined, one, undefined]);
  });

  it('within work is told once', () => {
    const { told, work, core } = watched();
    const read = work.on(one, () => core.read(caseText('')));
    told.length = 0;
    work.during(one, () => core.hover(read, 0, [], 'en'));
    expect(told).toEqual([one, undefined]);
  });

  it('that fails has ended all the same', () => {
    const { told, work } = watched();
    const fail = () => {
      throw new Error('out of order');
    };
    expect(() => work.on(one, fail)).toThrow('out of order');
    expect(told).toEqual([one, undefined]);
  });

  it('on a configuration names its file', () => {
    const { told, core } = watched();
    core.parseConfiguration('profile: review', 'file:///casewright.yaml');
    expect(told).toEqual([{ uri: 'file:///casewright.yaml', version: 0 }, undefined]);
  });

  it('on nothing in particular is not told of', () => {
    const { told, core } = watched();
    core.configure([]);
    expect(told).toEqual([]);
  });
});

describe('a server', () => {
  it('is told to work on a document before it reads and while it checks it', async () => {
    const told: (Worked | undefined)[] = [];
    const { casewright: counting, lints, reads } = counted();
    const during: unknown[] = [];
    const noting = {
      ...counting,
      read(text: string) {
        during.push(told.at(-1));
        return counting.read(text);
      },
      lint(...given: Parameters<typeof counting.lint>) {
        during.push(told.at(-1));
        return counting.lint(...given);
      },
    };
    const server = await client({ casewright: noting, tellWork: (worked) => void told.push(worked) });
    await server.open(uri, caseText('foo'), 3);
    await server.published.take();
    expect([reads(), lints()]).toEqual([1, 1]);
    expect(during).toMatchObject([one, one]);
    expect(told.at(-1)).toBeUndefined();
  });
});
