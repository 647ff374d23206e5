import { expect, it } from 'vitest';
import { quiet, tidyUp } from '../../../server/memory/tidy-up';

const worthwhile = 16;

/** A heap that is tidied to a tenth, and a clock that is moved by hand. */
function played() {
  const waiting = new Set<() => void>();
  const heap = { bytes: 0, collections: 0 };
  const hear = tidyUp(
    {
      used: () => heap.bytes,
      collect() {
        heap.bytes /= 10;
        heap.collections += 1;
      },
    },
    {
      after(milliseconds, run) {
        expect(milliseconds).toBe(quiet);
        waiting.add(run);
        return () => void waiting.delete(run);
      },
    },
    worthwhile,
  );
  return {
    heap,
    hear,
    pause() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
      return due.length;
    },
  };
}

it('frees memory once after the last of several messages', () => {
  const { heap, hear, pause } = played();
  heap.bytes = 3 * worthwhile;
  hear();
  hear();
  expect(pause()).toBe(1);
  expect(heap.collections).toBe(1);
  expect(pause()).toBe(0);
});

it('does so again only where enough has come since', () => {
  const { heap, hear, pause } = played();
  heap.bytes = 10 * worthwhile;
  hear();
  pause();
  heap.bytes += worthwhile - 1;
  hear();
  pause();
  expect(heap.collections).toBe(1);
  heap.bytes += 1;
  hear();
  pause();
  expect(heap.collections).toBe(2);
});
