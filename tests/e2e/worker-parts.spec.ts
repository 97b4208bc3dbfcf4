/** What the built forecast worker loads, when, and that all of it is there offline. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('the forecast worker is small, and the parts that it loads late are kept for offline use', async ({ request }) => {
  const read = async (path: string): Promise<string> => {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    return response.text();
  };
  const serviceWorker = await read('/service-worker.js');
  const worker = /_app\/immutable\/workers\/forecast\.worker-[\w-]+\.js/.exec(serviceWorker)?.[0];
  expect(worker, 'the forecast worker in the precache list').toBeDefined();
  const code = await read(`/${worker}`);

  const parts = [...new Set(code.match(/chunks\/[\w-]+\.js/g) ?? [])];
  const held: string[] = [];
  for (const part of parts) {
    expect(serviceWorker).toContain(`_app/immutable/workers/${part}`);
    held.push(await read(`/_app/immutable/workers/${part}`));
  }
  const sizes = [code, ...held].map((text) => gzipSync(text).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total, `${sizes.join(' + ')} bytes gzipped`).toBeLessThan(400_000);
  // dates of holidays and borders of countries: in parts of their own, in neither worker itself
  for (const words of ['Thanksgiving Day', 'wikidata']) {
    expect(
      held.filter((text) => text.includes(words)),
      words,
    ).toHaveLength(1);
    expect(serviceWorker).not.toContain(words);
  }
  expect(code).not.toContain('Martin Luther King');
});
