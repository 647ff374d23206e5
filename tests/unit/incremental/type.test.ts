import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { Documents } from '../../../server/lsp/documents';

/**
 * Whether two objects are of one type to the engine, and no dictionaries: code that was compiled for one runs with the other.
 * An object literal with a getter never is.
 */
const areOfOneType = engineTypes();

function engineTypes(): (one: object, other: object) => boolean {
  setFlagsFromString('--allow-natives-syntax');
  const body = 'return %HasFastProperties(one) && %HasFastProperties(other) && %HaveSameMap(one, other)';
  return new Function('one', 'other', body) as ReturnType<typeof engineTypes>;
}

const literal = (value: number) => ({
  get value() {
    return value;
  },
});

const uri = 'file:///cases/maple-ridge.case.md';
const text = '---\nkind: case-study\n---\n# Reading our own results\n\nIn 2019 we met every month.\n';

it('makes all versions of a text of one type, however it was read', () => {
  const casewright = createCasewright();
  const first = casewright.read(text);
  const next = casewright.read(text.replace('month', 'week'), undefined, first);
  expect(areOfOneType(literal(1), literal(2))).toBe(false);
  expect(areOfOneType(first, next)).toBe(true);
  expect(areOfOneType(first.study, next.study)).toBe(true);
  expect(areOfOneType(first.reading, next.reading)).toBe(true);
});

it('makes all questions whether somebody still waits of one type', () => {
  const documents = new Documents();
  const first = documents.open({ textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text: `${text}It helped.\n` }] };
  const waited = documents.waitsFor(first);
  expect(waited.isCancellationRequested).toBe(false);
  const next = documents.change(change);
  expect(waited.isCancellationRequested).toBe(true);
  expect(next && areOfOneType(waited, documents.waitsFor(next))).toBe(true);
});
