/**
 * `npx tsx tests/bench/in-browser.ts [--turns 3]`: how long a browser takes with the built app (`npm run build` first) and
 * the sample: training crime type and risk side by side, all four models, and the routes that answer from them.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { askOften, controlled, firstVisit, stopServiceWorker } from '../e2e/pages.ts';
import settings from '../e2e/playwright.config.ts';
import { printRecord } from './print.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const build = join(root, 'build');
const PORT = 4331;
const { values } = parseArgs({ options: { turns: { type: 'string', default: '3' } } });

const server = spawn(process.execPath, ['tests/support/static-server.js', String(PORT)], { cwd: root });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch(settings.use?.launchOptions);
try {
  const page = await browser.newPage({ baseURL: `http://localhost:${PORT}` });
  // what runs in the page was read by tsx, which keeps the names of functions by this one
  await page.addInitScript('globalThis.__name = (named) => named');
  await firstVisit(page);
  await controlled(page);
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  const both: Trained[] = [];
  const all: number[] = [];
  for (let turn = 0; turn < Number(values.turns); turn++) {
    both.push(await trainTypesAndRisk(page));
    all.push(await trainAll(page));
  }
  const least = (key: keyof Trained): number => Math.min(...both.map((trained) => trained[key]));
  const record: Record<string, unknown> = {
    cores,
    types_and_risk_seconds: least('seconds'),
    types_seconds: least('types'),
    risk_seconds: least('risk'),
    all_four_seconds: Math.min(...all),
  };
  for (const path of ['/api/crime-type', '/api/risk', '/api/poisson']) {
    await stopServiceWorker(page);
    const { first, rounds } = await askOften(page, path);
    record[path] = {
      loading_ms: first,
      median_ms: Math.min(...rounds.map(({ answer }) => answer)),
      way_alone_ms: Math.min(...rounds.map(({ way }) => way)),
    };
  }
  printRecord('in-browser', record);
} finally {
  await browser.close();
  server.kill();
}

/** Seconds from the start until each was saved, and until both were. */
interface Trained {
  readonly types: number;
  readonly risk: number;
  readonly seconds: number;
}

/** The page has no button for just these two: their workers are started as the page starts them, in comlink's words. */
async function trainTypesAndRisk(page: Page): Promise<Trained> {
  const files = readdirSync(join(build, '_app/immutable/workers'));
  const pathOf = (name: string): string =>
    `/_app/immutable/workers/${files.find((file) => file.startsWith(`${name}.worker`))}`;
  return page.evaluate(
    async (paths) => {
      const answer = (await (await fetch('/api/datasets')).json()) as { datasets: { id: string; active: boolean }[] };
      const dataSetId = answer.datasets.find(({ active }) => active)!.id;
      const start = performance.now();
      const train = (path: string) =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(path, { type: 'module' });
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }: MessageEvent<{ id: string }>) =>
            port1.postMessage({ id: data.id, type: 'RAW', value: undefined });
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }: MessageEvent<{ value?: { available?: boolean } }>) => {
            worker.terminate();
            if (data.value?.available) resolve((performance.now() - start) / 1000);
            else reject(new Error(JSON.stringify(data)));
          };
          const request = { type: 'RAW', value: { dataSetId, seed: 1 } };
          const progress = { type: 'HANDLER', name: 'proxy', value: port2 };
          worker.postMessage({ id: 'train', type: 'APPLY', path: ['train'], argumentList: [request, progress] }, [
            port2,
          ]);
        });
      const [types, risk] = await Promise.all(paths.map(train));
      return { types, risk, seconds: Math.max(types, risk) };
    },
    [pathOf('crime-type'), pathOf('risk')],
  );
}

async function trainAll(page: Page): Promise<number> {
  const status = page.getByRole('status').filter({ hasText: /All models trained$/ });
  const start = performance.now();
  await page.getByRole('button', { name: 'Train all' }).click();
  await status.waitFor({ state: 'hidden' });
  await status.waitFor({ timeout: 240_000 });
  return (performance.now() - start) / 1000;
}
