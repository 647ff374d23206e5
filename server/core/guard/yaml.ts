import { CST, Lexer, Parser } from 'yaml';
import { type Span, span } from '../text/span';
import type { LimitName, Limits } from './limits';

export type YamlLimits = Pick<Limits, 'frontMatter' | 'frontMatterItems' | 'frontMatterDepth'>;

/** What a configuration may hold; nothing can say otherwise, since it would have to be read first. */
export const configurationLimits: YamlLimits = { frontMatter: 262_144, frontMatterItems: 20_000, frontMatterDepth: 32 };

export interface YamlExcess {
  readonly limit: Extract<LimitName, keyof YamlLimits>;
  readonly allowed: number;
  readonly found: number;
  /** In offsets of the YAML text. */
  readonly span: Span;
}

export interface GuardedYaml {
  /** What a composer makes nodes of; as far as it was read, where something is too much. */
  readonly tokens: readonly CST.Token[];
  /** Set where no composer may see the text. */
  readonly excess?: YamlExcess;
  /** Anchors, aliases, tags, directives and further documents: data of ours has no use for them, attackers have. */
  readonly unsupported: readonly Span[];
  /** Whether one of those marks ends a document: whatever stands behind it is in none that a composer is asked for. */
  readonly isDivided: boolean;
}

const unsupportedKinds: ReadonlySet<unknown> = new Set(['anchor', 'alias', 'tag', 'directive-line']);
const uncountedKinds: ReadonlySet<unknown> = new Set([
  'byte-order-mark',
  'doc-mode',
  'flow-error-end',
  'flow-map-end',
  'flow-seq-end',
  'newline',
  'space',
  'comment',
]);
/** More are no help to anybody. */
const mostUnsupported = 20;

/**
 * Reads YAML with the parser that does not recurse, and stops where there is more than the recursive composer can be
 * trusted with: overflowing its stack can abort the whole process past any `catch`. Linear in the text.
 */
export function guardYaml(yaml: string, limits: YamlLimits): GuardedYaml {
  const unsupported: Span[] = [];
  const tokens: CST.Token[] = [];
  let hasBegun = false;
  let isDivided = false;
  const tooMuch = (limit: YamlExcess['limit'], found: number, start: number, end: number): GuardedYaml => {
    const excess = { limit, allowed: limits[limit], found, span: span(start, end) };
    return { tokens, excess, unsupported, isDivided };
  };
  if (yaml.length > limits.frontMatter) return tooMuch('frontMatter', yaml.length, 0, 0);
  const parser = new Parser();
  let items = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    const start = parser.offset;
    const kind: string | null = isScalar ? 'content' : CST.tokenType(lexeme);
    isScalar = kind === 'scalar';
    for (const token of parser.next(lexeme)) tokens.push(token);
    const end = parser.offset;
    if (!isScalar && !uncountedKinds.has(kind)) items++;
    if (items > limits.frontMatterItems) return tooMuch('frontMatterItems', items, start, end);
    const depth = parser.stack.length;
    if (depth > limits.frontMatterDepth) return tooMuch('frontMatterDepth', depth, start, end);
    // Before any content, such a mark opens the one document that there is.
    const divides = kind === 'doc-end' || (kind === 'doc-start' && hasBegun);
    isDivided ||= divides;
    hasBegun ||= kind !== 'directive-line' && !uncountedKinds.has(kind);
    if ((divides || unsupportedKinds.has(kind)) && unsupported.length < mostUnsupported) {
      unsupported.push(span(start, end));
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, unsupported, isDivided };
}
