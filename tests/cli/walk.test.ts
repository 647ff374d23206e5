import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { markdownBelow } from '../../server/cli/inputs/walk';
import { inFolder } from './support/folder';

it('finds Markdown by its ending, and leaves out what is hidden', async () => {
  const files = { 'a.md': '', 'x/b.MD': '', 'x/c.markdown': '', 'x/d.txt': '', 'x/.e.md': '', '.f/g.md': '', md: '' };
  await inFolder({ files }, async (folder) => {
    const found = await markdownBelow(folder, (_, thrown) => {
      throw thrown;
    });
    expect(found.map((file) => path.relative(folder, file)).sort()).toEqual(
      ['a.md', 'x/b.MD', 'x/c.markdown'].map(path.normalize),
    );
  });
});

it('tells of a folder that cannot be listed, and goes on', async () => {
  await inFolder({ files: { 'a.md': '' } }, async (folder) => {
    const told: unknown[] = [];
    const missing = path.join(folder, 'missing');
    expect(await markdownBelow(missing, (at, thrown) => told.push(at, thrown))).toEqual([]);
    expect(told).toEqual([missing, expect.objectContaining({ code: 'ENOENT' })]);
  });
});

it('passes over a link that leads nowhere', async () => {
  await inFolder({ files: { 'a.md': '' } }, async (folder) => {
    symlinkSync('missing.md', path.join(folder, 'gone.md'));
    symlinkSync('circle.md', path.join(folder, 'circle.md'));
    const told: unknown[] = [];
    const found = await markdownBelow(folder, (at) => told.push(at));
    expect({ found, told }).toEqual({ found: [path.join(folder, 'a.md')], told: [] });
  });
});

it('tells of a link that nobody can say what it leads to, and goes on', async () => {
  await inFolder({ files: { 'a.md': '' } }, async (folder) => {
    const link = path.join(folder, 'link.md');
    // Longer than any name that a system takes.
    symlinkSync('x'.repeat(300), link);
    const told: unknown[] = [];
    const found = await markdownBelow(folder, (at, thrown) => told.push(at, thrown));
    expect(found).toEqual([path.join(folder, 'a.md')]);
    expect(told).toEqual([link, expect.objectContaining({ code: 'ENAMETOOLONG' })]);
  });
});
