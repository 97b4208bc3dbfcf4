import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPortal, retryAfter } from '#lib/ingest/portals/ask-portal.ts';
import { DEVICE_CONNECTION, type PortalConnection } from '#lib/ingest/portals/connection.ts';

const URL_OF_PORTAL = 'https://portal.example/resource.csv';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a connection that says nothing for a minute counts as cut, and is tried again', async () => {
  const tries: AbortSignal[] = [];
  const connection: PortalConnection = {
    fetch: (_, { signal }) => {
      tries.push(signal!);
      if (tries.length === 2) return Promise.resolve(new Response('a\n1\n'));
      return new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      });
    },
    wait: () => Promise.resolve(),
    now: () => 0,
    online: () => true,
  };
  const told: (string | undefined)[] = [];
  const answer = askPortal(URL_OF_PORTAL, { connection, expect: 'csv', onWait: (text) => told.push(text) });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(tries).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(Buffer.concat((await answer)!).toString()).toBe('a\n1\n');
  expect(told).toEqual(['The portal has gone silent: next try in 1 s', undefined]);
  expect(vi.getTimerCount()).toBe(0);
});

test('an error that is none of the network is not taken for one', async () => {
  const connection: PortalConnection = {
    fetch: () => Promise.reject(new RangeError('a mistake in this program')),
    wait: () => Promise.resolve(),
    now: () => 0,
    online: () => true,
  };
  await expect(askPortal(URL_OF_PORTAL, { connection, expect: 'csv' })).rejects.toThrow('a mistake in this program');
});

test('Retry-After is read as seconds or as a date, and nonsense as nothing', () => {
  const now = Date.parse('2025-01-01T00:00:00Z');
  expect(retryAfter('7', now)).toBe(7000);
  expect(retryAfter('Wed, 01 Jan 2025 00:00:30 GMT', now)).toBe(30_000);
  expect(retryAfter('Tue, 31 Dec 2024 23:59:00 GMT', now)).toBe(0);
  for (const value of [null, '', ' ', 'soon', '-']) expect(retryAfter(value, now)).toBeUndefined();
});

test('a wait ends at once when it is cancelled, and leaves no timer', async () => {
  const controller = new AbortController();
  const waiting = DEVICE_CONNECTION.wait(60_000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  await expect(DEVICE_CONNECTION.wait(60_000, controller.signal)).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});
