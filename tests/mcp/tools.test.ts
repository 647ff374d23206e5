import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { clean, onlyRules, placeholders, readme, unfinished, unfinishedAt } from '../cli/support/texts';
import { inServerFolder } from './support';

const { framework: pack, rules: metas } = createCasewright();

describe('lint', () => {
  it('reports a finding with its place, reason and fix', () =>
    inServerFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (call) => {
      const { data, text } = await call('lint', { path: 'a.md' });
      expect(data.findings).toMatchObject([
        { file: 'a.md', rule: 'placeholder-text', fixable: false, ...unfinishedAt },
      ]);
      expect(data.summary).toEqual({ files: 1, skipped: 0, findings: 1, errors: 0, warnings: 0, information: 1 });
      expect(data).not.toHaveProperty('skipped');
      expect(text).toMatch(/^Findings: 1\na\.md:9:34 information .+ \(placeholder-text\)$/);
    }));

  it('takes a text, under the configuration of the folder', () =>
    inServerFolder({ files: placeholders }, async (call) => {
      const { data } = await call('lint', { text: unfinished });
      expect(data.findings).toMatchObject([{ file: '<text>', rule: 'placeholder-text' }]);
    }));

  it('says so where a text is no case, and checks it on demand', () =>
    inServerFolder({ files: { 'casewright.yaml': onlyRules('case-set-up'), 'README.md': readme } }, async (call) => {
      const skipped = await call('lint', { path: 'README.md' });
      expect(skipped.data).toMatchObject({ findings: [], summary: { files: 0, skipped: 1 } });
      expect(skipped.text).toMatch(/^README\.md: skipped, because it is not a case .+set as_case\nFindings: 0$/);
      const checked = await call('lint', { path: 'README.md', as_case: true });
      expect(checked.data).toMatchObject({ summary: { files: 1, skipped: 0, findings: 1 } });
    }));

  it('says so where the configuration ignores a text', () =>
    inServerFolder({ files: { 'casewright.yaml': 'ignore: a.md\n', 'a.md': clean } }, async (call) => {
      expect((await call('lint', { path: 'a.md' })).data.skipped).toMatch(/configuration ignores it/);
      expect((await call('lint', { path: 'a.md', locale: 'fr' })).data.skipped).toMatch(/configuration l’exclut/);
    }));

  it('follows the profile of the call rather than that of the configuration', () =>
    inServerFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (call) => {
      const severities = async (profile: string) =>
        (await call('lint', { path: 'a.md', profile })).data.findings.map(
          ({ severity }: { severity: string }) => severity,
        );
      expect(await severities('release')).toEqual(['error']);
      expect(await severities('draft')).toEqual(['information']);
    }));

  it('speaks French', () =>
    inServerFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (call) => {
      const { text, data } = await call('lint', { path: 'a.md', locale: 'fr' });
      expect(text).toMatch(/^Remarques\u00a0: 1\n/);
      expect(data.findings[0].message).not.toEqual((await call('lint', { path: 'a.md' })).data.findings[0].message);
    }));

  it('hands over the edits of a fix', () => {
    const text = clean.replace('[alignment]', '[alignmnet]');
    return inServerFolder(
      { files: { 'casewright.yaml': onlyRules('characteristic-unknown'), 'a.md': text } },
      async (call) => {
        const { data } = await call('lint', { path: 'a.md' });
        const [{ fixable, fix }] = data.findings;
        expect(fixable).toBe(true);
        expect(fix.edits).toEqual([{ line: 5, column: 19, endLine: 5, endColumn: 28, text: 'alignment' }]);
      },
    );
  });

  it('stops at a configuration that cannot be used', () =>
    inServerFolder({ files: { 'casewright.yaml': 'profile: strict\n', 'a.md': clean } }, async (call) => {
      expect(await call('lint', { path: 'a.md' })).toMatchObject({
        isError: true,
        text: expect.stringMatching(/^casewright\.yaml:1:10: /),
      });
    }));

  it('shows only so many lines where there are many findings; the data has all', () => {
    const many = clean + '\nIn 2021 the team cut the plan to [insert number] goals.\n'.repeat(60);
    return inServerFolder({ files: { ...placeholders, 'a.md': many } }, async (call) => {
      const { text, data } = await call('lint', { path: 'a.md' });
      expect(data.findings).toHaveLength(60);
      expect(text.split('\n')).toHaveLength(42);
      expect(text).toMatch(/\nand 20 more in the data$/);
    });
  });
});

