import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { isCalm } from '../../../server/core/guard/calm';
import { refusalCode } from '../../../server/supervisor/refusals';
import { casewright, textsRead } from '../scale/support';
import { inFolder } from '../support/folder';
import { placeholders, unfinished } from '../support/texts';
import { type Behaviour, LanePrograms, stretch, uneasy } from './programs';

// Processes take a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const programs = new LanePrograms();
afterEach(() => programs.ended());
afterAll(() => programs.remove());

const files = { ...placeholders, 'a.md': unfinished, 'b.md': uneasy, 'c.md': uneasy, 'd.md': unfinished };
const args = ['lint', '--format=jsonl'];
const found = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, rule, code, line }) => ({ file, rule, code, line }));
const placeholderIn = (file: string) => ({ file, rule: 'placeholder-text', code: 'placeholder', line: 9 });
const refusalIn = (file: string, code: string) => ({ file, rule: refusalCode, code, line: stretch.first });

it('a harmless text is checked without any process, a strange one with one', () => {
  expect(isCalm(unfinished)).toBe(true);
  expect(isCalm(uneasy)).toBe(false);
});

describe('a lane that', () => {
  const refused: readonly (readonly [Behaviour, string])[] = [
    ['hangs', 'time'],
    ['is killed', 'crash'],
    ['needs all memory', 'crash'],
  ];
  it.each(refused)('%s: its text is told of, the others are checked', async (behaviour, code) => {
    await inFolder({ files }, async (folder) => {
      const ran = await casewright(folder, args, { lanes: programs.with(behaviour) });
      expect(found(ran.stdout)).toEqual([
        placeholderIn('a.md'),
        refusalIn('b.md', code),
        refusalIn('c.md', code),
        placeholderIn('d.md'),
      ]);
      expect(ran.stderr).toMatch(/^casewright: b\.md: was not checked: .+\ncasewright: c\.md: was not checked: .+\n$/);
      expect(ran.code).toBe(2);
    });
  });

  it('cannot even start is like one that fails', async () => {
    await inFolder({ files }, async (folder) => {
      const ran = await casewright(folder, args, { lanes: programs.withoutStart });
      expect(found(ran.stdout)).toContainEqual(refusalIn('b.md', 'crash'));
      expect(ran.code).toBe(2);
    });
  });

  it('answers goes on with the next text', async () => {
    const before = programs.started.length;
    await inFolder({ files }, async (folder) => {
      const ran = await casewright(folder, args, { lanes: programs.with('answers in no time') });
      expect(found(ran.stdout)).toEqual([placeholderIn('a.md'), placeholderIn('d.md')]);
      expect(programs.started.length - before).toBeLessThanOrEqual(2);
    });
  });

  it('is not needed is not started', async () => {
    const before = programs.started.length;
    await inFolder({ files: { ...placeholders, 'a.md': unfinished } }, async (folder) => {
      await casewright(folder, args, { lanes: programs.with('hangs') });
    });
    expect(programs.started.length).toBe(before);
  });
});

describe('a lane that helps', () => {
  const many = {
    ...placeholders,
    ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index + 10}.md`, unfinished])),
  };

  it.each<Behaviour>(['hangs', 'is killed', 'needs all memory'])('and %s is done without', async (behaviour) => {
    const before = programs.started.length;
    await inFolder({ files: many }, async (folder) => {
      const lanes = { ...programs.with(behaviour), sharing: { from: 1, helpers: 2 } };
      const ran = await casewright(folder, args, { lanes });
      expect(found(ran.stdout)).toEqual(
        Object.keys(many)
          .filter((name) => name.endsWith('.md'))
          .map(placeholderIn),
      );
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 1, stderr: '' });
    });
    expect(programs.started.length - before).toBe(2);
  });

  it('is not started for the last few texts', async () => {
    const before = programs.started.length;
    await inFolder({ files: many }, async (folder) => {
      const lanes = { ...programs.with('hangs'), sharing: { from: 21, helpers: 2 } };
      await casewright(folder, args, { lanes });
    });
    expect(programs.started.length).toBe(before);
  });
});

describe('a text that was not checked', () => {
  const hanging = { lanes: programs.with('hangs') };

  it('says in French what happened, where to look and what to do', async () => {
    await inFolder({ files }, async (folder) => {
      const { stdout, stderr } = await casewright(folder, ['lint', 'b.md', '--lang', 'fr'], hanging);
      expect(stdout).toMatch(/Ce texte n’a pas été vérifié\u00a0: .+ dix secondes .+\. {2}took-too-long\n/);
      expect(stdout).toContain(`(lignes ${stretch.first} à ${stretch.last})`);
      expect(stdout).toMatch(/Relancez ensuite la commande\.\n/);
      expect(stderr).toMatch(/^casewright: b\.md\u00a0: n’a pas été vérifié\u00a0: .+\n$/);
    });
  });

  it('keeps what a baseline lists of it', async () => {
    await inFolder({ files }, async (folder) => {
      await casewright(folder, ['lint', '--baseline', 'known.json', '--update']);
      const before = readFileSync(path.join(folder, 'known.json'), 'utf8');
      const ran = await casewright(folder, ['lint', '--baseline', 'known.json', '--prune'], hanging);
      expect(readFileSync(path.join(folder, 'known.json'), 'utf8')).toBe(before);
      expect(ran.code).toBe(2);
    });
  });

  it('is tried again the next time, also with a cache', async () => {
    await inFolder({ files }, async (folder) => {
      await casewright(folder, [...args, '--cache'], hanging);
      expect(existsSync(path.join(folder, '.casewright-cache'))).toBe(true);
      const again = await casewright(folder, [...args, '--cache', '--timing']);
      expect(found(again.stdout)).toHaveLength(4);
      expect(textsRead(again)).toBe(2);
    });
  });

  it('is left as it is by --fix', async () => {
    await inFolder({ files }, async (folder) => {
      await casewright(folder, ['fix', 'b.md'], hanging);
      expect(readFileSync(path.join(folder, 'b.md'), 'utf8')).toBe(uneasy);
    });
  });
});
