import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot as root, sources } from '../helpers/sources';

/** Which rooms each room may use. What is not listed here, nobody may import. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'server/framework': [],
  'server/markdown': [],
  'server/core': ['server/framework', 'server/markdown'],
  'server/reading': ['server/framework', 'server/core'],
  'server/rules': ['server/framework', 'server/core', 'server/reading'],
  'server/features': ['server/framework', 'server/core', 'server/reading'],
  'server/card': ['server/framework', 'server/core', 'server/reading'],
  'server/casewright': [
    'server/framework',
    'server/core',
    'server/reading',
    'server/rules',
    'server/features',
    'server/card',
  ],
  'server/protocol': [],
  'server/memory': [],
  'server/workspace': ['server/framework', 'server/core', 'server/casewright'],
  'server/workspace/node': ['server/workspace'],
  'server/lsp': [
    'server/framework',
    'server/core',
    'server/reading',
    'server/features',
    'server/card',
    'server/casewright',
    'server/protocol',
    'server/memory',
    'server/workspace',
    'server/workspace/node',
  ],
  'server/supervisor': ['server/protocol'],
  'server/supervisor/node': ['server/supervisor', 'server/memory'],
  'server/supervisor/browser': ['server/supervisor', 'server/protocol'],
  'server/cli': [
    'server/framework',
    'server/core',
    'server/casewright',
    'server/workspace',
    'server/workspace/node',
    'server/supervisor',
  ],
  'server/mcp': ['server/framework', 'server/core', 'server/casewright', 'server/workspace', 'server/workspace/node'],
  client: ['server/protocol'],
};
const rooms = Object.keys(mayUse).sort((one, other) => other.length - one.length);
const roomOf = (file: string) => rooms.find((room) => file === `${room}.ts` || file.startsWith(`${room}/`));

const importsOf = (file: string) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

const targetOf = (file: string, specifier: string) => path.posix.join(path.posix.dirname(file), specifier);

describe('the house', () => {
  it.each(sources)('%s stands in a room', (file) => {
    expect(roomOf(file)).toBeDefined();
  });

  it('imports go one way', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => {
          const room = roomOf(file) ?? '';
          const target =
            roomOf(`${targetOf(file, specifier)}.ts`) ?? roomOf(`${targetOf(file, specifier)}/index.ts`) ?? '';
          return target !== room && !mayUse[room]?.includes(target);
        })
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no imports lead in a circle', () => {
    const left = new Map(
      sources.map((file) => {
        const own = importsOf(file).filter((specifier) => specifier.startsWith('.'));
        const targets = own.map((specifier) => targetOf(file, specifier));
        return [file, targets.flatMap((target) => [`${target}.ts`, `${target}/index.ts`])];
      }),
    );
    // Whoever imports none of those that are left is in no circle.
    const free = () => [...left].filter(([, targets]) => !targets.some((target) => left.has(target)));
    for (let files = free(); files.length > 0; files = free()) for (const [file] of files) left.delete(file);
    expect([...left.keys()]).toEqual([]);
  });

  it('rules never import each other', () => {
    const rules = sources.filter((file) => /^server\/rules\/[\w-]+\.ts$/.test(file) && !file.endsWith('/index.ts'));
    const wrong = rules.flatMap((file) =>
      importsOf(file).filter((specifier) => rules.includes(`${targetOf(file, specifier)}.ts`)),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('only the entries know their host', () => {
    const hosts: readonly (readonly [RegExp, RegExp])[] = [
      [/^vscode$/, /^client\//],
      [/^vscode-languageclient/, /^client\//],
      [/^vscode-languageserver\/(?:node|browser)$/, /^server\/lsp\/(?:node|browser)\.ts$/],
      [/^vscode-languageserver-textdocument$/, /^server\/(?:lsp|supervisor)\//],
      [/^vscode-languageserver/, /^server\/lsp\//],
      [
        /^node:/,
        /^server\/(?:cli|mcp|lsp\/(?:node|supervised)\.ts|memory\/node-heap\.ts|supervisor\/node|workspace\/node)/,
      ],
      [/^@modelcontextprotocol\/|^zod/, /^server\/mcp\//],
      [/^(?:unified|remark-parse|micromark|mdast-util-gfm)/, /^server\/markdown\//],
    ];
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => {
          const host = hosts.find(([pattern]) => pattern.test(specifier));
          return host && !host[1].test(file);
        })
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('counts come from the framework, not from code', () => {
    const counting = sources
      .filter((file) => !/^server\/(?:framework|rules|reading\/language)\//.test(file))
      .filter((file) => /\b(?:seven|nine|neuf)\b/i.test(readFileSync(path.join(root, file), 'utf8')));
    expect(counting).toEqual([]);
  });
});
