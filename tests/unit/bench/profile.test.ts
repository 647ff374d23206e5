import { expect, it } from 'vitest';
import { type CpuProfile, summarize } from '../../bench/profile/summary';

const bundles = {
  'file:///cli.cjs': ['// server/core/rule/engine.ts', 'function run() {}'].join('\n'),
  'file:///engine.cjs': [
    '// server/rules/link-text.ts',
    'function check() {}',
    '// node_modules/yaml/dist/parse.js',
    'function parse() {}',
  ].join('\n'),
};
const frame = (functionName: string, lineNumber: number, url: keyof typeof bundles | '') => ({
  functionName,
  url,
  lineNumber,
});
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('run', 1, 'file:///cli.cjs'), children: [2, 4] },
    { id: 2, callFrame: frame('check', 1, 'file:///engine.cjs'), children: [3] },
    { id: 3, callFrame: frame('parse', 3, 'file:///engine.cjs') },
    { id: 4, callFrame: frame('(garbage collector)', -1, '') },
  ],
  samples: [1, 2, 3, 3, 4],
  timeDeltas: [1000, 2000, 3000, 3000, 1000],
};

it('sums a profile up by package, function and rule', () => {
  const { total, byPackage, byFunction, byRule } = summarize(profile, (url) => bundles[url as keyof typeof bundles]);
  expect(total).toBe(10);
  expect(byPackage).toEqual([
    ['yaml', 0.6],
    ['server/rules', 0.2],
    ['server/core/rule', 0.1],
    ['(garbage collector)', 0.1],
  ]);
  expect(byFunction[0]).toEqual(['parse in node_modules/yaml/dist/parse.js', 0.6]);
  expect(byRule).toEqual([['server/rules/link-text.ts', 0.8]]);
});
