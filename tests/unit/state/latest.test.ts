import { expect, test } from 'vitest';
import { Latest } from '#lib/state/latest.svelte.ts';
import { Cancelled } from '#lib/worker-client/run-job.ts';

/** Values that come when the test says so. */
function slowly() {
  const calls: { key: string; answer: (value: string) => void; fail: (error: Error) => void }[] = [];
  const want = (latest: Latest<string>, key: string): void =>
    latest.want(key, () => new Promise((answer, fail) => calls.push({ key, answer, fail })));
  const rest = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { calls, want, rest };
}

test('wishes between the first and the newest are never computed', async () => {
  const { calls, want, rest } = slowly();
  const latest = new Latest<string>();
  for (const key of ['a', 'b', 'c', 'd']) want(latest, key);
  expect(calls.map(({ key }) => key)).toEqual(['a']);
  expect(latest.busy).toBe(true);
  calls[0].answer('A');
  await rest();
  expect(latest.value).toBe('A');
  expect(calls.map(({ key }) => key)).toEqual(['a', 'd']);
  calls[1].answer('D');
  await rest();
  expect(latest.value).toBe('D');
  expect(latest.busy).toBe(false);
});

test('what is there already is not computed again', async () => {
  const { calls, want, rest } = slowly();
  const latest = new Latest<string>();
  want(latest, 'a');
  calls[0].answer('A');
  await rest();
  want(latest, 'a');
  expect(calls).toHaveLength(1);
  expect(latest.busy).toBe(false);
});

test('a wish that was taken back while another was computed is not computed', async () => {
  const { calls, want, rest } = slowly();
  const latest = new Latest<string>();
  want(latest, 'a');
  want(latest, 'b');
  want(latest, 'a');
  calls[0].answer('A');
  await rest();
  expect(calls).toHaveLength(1);
  expect(latest.value).toBe('A');
});

test('a failure is told, the value of the former wish goes, and the next wish is computed', async () => {
  const { calls, want, rest } = slowly();
  const latest = new Latest<string>();
  want(latest, 'a');
  calls[0].answer('A');
  await rest();
  want(latest, 'b');
  calls[1].fail(new Error('No memory is left.'));
  await rest();
  expect(latest.problem).toBe('No memory is left.');
  expect(latest.value).toBeUndefined();
  want(latest, 'c');
  calls[2].answer('C');
  await rest();
  expect(latest.problem).toBe('');
  expect(latest.value).toBe('C');
});

test('what was under way when all was forgotten is not shown, and can be wished again', async () => {
  const { calls, want, rest } = slowly();
  const latest = new Latest<string>();
  want(latest, 'a');
  latest.forget();
  want(latest, 'a');
  calls[0].fail(new Cancelled());
  await rest();
  expect(latest.problem).toBe('');
  expect(latest.value).toBeUndefined();
  expect(calls).toHaveLength(2);
  calls[1].answer('anew');
  await rest();
  expect(latest.value).toBe('anew');
});