describe('rules', () => {
  it('lists every rule', () =>
    inServerFolder({}, async (call) => {
      const { data, text } = await call('rules');
      expect(data.rules.map(({ id }: { id: string }) => id)).toEqual(metas.map(({ id }) => id));
      expect(data).not.toHaveProperty('details');
      expect(text.split('\n')).toHaveLength(metas.length);
    }));

  it('explains each of them', () =>
    inServerFolder({}, async (call) => {
      for (const { id: rule, messages } of metas) {
        for (const locale of ['en', 'fr'] as const) {
          const { data, text } = await call('rules', { rule, locale });
          expect(data.rules).toMatchObject([{ id: rule }]);
          expect(data.details.messages.map(({ what }: { what: string }) => what)).toEqual(
            Object.values(messages).map(({ what }) => what[locale]),
          );
          expect(data.details.examples.length).toBeGreaterThan(0);
          expect(data.details.silence.inText).toContain(`casewright-disable-next-line ${rule} -- `);
          expect(text).toContain(`${rule}: `);
        }
      }
    }));

  it.each([
    ['link-brokn', 'en', 'there is no rule “link-brokn”; did you mean link-broken?'],
    ['link-brokn', 'fr', 'il n’y a pas de règle «\u00a0link-brokn\u00a0»; vouliez-vous dire link-broken?'],
    ['zzz', 'en', 'there is no rule “zzz”; call without a rule for the list'],
  ])('knows no rule %s (%s)', (rule, locale, says) =>
    inServerFolder({}, async (call) => {
      expect(await call('rules', { rule, locale })).toEqual({ isError: true, text: says, data: undefined });
    }),
  );
});

describe('framework', () => {
  it('lists characteristics, guiding questions and modules', () =>
    inServerFolder({}, async (call) => {
      const { data, text } = await call('framework');
      expect(data.characteristics.map(({ id }: { id: string }) => id)).toEqual(
        pack.characteristics.map(({ id }) => id),
      );
      expect(data.questions.map(({ prompt }: { prompt: string }) => prompt)).toEqual(
        pack.questions.map(({ prompt }) => prompt.en),
      );
      expect(data.modules).toHaveLength(pack.modules.length);
      expect(data).not.toHaveProperty('match');
      for (const { label } of [...pack.characteristics, ...pack.questions]) expect(text).toContain(label.en);
    }));

  it.each([
    ['alignment', 'exact'],
    ['Characteristic 6', 'exact'],
    ['6', 'exact'],
    [6, 'exact'],
    ['alignement', 'exact'],
    ['alignmnet', 'near'],
  ])('recognizes %j (%s)', (characteristic, match) =>
    inServerFolder({}, async (call) => {
      const { data } = await call('framework', { characteristic });
      expect(data.match).toBe(match);
      expect(data.characteristics).toMatchObject([{ id: 'alignment', number: 6, indicators: expect.any(Array) }]);
      expect(data).not.toHaveProperty('questions');
    }),
  );

  it('recognizes every wording, and knows the module', () =>
    inServerFolder({}, async (call) => {
      for (const { id, noun, verb } of pack.characteristics) {
        for (const characteristic of [noun.en, noun.fr, verb.en, verb.fr]) {
          const { data } = await call('framework', { characteristic, locale: 'fr' });
          expect(data).toMatchObject({ match: 'exact', characteristics: [{ id }] });
          expect(data.modules).toEqual(
            pack.modules
              .filter((each) => each.characteristic === id)
              .map(({ id: module, number, title }) => ({ id: module, number, title: title.fr, characteristic: id })),
          );
        }
      }
    }));

  it.each(['astronomy', 99, ''])('does not know %j', (characteristic) =>
    inServerFolder({}, async (call) => {
      const { isError, data, text } = await call('framework', { characteristic });
      expect(isError).toBe(false);
      expect(data).toMatchObject({ match: 'none', characteristics: [], modules: [] });
      expect(text).toMatch(/^No characteristic goes by this wording/);
    }),
  );
});

it('coverage names the questions', () =>
  inServerFolder({ files: { 'a.md': clean } }, async (call) => {
    const { data, text } = await call('coverage', { path: 'a.md', locale: 'fr' });
    expect(data.questions.map(({ label }: { label: string }) => label)).toEqual(
      pack.questions.map(({ label }) => label.fr),
    );
    expect(text.split('\n')).toHaveLength(1 + pack.questions.length);
  }));

it('the card is in the language of the case, unless another is asked for', () =>
  inServerFolder({ files: { 'a.md': clean.replace('---\n', '---\nlang: fr\n') } }, async (call) => {
    const labelOf = async (given: object) =>
      (await call('card', { path: 'a.md', ...given })).data.card.readiness.map(({ label }: { label: string }) => label);
    expect(await labelOf({})).toEqual(pack.questions.map(({ label }) => label.fr));
    expect(await labelOf({ locale: 'en' })).toEqual(pack.questions.map(({ label }) => label.en));
  }));
