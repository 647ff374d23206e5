import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import type { createCasewright } from '../../server/casewright';
import { projectRoot, sources } from '../helpers/sources';

/**
 * A pattern in which two parts can share the same stretch of text, or that begins anew at each sign of one, takes four times as
 * long for twice the text. Nobody notices that until a text is made for it.
 */
const superlinear = ({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type }) => `${type}: /${source}/${flags}`);

function literalsIn(file: string): readonly { readonly source: string; readonly flags: string }[] {
  const { code } = transformSync(readFileSync(path.join(projectRoot, file), 'utf8'), {
    loader: 'ts',
    target: 'esnext',
  });
  const found: { source: string; flags: string }[] = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'Literal' || !('regex' in node)) return;
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found.push({ source: pattern, flags });
  });
  return found;
}

/** Those that the engine makes of words while it loads and while it reads and checks cases. */
function patternsMade(): ReadonlyMap<string, RegExp> {
  const made = new Map<string, RegExp>();
  const kept = new Proxy(RegExp, {
    construct(target, [source, flags]) {
      const pattern = new target(source, flags);
      made.set(String(pattern), pattern);
      return pattern;
    },
  });
  const dist = path.join(projectRoot, 'dist');
  const load = (file: string): unknown => {
    const module = { exports: {} };
    const requireFrom = createRequire(path.join(dist, file));
    const requireKept = (name: string) => (name.startsWith('./') ? load(name) : requireFrom(name));
    const code = readFileSync(path.join(dist, file), 'utf8');
    new Function('module', 'exports', 'require', 'RegExp', code)(module, module.exports, requireKept, kept);
    return module.exports;
  };
  const engine = load('engine.cjs') as { createCasewright: typeof createCasewright };
  const casewright = engine.createCasewright();
  const configuration = casewright.configure([casewright.parseConfiguration('profile: release\n', 'file:///c.yaml')]);
  const cases = path.join(projectRoot, 'examples', 'cases');
  for (const name of readdirSync(cases).filter((each) => each.endsWith('.case.md'))) {
    const document = casewright.read(readFileSync(path.join(cases, name), 'utf8'), configuration);
    const findings = casewright.lint(document, { configuration, locale: 'en' });
    casewright.renderCardPage(casewright.card(document, findings, 'en'), 'en');
  }
  return made;
}

/** How those end that are only ever looked for in a few dozen signs before a place. */
const inAWindow = ['.]*,[^\\S\\r\\n]$', ']+\\s*$'];

describe('patterns take time in proportion to the text', () => {
  it('as they stand in the sources', () => {
    const literals = sources.flatMap(literalsIn);
    expect(literals.length).toBeGreaterThan(400);
    expect(literals.flatMap(superlinear)).toEqual([]);
  });

  it('as they are made of words', () => {
    const made = [...patternsMade().values()];
    expect(made.length).toBeGreaterThan(100);
    const slow = made.filter((pattern) => superlinear(pattern).length > 0);
    const unexpected = slow.filter(({ source }) => !inAWindow.some((end) => source.endsWith(end)));
    expect(unexpected.map(String)).toEqual([]);
    expect(slow).toHaveLength(inAWindow.length);
  });

  it('unlike some that look harmless', () => {
    expect([/\s+$/, /^\W*[À-ÿ]+!/, /(?:a|aa)+b/].map((pattern) => superlinear(pattern).length)).toEqual([1, 1, 1]);
  });
});
