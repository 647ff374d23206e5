import { describe, expect, it } from 'vitest';
import { strongDistricts } from '../../server/framework/index';
import type { CardResult, FileParams, FrameworkResult, NewCaseResult } from '../../server/protocol';
import { caseText, editor, pull, root, rulesOf, uri } from './support';

describe('the requests of our own', () => {
  it('give the card of the version at hand', async () => {
    const server = await editor();
    await server.open(uri, caseText('foo'), 4);
    const card = await server.request<CardResult>('casewright/card', { uri });
    expect(card).toMatchObject({ title: 'T', version: 4, html: expect.stringContaining('Maple Ridge') });
    expect(card.html).not.toContain('<script');
    await expect(server.request('casewright/card', { uri: `${root}/no.md` })).rejects.toMatchObject({ code: -32602 });
  });

  it('give the text of a new case', async () => {
    const server = await editor();
    const { text } = await server.request<NewCaseResult>('casewright/newCase', {
      language: 'fr',
      title: 'À nous',
      characteristics: ['4'],
    });
    expect(text).toContain('titre: "À nous"'.replaceAll('"', ''));
    await expect(server.request('casewright/newCase', { language: 'de', characteristics: [] })).rejects.toMatchObject({
      code: -32602,
    });
    await expect(server.request('casewright/newCase')).rejects.toMatchObject({ code: -32602 });
  });

  it.each([
    ['fr-CA', 'fr'],
    ['fr', 'fr'],
    ['en-US', 'en'],
    ['frr', 'en'],
    [undefined, 'en'],
  ] as const)('give the framework in the language of the interface: %s', async (locale, language) => {
    const server = await editor({ initialize: locale === undefined ? {} : { locale } });
    const result = await server.request<FrameworkResult>('casewright/framework');
    expect(result.characteristics.map(({ label }) => label)).toEqual(
      strongDistricts.characteristics.map(({ label }) => label[language]),
    );
    expect(result.districts).toHaveLength(strongDistricts.boards.length);
    expect(result.characteristicsPerCase).toEqual(strongDistricts.characteristicsPerCase);
  });

  it('tell how far each version has come', async () => {
    const server = await editor({ initialize: { locale: 'fr' } });
    await server.open(uri, caseText('foo'));
    const status = await server.statuses.take();
    expect(status).toMatchObject({
      uri,
      version: 1,
      checked: true,
      findings: 1,
      total: strongDistricts.questions.length,
    });
    expect(status.reason).toBeUndefined();
    expect(status.questions[1]).toEqual({
      number: 2,
      label: 'Comment nous avons décidé',
      status: 'missing',
      suggested: 'missing',
    });
    await server.change(uri, caseText('<!-- answers: 2 -->\nfoo foo'), 2);
    await server.change(uri, caseText('<!-- answers: 2 -->\nfoo foo foo'), 3);
    await server.roundTrip();
    server.timer.pass();
    const next = await server.statuses.take();
    expect(next).toMatchObject({ version: 3, findings: 3 });
    expect(next.answered).toBeGreaterThanOrEqual(status.answered);
    await server.roundTrip();
    expect(server.statuses.takeAll()).toEqual([]);
  });
});

describe('files through the editor', () => {
  it('are asked for where the editor offers them', async () => {
    const read: string[] = [];
    const virtual = 'vscode-vfs://github/cases/one.case.md';
    const server = await editor({
      initialize: {
        initializationOptions: { clientFiles: true },
        workspaceFolders: [{ uri: 'vscode-vfs://github/cases', name: 'cases' }],
      },
      prepare(connection) {
        connection.onRequest('casewright/readFile', ({ uri: of }: FileParams) => {
          read.push(of);
          return { text: 'profile: release\n' };
        });
        connection.onRequest('casewright/fileKind', ({ uri: of }: FileParams) => ({
          kind: of.endsWith('there.md') ? 'file' : 'none',
        }));
      },
    });
    await server.open(virtual, caseText('foo [a](there.md) [b](gone.md)'));
    const report = await pull(server, virtual);
    expect(rulesOf(report)).toEqual(['no-foo', 'no-gap']);
    expect(report.kind === 'full' && report.items[0]?.severity).toBe(1);
    expect(read).toEqual(['vscode-vfs://github/cases/casewright.yaml']);
  });

  it('that cannot be had leave the defaults standing', async () => {
    const server = await editor({ initialize: { initializationOptions: { clientFiles: true } } });
    await server.open(uri, caseText('foo [a](gone.md)'));
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
  });
});
