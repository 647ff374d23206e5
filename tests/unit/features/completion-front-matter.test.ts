import { describe, expect, it } from 'vitest';
import { strongDistricts } from '../../../server/framework/index';
import { accepted, labels, offered } from './support';

describe('an empty page', () => {
  it.each(['|', '-|', '--|', '---|', '\uFEFF|', '|\n\nText.'])('offers all front matter at %j', (marked) => {
    expect(labels(offered(marked))).toEqual(['Start a case study']);
  });

  it('writes keys in the language of the interface', () => {
    expect(accepted('---|', 'Commencer une étude de cas', 'fr')).toContain('\ntitre: "$1"\nconseil: $2\n');
    expect(accepted('---|', 'Start a case study')).toMatch(/^---\nkind: case-study\ntitle: "\$1"\n.*\n---\n\$0$/s);
  });

  it('offers nothing on a first line of text, or after front matter', () => {
    expect(offered('Some text|')).toEqual([]);
    expect(offered('---\ntitle: x\n---|\n')).toEqual([]);
  });
});

describe('keys', () => {
  it('offers those that are not there yet, right after the fence as well', () => {
    const all = strongDistricts.frontMatterKeys.map(({ id }) => id);
    expect(labels(offered('---\n|'))).toEqual(all);
    expect(labels(offered('---\nkind: case-study\ntitle: x\n|\n---\n'))).toEqual(
      all.filter((id) => id !== 'kind' && id !== 'title'),
    );
  });

  it('knows a key by any spelling, and writes it in the language of the document', () => {
    expect(labels(offered('---\ntitre: x\nconseil: y\n|\n---\n'))).not.toContain('titre');
    expect(accepted('---\nlangue: fr\ncar|\n---\n', 'caractéristiques')).toBe(
      '---\nlangue: fr\ncaractéristiques: [$1]\n---\n',
    );
    expect(accepted('---\nlang: en\nstatut|\n---\n', 'status')).toBe('---\nlang: en\nstatus: \n---\n');
  });

  it('leaves a colon and its value alone', () => {
    expect(accepted('---\nkind: case-study\nst|: draft\n---\n', 'status')).toBe(
      '---\nkind: case-study\nstatus: draft\n---\n',
    );
  });

  it.each([
    ['profile: { schools: 4, stu| }', 'profile: { schools: 4, students:  }'],
    ['profile:\n  schools: 4\n  stu|', 'profile:\n  schools: 4\n  students: '],
    ['profile: {\n  schools: 4,\n  stu|\n}', 'profile: {\n  schools: 4,\n  students: \n}'],
  ])('offers nested keys in %j', (marked, after) => {
    expect(labels(offered(`---\n${marked}\n---\n`))).not.toContain('schools');
    expect(accepted(`---\n${marked}\n---\n`, 'students')).toBe(`---\n${after}\n---\n`);
  });

  it('offers nested keys in French too', () => {
    expect(labels(offered('---\nlangue: fr\ndiffusion: { | }\n---\n'))).toEqual(['par', 'fonction', 'le']);
  });

  it('works on YAML that is broken above and below', () => {
    expect(labels(offered('---\ntitle: "never closed\nst|\nconsent: ]\n---\n'))).toContain('status');
    expect(labels(offered('---\nprofile: { schools: 4 }}\n|\n- \t%\n---\n'))).toContain('title');
  });
});

describe('values', () => {
  it.each([
    ['status: re|', 'released', 'status: released'],
    ['status:|', 'draft', 'status: draft'],
    ['status: |# for now', 'draft', 'status: draft# for now'],
    ['statut: éb|', 'ébauche', 'statut: ébauche'],
    ['lang: "f|"', 'fr', 'lang: fr'],
    ['status: dra|ft # for now', 'draft', 'status: draft # for now'],
  ])('completes %j with %s', (marked, label, after) => {
    expect(accepted(`---\n${marked}\n---\n`, label)).toBe(`---\n${after}\n---\n`);
  });

  it('offers districts by name, acronym and alias, with acronym and sector', () => {
    const [first] = offered('---\ndistrict: ddsb|\n---\n');
    expect(first).toMatchObject({ label: 'Durham District School Board', detail: 'DDSB · public', kind: 'district' });
    expect(labels(offered('---\ndistrict: Durham cath|\n---\n'))).toEqual(['Durham Catholic District School Board']);
  });

  it('puts French boards first in a French document', () => {
    expect(labels(offered('---\nlangue: fr\nconseil: |\n---\n'))[0]).toMatch(/^Conseil/);
    expect(labels(offered('---\nlang: en\ndistrict: |\n---\n'))[0]).not.toMatch(/^Conseil/);
  });

  it('offers nothing for a free text, a date or a key it does not know', () => {
    for (const key of ['title', 'written', 'nonsense']) expect(offered(`---\n${key}: a|\n---\n`)).toEqual([]);
  });
});

describe('characteristics', () => {
  it.each([
    ['coherent', 'instructional-guidance'],
    ['COHÉRENTE', 'instructional-guidance'],
    ['2', 'instructional-guidance'],
    ['instructional-g', 'instructional-guidance'],
    ['perfectionnement professionnel', 'job-embedded-learning'],
    ['Learning-oriented org', 'improvement-processes'],
    ['trustees', 'policy-oriented-board'],
  ])('finds %j by any wording', (typed, id) => {
    const found = offered(`---\ncharacteristics: [${typed}|]\n---\n`);
    expect(found.map(({ insert }) => insert)).toEqual([id]);
    // An editor compares what is typed with this: it must let the completion through.
    expect(found[0]?.filter?.startsWith(typed)).toBe(true);
  });

  it.each([
    ['characteristics: lead|', 'characteristics: leadership-development'],
    ['characteristics: [4, lead|]', 'characteristics: [4, leadership-development]'],
    ['characteristics: [4, lead|', 'characteristics: [4, leadership-development'],
    ['characteristics: [lead|, 4]', 'characteristics: [leadership-development, 4]'],
    ['characteristics: [4,\n  lead|]', 'characteristics: [4,\n  leadership-development]'],
    ['characteristics:\n  - 4\n  - lead|', 'characteristics:\n  - 4\n  - leadership-development'],
    ['characteristics:\n- lead|', 'characteristics:\n- leadership-development'],
    ['characteristics:\n  - |', 'characteristics:\n  - leadership-development'],
    ['characteristics:\n  -|', 'characteristics:\n  - leadership-development'],
    ['characteristics:\n  |', 'characteristics:\n  - leadership-development'],
  ])('completes %j', (marked, after) => {
    expect(accepted(`---\n${marked}\n---\n`, '7 · Leadership development')).toBe(`---\n${after}\n---\n`);
  });

  it('leaves out what is named already, in whatever wording', () => {
    const marked = '---\ncharacteristics: [4, "Provide a coherent instructional guidance system", |]\n---\n';
    const found = offered(marked).map(({ insert }) => insert);
    expect(found).toHaveLength(strongDistricts.characteristics.length - 2);
    expect(found).not.toContain('improvement-processes');
    expect(found).not.toContain('instructional-guidance');
  });

  it('explains each in the language of the interface', () => {
    const [completion] = offered('---\ncharacteristics: [1|]\n---\n', 'fr');
    expect(completion?.label).toBe('1 · Mission, vision, objectifs');
    expect(completion?.documentation).toContain('**Caractéristique 1 · Mission, vision, objectifs**');
  });
});
