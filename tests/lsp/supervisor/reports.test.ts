import { expect, it } from 'vitest';
import { usualLimits } from '../../../server/supervisor/limits';
import { notification, type Packet } from '../../../server/supervisor/messages';
import { Pool } from '../../../server/supervisor/pool';
import type { SupervisorPorts } from '../../../server/supervisor/ports';
import { Refuser } from '../../../server/supervisor/refuser';
import { Reports } from '../../../server/supervisor/reports';
import { createState } from '../../../server/supervisor/state';
import { Synchronization } from '../../../server/supervisor/synchronization';
import { one, TestClock } from './support';

const nothing = () => undefined;

it('keeps what was said of a document, and not the bytes that it came in with', () => {
  const encoded = Buffer.from('{"jsonrpc":"2.0"}');
  const packet: Packet = { ...notification('textDocument/publishDiagnostics', { uri: one }), encoded };
  const reports = new Reports();
  expect(reports.isNews(one, packet)).toBe(true);
  const again = { ...packet, encoded: Buffer.from(encoded) };
  encoded.fill(0);
  expect(reports.isNews(one, again)).toBe(false);
});

it('keeps nothing of a document that is closed', () => {
  const ports: SupervisorPorts = {
    start: () => ({ send: nothing, kill: nothing }),
    toClient: nothing,
    timer: new TestClock(),
    log: nothing,
    exit: nothing,
  };
  const events = {
    started: nothing,
    message: nothing,
    held: nothing,
    overspent: nothing,
    ended: () => false,
    lengthOf: () => 0,
    wantsSpare: () => false,
    gaveUp: nothing,
  };
  const state = createState(ports, usualLimits, new Pool(ports, usualLimits, events));
  const synchronization = new Synchronization(state, new Refuser(state, nothing));
  const tell = (packet: Packet) => synchronization.follow(packet, packet.message());
  const report = notification('textDocument/publishDiagnostics', { uri: one, diagnostics: [] });
  tell(
    notification('textDocument/didOpen', { textDocument: { uri: one, languageId: 'markdown', version: 1, text: '' } }),
  );
  expect([state.reports.isNews(one, report), state.reports.isNews(one, report)]).toEqual([true, false]);
  tell(notification('textDocument/didClose', { textDocument: { uri: one } }));
  expect(state.reports.isNews(one, report)).toBe(true);
});
