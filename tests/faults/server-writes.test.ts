import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { atDesk, texts } from './support/desk';
import { startEditor } from './support/editor';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { treeOf } from './support/processes';
import { snapshotOf } from './support/snapshot';

const program = installed();
const preload = path.resolve(import.meta.dirname, 'preload/record-writes.cjs');
const log = path.join(tmpdir(), `casewright-writes-${process.pid}`);
const watching = { NODE_OPTIONS: `--require=${preload}`, CASEWRIGHT_WRITES: log };

type Line = readonly [pid: number, what: string, where: string];
const linesOf = (): Line[] =>
  readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const isChange = ([, what]: Line): boolean => !what.startsWith('watched');

it('the server changes no file: a fix in the editor is an edit of one version of the text', async () => {
  await atDesk(texts, async (folder) => {
    const before = snapshotOf(folder);
    const editor = await startEditor(program.cli, folder, watching);
    const uri = pathToFileURL(path.join(folder, 'private.md')).href;
    await editor.open(uri, readFileSync(path.join(folder, 'private.md'), 'utf8'));
    await editor.change(uri, 7, [{ text: `${readFileSync(path.join(folder, 'private.md'), 'utf8')}\nMore.\n` }]);
    const diagnostics = await editor.diagnostics(uri);
    const edits = (await editor.actions(uri, diagnostics)).flatMap(({ edit }) => edit ?? []);
    const processes = treeOf(editor.pid).map(({ pid }) => pid);
    await editor.stop();

    expect(diagnostics.map(({ code }) => code)).toEqual(['suppression-unused']);
    expect(edits.length).toBeGreaterThan(0);
    for (const edit of edits) {
      expect(edit.changes).toBeUndefined();
      expect(edit.documentChanges?.map((change) => ('textDocument' in change ? change.textDocument : change))).toEqual([
        { uri, version: 7 },
      ]);
    }
    expect(editor.applied).toEqual([]);
    const lines = linesOf();
    const watched = new Set(lines.filter((line) => !isChange(line)).map(([pid]) => pid));
    expect(processes.filter((pid) => !watched.has(pid))).toEqual([]);
    expect(lines.filter(isChange)).toEqual([]);
    expect(snapshotOf(folder)).toEqual(before);
    const note = `${watched.size} processes watched, ${edits.length} edits, all of one version`;
    tellFigures({
      suite: 'writes of the server',
      way: 'node:fs',
      runs: 1,
      lost: 0,
      torn: 0,
      silent: 0,
      litter: 0,
      note,
    });
  });
  rmSync(log, { force: true });
});

it('who watches the server sees a program that writes', async () => {
  await atDesk(texts, async (folder) => {
    const script =
      "require('node:fs').writeFileSync('new.txt', ''); require('node:fs/promises').open('other.txt', 'a')";
    spawnSync(process.execPath, ['--eval', script], { cwd: folder, env: { ...process.env, ...watching } });
    expect(
      linesOf()
        .filter(isChange)
        .map(([, what]) => what),
    ).toEqual(['writeFileSync', 'open']);
  });
  rmSync(log, { force: true });
});
