import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { createWorkspace } from '../../../server/workspace/index';
import { nodeFiles } from '../../../server/workspace/node/index';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casewright-'));
  for (const name of ['cases', 'elsewhere']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'elsewhere/strict.yaml'), 'profile: release\n');
  writeFileSync(path.join(folder, 'cases/own.yaml'), 'profile: review\n');
  symlinkSync('../elsewhere/strict.yaml', path.join(folder, 'cases/out.yaml'));
  symlinkSync('../elsewhere', path.join(folder, 'cases/out'));
  symlinkSync('own.yaml', path.join(folder, 'cases/in.yaml'));
  // The open folder itself may be reached through a link.
  symlinkSync('cases', path.join(folder, 'linked'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What holds where a configuration in the open folder extends this. */
async function extending(target: string, open: string) {
  writeFileSync(path.join(folder, 'cases/casewright.yaml'), `extends: ${target}\n`);
  const root = pathToFileURL(path.join(folder, open)).href;
  const workspace = createWorkspace({ casewright: createCasewright(), files: nodeFiles(), roots: [root] });
  const { configuration, errors } = await workspace.configurationFor(`${root}/a.case.md`);
  return { profile: configuration.profile.value, errors: errors.map(({ message }) => message.en) };
}

describe.each(['cases', 'linked'])('a link that %s/casewright.yaml extends', (open) => {
  it.each(['out.yaml', 'out/strict.yaml'])('is not followed out of the open folder: %s', async (target) => {
    expect(await extending(target, open)).toEqual({
      profile: 'draft',
      errors: [expect.stringContaining('leads out of the workspace folder')],
    });
  });

  it('is followed within it', async () => {
    expect(await extending('in.yaml', open)).toEqual({ profile: 'review', errors: [] });
  });
});
