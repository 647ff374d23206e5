import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { strongDistricts } from '../../../server/framework/index';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes that are in use once nothing is left to be thrown away. */
function inUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it('keeps no earlier version of a text in memory, wherever it was changed', () => {
  const paragraphs = 300;
  const sentence = 'In 2019 the principals of Maple Ridge met every month and read the results together. ';
  let text = Array.from({ length: paragraphs }, (_, index) => `${sentence.repeat(4)}Number ${index}.\n\n`).join('');
  let study = readCaseStudy(text, strongDistricts);
  const before = inUse();
  for (let index = 0; index < paragraphs; index++) {
    const at = text.indexOf(`Number ${index}.`);
    text = `${text.slice(0, at)}Now ${text.slice(at)}`;
    study = readCaseStudy(text, strongDistricts, undefined, { previous: study });
  }
  expect(study.passages).toHaveLength(paragraphs);
  // Each change leaves a segment of another version: together these versions are a hundred times as much.
  expect(inUse() - before).toBeLessThan(10 * text.length);
});
