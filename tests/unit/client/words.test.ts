import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from './data';

type Bundle = Record<string, string>;

const clientFolder = new URL('../../../client/', import.meta.url);
const sources = readdirSync(clientFolder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), clientFolder), 'utf8'));

/** What stands between the quotation marks after `t(`. */
function messagesIn(source: string): string[] {
  const calls = source.matchAll(/\bt\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g);
  return [...calls].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}

const messages = [...new Set(sources.flatMap(messagesIn))].sort();
const english = readJson<Bundle>('l10n/bundle.l10n.json');
const french = readJson<Bundle>('l10n/bundle.l10n.fr.json');
const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

describe('words of the client', () => {
  it('are all in both bundles, and nothing else is', () => {
    expect(messages.length).toBeGreaterThan(20);
    expect(Object.keys(english).sort()).toEqual(messages);
    expect(Object.keys(french).sort()).toEqual(messages);
  });

  it('keep the places of their values in French', () => {
    const broken = messages.filter((message) => String(places(message)) !== String(places(french[message] ?? '')));
    expect(broken).toEqual([]);
  });

  it('are looked up by words that stand in the source', () => {
    // `t(variable)` could not be checked here, and would not be found by translators.
    const indirect = sources.flatMap((source) => [...source.matchAll(/\bt\(\s*[^'"\s)][^)]*\)/g)].map(String));
    expect(indirect).toEqual([]);
  });
});

describe('words of the manifest', () => {
  const used = [...JSON.stringify(readJson('package.json')).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
  const englishWords = readJson<Bundle>('package.nls.json');
  const frenchWords = readJson<Bundle>('package.nls.fr.json');

  it('are all there in English and French, and nothing else is', () => {
    expect(used.length).toBeGreaterThan(10);
    expect(Object.keys(englishWords).sort()).toEqual(used);
    expect(Object.keys(frenchWords).sort()).toEqual(used);
  });
});

describe('French words', () => {
  const all = Object.values({ ...french, ...readJson<Bundle>('package.nls.fr.json') });

  it('have Canadian spacing: a no-break space before a colon and inside guillemets, none before ; ! ?', () => {
    const wrong = all.filter((text) => /[^\u00A0\d/]:(?!\/\/)|\s[;!?]|«[^\u00A0]|[^\u00A0]»|['"]/u.test(text));
    expect(wrong).toEqual([]);
  });
});
