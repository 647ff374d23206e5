import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectiveConfiguration } from '../../server/core/configuration/effective';
import type { EffectiveConfiguration } from '../../server/core/configuration/types';
import { readCaseStudy } from '../../server/core/document/case-study';
import { applyEdits } from '../../server/core/rule/apply';
import { lintDocument } from '../../server/core/rule/engine';
import type { Finding } from '../../server/core/rule/finding';
import { families, type Rule, type RuleExample } from '../../server/core/rule/rule';
import { type Language, languages, strongDistricts } from '../../server/framework/index';
import { readReading } from '../../server/reading/read';
import { rules } from '../../server/rules/index';

/** All rules as shipped, with the example's profile and its options for its own rule. */
function configurationFor(
  rule: Rule,
  example: { readonly [Name in 'profile' | 'options']: RuleExample[Name] | undefined },
): EffectiveConfiguration {
  const profile = example.profile ?? 'draft';
  const sourced = <Value>(value: Value) => ({ value, origin: 'default' });
  const effective = rules.map(({ meta }) => {
    const options = meta.id === rule.meta.id ? Object.entries(example.options ?? {}) : [];
    const named = options.map(([name, value]) => [name, sourced(value)] as const);
    return [meta.id, { level: sourced(meta.levels[profile]), options: Object.fromEntries(named) }] as const;
  });
  const { limits } = effectiveConfiguration([], []);
  return { profile: sourced(profile), cases: sourced([]), ignore: sourced([]), rules: new Map(effective), limits };
}

/** What all rules found, by all that it depends on: most tests ask about the same texts. */
const known = new Map<string, readonly Finding[]>();

/** The findings of one rule in a text; the others run too, since some rules speak of what others found. */
function findingsOf(
  rule: Rule,
  text: string,
  { profile, options, targets = {} }: Partial<RuleExample> = {},
  locale: Language = 'en',
): readonly Finding[] {
  const key = JSON.stringify([text, profile, options && [rule.meta.id, options], targets, locale]);
  const all = known.get(key) ?? lintAll(text, configurationFor(rule, { profile, options }), targets, locale);
  known.set(key, all);
  expect(all.filter(({ code }) => code === 'defect')).toEqual([]);
  return all.filter((finding) => finding.rule === rule.meta.id);
}

function lintAll(
  text: string,
  configuration: EffectiveConfiguration,
  targets: Readonly<Record<string, boolean>>,
  locale: Language,
) {
  const study = readCaseStudy(text, strongDistricts);
  const document = { study, reading: readReading(study, strongDistricts) };
  return lintDocument(document, rules, strongDistricts, {
    configuration,
    locale,
    targets: new Map(Object.entries(targets)),
  });
}

const seen = (text: string, findings: readonly Finding[]) =>
  findings.map(({ code, span }) => ({ code, on: text.slice(span.start, span.end) }));

const fixedBy = (text: string, findings: readonly Finding[]) =>
  applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  );

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');

/** Ways in which the same text reaches us; `only` says what they must not be tried on. */
const variants: readonly { name: string; of: (text: string) => string }[] = [
  { name: 'CRLF', of: crlf },
  { name: 'a BOM', of: (text) => `\uFEFF${text}` },
  { name: 'a BOM and CRLF', of: (text) => `\uFEFF${crlf(text)}` },
];

/** The example with its body in a fence, where nothing is prose, a marker or a heading. */
function fenced(text: string): string {
  const { frontMatter } = readCaseStudy(text, strongDistricts);
  const { end } = frontMatter.span;
  return `${text.slice(0, end)}\n\`\`\`\`\`text\n${text.slice(end)}\n\`\`\`\`\`\n`;
}

