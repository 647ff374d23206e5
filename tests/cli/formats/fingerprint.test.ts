import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { reported } from '../../../server/cli/check/reported';

const casewright = createCasewright();
const configuration = casewright.configure([]);

/** The findings in a text, as reports tell them. */
function findingsIn(text: string, locale: 'en' | 'fr' = 'en') {
  const document = casewright.read(text);
  return reported(casewright.lint(document, { configuration, locale }), document.study);
}

const names = (text: string, locale?: 'en' | 'fr') => findingsIn(text, locale).map(({ fingerprint }) => fingerprint);

const top = `---
kind: case-study
title: Fewer goals
district: Maple Ridge District School Board
characteristics: [alignment]
---
# Fewer goals
`;

const body = `
## Where we started

In 2019 the plan had [insert number] goals. It had [insert number] pages. TBD

## What we did

The team cut it to [insert number] goals.

![](goals.png)
`;

describe('fingerprints', () => {
  it('tell all findings of a text apart', () => {
    const all = names(top + body);
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((name) => /^[0-9a-f]{32}$/.test(name))).toBe(true);
  });

  it.each([
    ['lines above', `${top}\nWe met every month, from 2019 to 2021, and read our own results.\n${body}`],
    ['a longer front matter', `${top.replace('---\n# ', 'lang: en\n---\n# ')}${body}`],
    [
      'a section above',
      `${top}\n## Who we are\n\nA district of forty schools, in hills and along two rivers.\n${body}`,
    ],
    ['other line ends', (top + body).replaceAll('\n', '\r\n')],
    ['a passage that is wrapped otherwise', (top + body).replace('It had ', 'It\nhad ')],
    ['words beside them', (top + body).replace('The team cut', 'In 2021 the team of nine cut')],
  ])('outlive %s', (_, edited) => {
    const before = findingsIn(top + body).filter(
      ({ rule }) => rule === 'placeholder-text' || rule === 'image-alt-text',
    );
    expect(before.length).toBeGreaterThan(4);
    expect(names(edited)).toEqual(expect.arrayContaining(before.map(({ fingerprint }) => fingerprint)));
  });

  it('do not depend on the language of the messages', () => {
    expect(names(top + body, 'fr')).toEqual(names(top + body));
  });

  it('differ under another heading, and for other words', () => {
    const moved = findingsIn(`${top}${body.replace('## What we did', '## Our second year')}`);
    const before = names(top + body);
    const picture = moved.find(({ rule }) => rule === 'image-alt-text');
    expect(picture).toBeDefined();
    expect(before).not.toContain(picture?.fingerprint);
    const [changed] = findingsIn(`${top}${body.replace('TBD', 'XXX')}`)
      .filter(({ line }) => line === 11)
      .slice(-1);
    expect(changed).toBeDefined();
    expect(before).not.toContain(changed?.fingerprint);
  });
});

describe('places in reports', () => {
  it('count columns in UTF-16 units and in bytes', () => {
    const text = `${top}\nÉté 🎉: [insert number] goals.\n`;
    const finding = findingsIn(text).find(({ rule }) => rule === 'placeholder-text');
    const before = 'Été 🎉: ';
    expect(finding).toMatchObject({
      line: 9,
      column: before.length + 1,
      endColumn: before.length + 1 + '[insert number]'.length,
      byteColumn: Buffer.byteLength(before) + 1,
      byteEndColumn: Buffer.byteLength(before) + 1 + '[insert number]'.length,
    });
  });
});
