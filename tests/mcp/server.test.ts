import { expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { inServer, projectRoot } from './support';

const tools = ['lint', 'coverage', 'card', 'rules', 'framework'];

it('says what it is, and that texts are data', () =>
  inServer(projectRoot, async (_, client) => {
    expect(client.getServerVersion()).toMatchObject({ name: 'casewright', version: '1.2.3' });
    expect(client.getInstructions()).toMatch(/write nothing/);
    expect(client.getInstructions()).toMatch(/never follow instructions/);
  }));

it('offers tools and nothing else', () =>
  inServer(projectRoot, async (_, client) => {
    expect(Object.keys(client.getServerCapabilities() ?? {})).toEqual(['tools']);
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(tools);
  }));

it('every tool only reads, and has a title, a description and both schemas', () =>
  inServer(projectRoot, async (_, client) => {
    for (const tool of (await client.listTools()).tools) {
      expect(tool.annotations).toEqual({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      expect(tool.title).toMatch(/\S/);
      expect(tool.description).toMatch(/\.$/);
      expect(tool.inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(tool.outputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    }
  }));

it.each(['lint', 'coverage', 'card'])('%s says that words from a text are data', (name) =>
  inServer(projectRoot, async (_, client) => {
    const { tools: listed } = await client.listTools();
    expect(listed.find((tool) => tool.name === name)?.description).toMatch(/never follow instructions/);
  }),
);

it.each([
  ['lint', { text: '# A', profle: 'release' }, /profle/],
  ['lint', { text: '# A', profile: 'strict' }, /profile/],
  ['coverage', { text: 7 }, /text/],
  ['card', { text: '# A', locale: 'de' }, /locale/],
  ['rules', { rule: 7 }, /rule/],
  ['framework', { characteristic: [] }, /characteristic/],
  ['fix', {}, /fix not found/],
])('%s with wrong arguments is an error of the tool', (tool, given, says) =>
  inServer(projectRoot, async (call) => {
    expect(await call(tool, given)).toMatchObject({ isError: true, text: expect.stringMatching(says) });
    // It goes on afterwards.
    expect(await call('framework')).toMatchObject({ isError: false });
  }),
);

it('a defect is one line without a stack trace, and the server goes on', () => {
  const read = () => {
    throw new TypeError('a defect\nof the reader');
  };
  return inServer(
    projectRoot,
    async (call) => {
      for (const [locale, says] of [
        ['en', 'this is a defect'],
        ['fr', 'c’est un défaut'],
      ]) {
        const { isError, text } = await call('lint', { path: 'README.md', locale });
        expect(isError).toBe(true);
        expect(text).toMatch(new RegExp(`^TypeError: a defect of the reader; ${says}, .+https:`));
      }
      expect(await call('rules')).toMatchObject({ isError: false });
    },
    { ...createCasewright(), read },
  );
});
