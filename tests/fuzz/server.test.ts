import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from './attacks/index';
import { type LiveServer, startServer } from './support/server';
import { isLong, patience } from './support/settings';

/** What aborted whole processes: nested brackets and lists in front matter, again and again in one process. */
const abortive = /^front matter: (?:flow|block|keys within|complex)/;
const plain = '---\nkind: case-study\n---\n# T\n\n[Tell what you did.]\n';

const sizes = isLong ? [4_096, 16_384, 65_536] : [4_096];
const repeats = isLong ? 8 : 1;

let server: LiveServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.stop());

/** The findings' codes; a server that gives no answer never comes back from here. */
async function codesIn(text: string): Promise<unknown[]> {
  const report = await server.findingsIn(text);
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

describe('one live server', { timeout: patience }, () => {
  it.each(documents)('answers $name', async ({ text }) => {
    for (const size of sizes) {
      const hostile = text(size);
      for (let time = 0; time < repeats; time++) expect(await codesIn(hostile)).not.toHaveLength(0);
    }
  });

  it.each(documents.filter(({ name }) => abortive.test(name)))('lives through $name eight times', async ({ text }) => {
    for (const size of [1_800, 16_384]) {
      const hostile = text(size);
      for (let time = 0; time < 8; time++) expect(await codesIn(hostile)).not.toHaveLength(0);
    }
  });

  it('has kept its process, and answers an ordinary case as ever', async () => {
    expect(server.process.exitCode).toBeNull();
    expect(server.process.signalCode).toBeNull();
    expect(await codesIn(plain)).toContain('placeholder-text');
  });
});
