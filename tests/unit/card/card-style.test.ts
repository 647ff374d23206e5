import { describe, expect, it } from 'vitest';
import { cardStyle } from '../../../server/card/index';

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi;

/** The custom properties that a style sheet sets in its first block, or in its first dark one. */
function properties(style: string, from: string): ReadonlyMap<string, string> {
  const block = style.slice(style.indexOf(from));
  const inside = block.slice(block.indexOf(':root {') + 7, block.indexOf('}'));
  return new Map([...inside.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

describe('the style sheet of the preview', () => {
  const style = cardStyle('preview');

  it('takes every colour from the theme of the editor', () => {
    // Black and white on paper are the only colours of its own; they are no part of the preview on a screen.
    expect(style.match(colour)).toBeNull();
    expect(style.match(/var\(--vscode-[\w-]+/g)?.length).toBeGreaterThan(10);
  });

  it('shows where the keyboard is', () => {
    expect(style).toMatch(/:focus-visible \{\s*outline: 2px solid var\(--card-focus\)/);
    expect(style).not.toMatch(/outline:\s*(?:none|0)/);
  });
});

describe('the style sheet of the page', () => {
  const style = cardStyle('page');

  it.each([
    ['light', ':root'],
    ['dark', '(prefers-color-scheme: dark)'],
    ['print', '@media print'],
  ])('is readable in %s', (_, from) => {
    const colours = properties(style, from);
    const inks = ['ink', 'quiet', 'accent', 'error', 'warning', 'remark'];
    for (const ink of inks) {
      for (const ground of ['paper', 'panel']) {
        const ratio = contrast(colours.get(`--card-${ink}`) ?? '', colours.get(`--card-${ground}`) ?? '');
        expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('knows nothing of the editor', () => {
    expect(style).not.toContain('--vscode');
  });

  it.each(['preview', 'page'] as const)('defines every property that it uses (%s)', (target) => {
    const all = cardStyle(target);
    const used = new Set([...all.matchAll(/var\((--card-[\w-]+)/g)].map(([, name]) => name));
    const defined = new Set([...all.matchAll(/(--card-[\w-]+):/g)].map(([, name]) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });
});
