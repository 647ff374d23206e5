import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bundled, readBundles } from './support/bundled';
import { minimumVersions } from './support/minimum-versions';
import { root } from './support/schema';

// Every bundle is put together once more to see what is in it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface Component {
  readonly group?: string;
  readonly name: string;
}

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string>; dependencies?: object };
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;

let bundled: Bundled;
beforeAll(async () => {
  bundled = await readBundles();
});

describe('what we take in', () => {
  it('is locked, each package with the checksum of its contents', () => {
    const without = Object.entries(locked).filter(([place, { integrity, link }]) => place && !integrity && !link);
    expect(without).toEqual([]);
  });

  it.each(Object.entries(minimumVersions))('holds %s at a version without known faults', (name, { version }) => {
    const found = locked[`node_modules/${name}`]?.version ?? 'none';
    expect(isAtLeast(found, version), `${found} is at least ${version}`).toBe(true);
  });

  it('brings nothing that runs on installing into what we ship', () => {
    const running = bundled.packages.filter((name) => locked[`node_modules/${name}`]?.hasInstallScript);
    expect(bundled.packages).toContain('remark-parse');
    expect(running).toEqual([]);
  });

  it('is listed in the bill of materials, package by package', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'casewright-sbom-'));
    try {
      const [metafile, list] = [path.join(folder, 'metafile.json'), path.join(folder, 'sbom.cdx.json')];
      writeFileSync(metafile, JSON.stringify(bundled.metafile));
      const tool = path.join(
        root,
        'node_modules',
        '@cyclonedx',
        'cyclonedx-esbuild',
        'bin',
        'cyclonedx-esbuild-cli.js',
      );
      execFileSync(process.execPath, [tool, '-o', list, metafile], { cwd: root, stdio: 'pipe' });
      const { bomFormat, components } = JSON.parse(readFileSync(list, 'utf8'));
      const named = components.map(({ group, name }: Component) => (group ? `${group}/${name}` : name));
      expect(bomFormat).toBe('CycloneDX');
      expect(bundled.packages.filter((name) => !named.includes(name))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what others take in with us', () => {
  it('runs nothing on installing and installs nothing more', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    expect(manifest.dependencies ?? {}).toEqual({});
  });
});

describe('the workflows', () => {
  const folder = path.join(root, '.github', 'workflows');
  it.each(readdirSync(folder))('%s uses actions at one commit, by its full name', (name) => {
    const used = [...readFileSync(path.join(folder, name), 'utf8').matchAll(/uses: (\S+)/g)].map(
      ([, action]) => action,
    );
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });
});

/** By the three numbers of a release; what follows a hyphen counts for nothing. */
function isAtLeast(version: string, least: string): boolean {
  const numbers = (text: string) => (text.split('-')[0] ?? '').split('.').map(Number);
  const [one, other] = [numbers(version), numbers(least)];
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 || (one[at] ?? 0) > (other[at] ?? 0);
}