describe('the list of rules', () => {
  const files = readdirSync(new URL('../../server/rules', import.meta.url))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));

  it('names each file once, by family and then by name', () => {
    const ids = rules.map(({ meta }) => meta.id);
    expect([...ids].sort()).toEqual(files.sort());
    const ordered = [...rules].sort(
      (one, other) =>
        families.indexOf(one.meta.family) - families.indexOf(other.meta.family) ||
        (one.meta.id < other.meta.id ? -1 : 1),
    );
    expect(ids).toEqual(ordered.map(({ meta }) => meta.id));
  });

  it('has no rule that imports another', () => {
    for (const file of files) {
      const source = readFileSync(new URL(`../../server/rules/${file}.ts`, import.meta.url), 'utf8');
      const local = [...source.matchAll(/from '\.\/([^']+)'/g)].map((match) => match[1] ?? '');
      expect(local.filter((path) => !path.startsWith('shared/'))).toEqual([]);
    }
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  const { meta } = rule;

  it('is told whole in both languages', () => {
    const pairs = [
      meta.title,
      meta.why,
      ...Object.values(meta.messages).flatMap(({ what, next, why }) => [what, next, ...(why ? [why] : [])]),
      ...Object.values(meta.fixes ?? {}),
      ...Object.values(meta.options ?? {}).map(({ description }) => description),
    ];
    for (const { en, fr } of pairs) {
      expect(en.trim()).not.toBe('');
      expect(fr.trim()).not.toBe('');
      // A template may be a place alone, filled with words of the framework.
      if (!/^\{\w+\}$/.test(en)) expect(fr).not.toBe(en);
      expect(fr).not.toMatch(/«(?!\u00A0)|(?<!\u00A0)»| [:;!?]|'/);
      expect(en).not.toMatch(/ [:;!?]|'/);
    }
  });

  it('shows a good and a bad example and reaches each message', () => {
    const codes = meta.examples.flatMap(({ expect: expected }) => expected.map(({ code }) => code));
    expect([...new Set(codes)].sort()).toEqual(Object.keys(meta.messages).sort());
    expect(meta.examples.some(({ expect: expected }) => expected.length === 0)).toBe(true);
  });

  it('uses each of its fix titles in an example that shows the text after it', () => {
    const titles = meta.examples
      .filter(({ fixed }) => fixed !== undefined)
      .flatMap((example) => findingsOf(rule, example.text, example).map(({ fix }) => fix?.title ?? ''));
    for (const { en } of Object.values(meta.fixes ?? {})) {
      const pattern = en.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      expect(titles).toContainEqual(expect.stringMatching(new RegExp(`^${pattern.join('.*')}$`)));
    }
  });

  it('finds nothing to say of an empty text but that it is empty', () => {
    for (const text of ['', '\uFEFF', '\n', '---\n---\n']) {
      for (const { span } of findingsOf(rule, text)) expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  it('stands any half-typed text', () => {
    const text = meta.examples
      .map((example) => example.text)
      .reduce((one, other) => (one.length > other.length ? one : other));
    for (let length = 0; length < text.length; length += 29) findingsOf(rule, text.slice(0, length));
  });

  describe.each(meta.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    it('gives exactly the findings it shows', () => {
      expect(seen(example.text, findingsOf(rule, example.text, example))).toEqual(example.expect);
    });

    it('words every finding whole in both languages', () => {
      for (const locale of languages) {
        for (const { message, related, fix } of findingsOf(rule, example.text, example, locale)) {
          const said = [message.what, message.why, message.next, ...related.map(({ note }) => note), fix?.title ?? '-'];
          for (const text of said) {
            expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
            expect(text).not.toBe('');
          }
        }
      }
    });

    it('is mended as it shows, and stays mended', () => {
      const findings = findingsOf(rule, example.text, example);
      const fixable = findings.filter(({ fix }) => fix);
      const fixed = fixedBy(example.text, findings);
      expect(fixed).toBe(example.fixed ?? example.text);
      const left = seen(fixed, findingsOf(rule, fixed, example));
      const unfixable = seen(
        example.text,
        findings.filter(({ fix }) => !fix),
      );
      if (fixable.length > 0) expect(left).toEqual(unfixable);
    });

    it.each(variants.map((variant) => [variant.name, variant] as const))('is the same with %s', (_name, variant) => {
      const text = variant.of(example.text);
      const normal = (found: readonly { on: string }[]) =>
        found.map((one) => ({ ...one, on: one.on.replace(/\r\n/g, '\n') }));
      const findings = findingsOf(rule, text, example);
      expect(normal(seen(text, findings))).toEqual(example.expect);
      expect(fixedBy(text, findings)).toBe(variant.of(example.fixed ?? example.text));
    });

    it('is the same after a line of emoji', () => {
      const { frontMatter } = readCaseStudy(example.text, strongDistricts);
      const { end } = frontMatter.span;
      const text = `${example.text.slice(0, end)}\n\u{1F469}\u200D\u{1F3EB} \u{1F4DA}\n\n${example.text.slice(end)}`;
      const found = seen(text, findingsOf(rule, text, example));
      // Where nothing stands at the top, the line of emoji is the first line, and what concerns the whole is said there.
      if (frontMatter.present) expect(found).toEqual(example.expect);
      else expect(found.map(({ code }) => code)).toEqual(example.expect.map(({ code }) => code));
    });

    it('says nothing of a body that is code', () => {
      const text = fenced(example.text);
      const body = readCaseStudy(text, strongDistricts).frontMatter.span.end;
      const inCode = findingsOf(rule, text, example).filter(({ span }) => span.start > text.indexOf('`````', body));
      expect(inCode).toEqual([]);
    });
  });
});
