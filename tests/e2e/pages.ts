/** What the browser tests share: starting from nothing, waiting for training, reading the console. */
import { expect, type JSHandle, type Page } from '@playwright/test';

export const PAGES = [
  '/',
  '/data/',
  '/dashboard/',
  '/hotspots/',
  '/predictions/',
  '/risk/',
  '/field/',
  '/api/',
  '/about/',
] as const;

/** Everything that the page complains about; asserted to be empty at the end of a test. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  return complaints;
}

/** Opens the app for the first time and waits until the sample is drawn and trained. */
export async function firstVisit(page: Page, path = '/dashboard/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('status').filter({ hasText: /All models trained$/ })).toBeVisible({ timeout: 180_000 });
}

/** Waits until the service worker answers: from then on everything works offline. */
export async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker?.controller?.state === 'activated', undefined, {
    timeout: 30_000,
  });
}

/**
 * Waits until the page listens, not only shows what was rendered beforehand: for what a test does to it without a button
 * or field that would wait by itself (drops, pasted text). The name of the data in use is known only then.
 */
export async function awake(page: Page): Promise<void> {
  await expect(page.getByText('Chicago, simulated sample').first()).toBeAttached({ timeout: 60_000 });
}

/** Holds a file over the page until the page shows that it will take it. */
export async function holdOver(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  await expect(async () => {
    for (const event of ['dragenter', 'dragover']) await page.locator('main').dispatchEvent(event, { dataTransfer });
    await expect(page.getByText('Drop to import')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}

/** Asks a route from inside the page, as a person's script would. */
export async function ask(
  page: Page,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  return page.evaluate(
    async ([url, json]) => {
      const response = await fetch(
        url as string,
        json === undefined
          ? {}
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) },
      );
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    [path, body] as const,
  );
}

/**
 * Asks a route 50 times in each of three rounds, and as often which methods it takes: the way to the service worker and
 * back alone. Milliseconds, medians of each round; `first` is the very first question, when the model may be loaded.
 */
export async function askOften(
  page: Page,
  path: string,
): Promise<{ first: number; rounds: { answer: number; way: number; statuses: number[] }[] }> {
  return page.evaluate(async (path) => {
    const timed = async (body?: unknown): Promise<[ms: number, status: number]> => {
      const start = performance.now();
      const response = await fetch(
        path,
        body
          ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
          : { method: 'OPTIONS' },
      );
      await response.text();
      return [performance.now() - start, response.status];
    };
    const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1];
    const question = (i: number) => ({
      community_area: 1 + (i % 77),
      hour: i % 24,
      day_of_week: i % 7,
      month: 1 + (i % 12),
      year: 2016,
    });
    // a service worker that slept is awake after this
    await timed();
    const [first] = await timed(question(0));
    const rounds: { answer: number; way: number; statuses: number[] }[] = [];
    for (let round = 0; round < 3; round++) {
      const [answers, ways] = [[] as number[], [] as number[]];
      const statuses = new Set<number>();
      for (let i = 0; i < 50; i++) {
        const [ms, status] = await timed(question(i));
        answers.push(ms);
        statuses.add(status);
        ways.push((await timed())[0]);
      }
      rounds.push({ answer: median(answers), way: median(ways), statuses: [...statuses] });
    }
    return { first, rounds };
  }, path);
}

/** Ends the service worker; it starts anew, with nothing in memory, when something is fetched. */
export async function stopServiceWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
