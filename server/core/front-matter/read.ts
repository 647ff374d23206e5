import { type Framework, type FrontMatterKey, findFrontMatterKey, findValue } from '../../framework/index';
import type { YamlLimits } from '../guard/yaml';
import type { CharacteristicMention, FrontMatter, FrontMatterEntry, FrontMatterProblem } from '../model/index';
import { quoteYaml } from '../text/quote';
import { type Span, span } from '../text/span';
import { readMentions, splitAtCommas } from './characteristics';
import { locateFrontMatter } from './locate';
import type { YamlEntry } from './nodes';
import { readYaml } from './yaml';

const characteristicsKey = 'characteristics';

/**
 * Reads the front matter of a text: whatever state it is in, what can be understood is, and the rest is a problem.
 * @param start offset of the first unit after the BOM
 */
export function readFrontMatter(text: string, start: number, framework: Framework, limits: YamlLimits): FrontMatter {
  const located = locateFrontMatter(text, start);
  const yaml = readYaml(yamlIn(text, located.yaml), located.yaml.start, limits);
  const entries = yaml.entries.map((entry) => withIds(entry, framework));
  const problems: FrontMatterProblem[] = [...yaml.problems, ...duplicates(entries)];
  if (located.present && !located.closed) {
    problems.unshift({ kind: 'unclosed', span: span(located.span.start, located.span.start + 3), detail: '---' });
  }
  const characteristics = mentionsOf(entries, text, framework, problems);
  const get = (id: string) => find(entries, id);
  return {
    present: located.present,
    span: located.span,
    yaml: located.yaml,
    entries,
    problems,
    excesses: yaml.excesses,
    characteristics,
    get,
    text: (id) => textOf(get(id), id, framework),
  };
}

/** YAML knows no line that ends with CR alone, old editors do; the length stays. */
const yamlIn = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\r(?!\n)/g, '\n');

function withIds(entry: YamlEntry, framework: Framework, parent?: string): FrontMatterEntry {
  const id = findFrontMatterKey(framework, entry.key, parent)?.id;
  const children = entry.children.map((child) => withIds(child, framework, id ?? entry.key));
  return id === undefined ? { ...entry, children } : { ...entry, id, children };
}

function find(entries: readonly FrontMatterEntry[], id: string): FrontMatterEntry | undefined {
  const [own, ...rest] = id.split('.');
  const entry = entries.find((candidate) => candidate.id === own);
  return rest.length === 0 || !entry ? entry : find(entry.children, rest.join('.'));
}

function textOf(entry: FrontMatterEntry | undefined, id: string, framework: Framework): string | undefined {
  const text = entry?.items[0]?.text.trim();
  if (!text) return undefined;
  const key = keyOf(framework, id);
  return (key?.values && findValue(key, text)?.id) ?? text;
}

function keyOf(framework: Framework, id: string): FrontMatterKey | undefined {
  const [own = '', child] = id.split('.');
  return child === undefined ? findFrontMatterKey(framework, own) : findFrontMatterKey(framework, child, own);
}

function duplicates(entries: readonly FrontMatterEntry[]): FrontMatterProblem[] {
  const seen = new Set<string>();
  const problems: FrontMatterProblem[] = [];
  for (const entry of entries) {
    const name = entry.id ?? entry.key;
    if (seen.has(name)) problems.push({ kind: 'duplicate-key', span: entry.keySpan, detail: entry.key });
    seen.add(name);
    problems.push(...duplicates(entry.children));
  }
  return problems;
}

function mentionsOf(
  entries: readonly FrontMatterEntry[],
  text: string,
  framework: Framework,
  problems: FrontMatterProblem[],
): readonly CharacteristicMention[] {
  const entry = find(entries, characteristicsKey);
  if (!entry) return [];
  const [only] = entry.items;
  const whole =
    only && entry.items.length === 1 && !Array.isArray(entry.value) ? readMentions([only], text, framework) : undefined;
  if (only && whole && !whole.mentions[0]?.characteristic) {
    return readMentions(splitAtCommas(only, text), text, framework).mentions;
  }
  const { mentions, joined } = whole ?? readMentions(entry.items, text, framework);
  for (const mention of joined) {
    problems.push({
      kind: 'unquoted-commas',
      span: mention.span,
      detail: mention.text,
      fixed: quoteYaml(mention.text),
    });
  }
  return mentions;
}
