import { afterEach, describe, expect, it, vi } from 'vitest';
import { startInTime } from '../../../client/server/start-in-time';

const never = () => new Promise<void>(() => {});

describe('startInTime', () => {
  afterEach(() => vi.useRealTimers());

  it('ends as the start does', async () => {
    await expect(startInTime({ start: async () => {} }).done).resolves.toBeUndefined();
    await expect(startInTime({ start: () => Promise.reject(new Error('no file')) }).done).rejects.toThrow('no file');
  });

  it('fails when told so, though the start never ends', async () => {
    const start = startInTime({ start: never });
    start.fail('the worker died');
    await expect(start.done).rejects.toThrow('the worker died');
  });

  it('fails when a server stays mute', async () => {
    vi.useFakeTimers();
    const { done } = startInTime({ start: never });
    const outcome = expect(done).rejects.toThrow('does not answer');
    await vi.runAllTimersAsync();
    await outcome;
  });
});
