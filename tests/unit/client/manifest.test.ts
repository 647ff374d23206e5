import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJson } from './data';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Record<string, readonly { readonly command: string }[]>;
    readonly configuration: {
      readonly properties: Record<string, { readonly scope: string; readonly default: unknown }>;
    };
    readonly grammars: readonly { readonly scopeName: string; readonly path: string }[];
  };
}

const manifest = readJson<Manifest>('package.json');
const { commands, menus, configuration, grammars } = manifest.contributes;
const root = new URL('../../../', import.meta.url);
const registered = readFileSync(new URL('client/commands/index.ts', root), 'utf8');

describe('manifest', () => {
  it('declares the commands that are registered, and no others', () => {
    const names = [...registered.matchAll(/'(casewright\.\w+)'/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(commands.map(({ command }) => command).sort());
  });

  it('has no menu entry for a command that is not declared', () => {
    const known = commands.map(({ command }) => command);
    const used = Object.values(menus).flatMap((entries) => entries.map(({ command }) => command));
    expect(used.filter((command) => !known.includes(command))).toEqual([]);
  });

  it('is activated for Markdown and for folders with cases, and not by everything', () => {
    expect(manifest.activationEvents).toContain('onLanguage:markdown');
    expect(manifest.activationEvents).not.toContain('*');
    expect(manifest.activationEvents).not.toContain('onStartupFinished');
  });

  it('works in folders that are not trusted and in virtual ones', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
    expect(manifest.capabilities.virtualWorkspaces).toBe(true);
  });

  it('has few settings, each for a folder where that makes sense, and each with a default', () => {
    const settings = Object.entries(configuration.properties);
    expect(settings.length).toBeLessThanOrEqual(8);
    for (const [name, { scope, default: usual }] of settings) {
      expect(scope, name).toBe(name === 'casewright.trace.server' ? 'window' : 'resource');
      expect(usual, name).toBeDefined();
    }
  });

  it('names grammars and an icon that are there', () => {
    for (const { path, scopeName } of grammars) {
      expect(readJson<{ scopeName: string }>(path).scopeName).toBe(scopeName);
    }
    expect(existsSync(new URL(manifest.icon, root))).toBe(true);
    expect(readFileSync(new URL(manifest.icon, root)).subarray(1, 4).toString()).toBe('PNG');
  });
});
