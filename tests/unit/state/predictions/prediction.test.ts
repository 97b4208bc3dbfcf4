/** A question to the count route and its answer, with routes that a test answers by hand. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PoissonAnswer } from '#lib/contract/answers.ts';
import { callApi } from '#lib/state/call-api.ts';
import { Prediction } from '#lib/state/predictions/prediction.svelte.ts';

interface Asked {
  readonly path: string;
  readonly body: Record<string, unknown> | undefined;
  readonly method: string;
}

let asked: Asked[];
let answer: (asked: Asked) => Response | Promise<Response>;

const count = (expected: number): PoissonAnswer => ({
  expected_crimes: expected,
  interval: { level: 0.8, lower: 0, upper: 2 },
  intervals: [{ level: 0.8, lower: 0, upper: 2 }],
  probability_at_least_one: 0.5,
  baseline: 1,
  extrapolated: false,
  period: 'hour',
  holiday: null,
  data_until: '2026-02-28',
  model_id: 'counts-1',
});
const json = (body: unknown, status = 200): Response => Response.json(body, { status });
const refusal = { error: 'No model is trained yet.', code: 'no_model' };

/** The expected crimes say the hour back. */
function helpful({ body }: Asked): Response {
  return json(count(body!.hour as number));
}

beforeEach(() => {
  asked = [];
  answer = helpful;
  vi.stubGlobal('location', { origin: 'http://localhost' });
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
    const one: Asked = {
      path: url.pathname,
      method: init.method ?? 'GET',
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : undefined,
    };
    asked.push(one);
    return Promise.resolve(answer(one));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('asking the API', () => {
  test('without a body is a GET, with one a POST of JSON', async () => {
    answer = () => json({ fine: true });
    const get = await callApi('/api/health');
    await callApi('/api/risk', { hour: 3 });
    expect(get).toMatchObject({ ok: true, answer: { fine: true } });
    expect(asked).toEqual([
      { path: '/api/health', method: 'GET', body: undefined },
      { path: '/api/risk', method: 'POST', body: { hour: 3 } },
    ]);
  });

  test('gives an error of the contract as a value', async () => {
    answer = () => json(refusal, 409);
    expect(await callApi('/api/risk', {})).toEqual({ ok: false, status: 409, error: refusal });
  });

  test('gives an error as a value where what came back is no JSON', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    answer = () => new Response('<!doctype html>', { status: 404 });
    expect(await callApi('/api/health')).toMatchObject({ ok: false, status: 0, error: { code: 'internal' } });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

describe('a prediction', () => {
  const question = { area: 32, date: '2026-03-02', hour: 17 };

  test('has the count of the hour asked about', async () => {
    const prediction = new Prediction();
    const asking = prediction.ask(question);
    expect(prediction.asking).toBe(true);
    await asking;
    expect(prediction.asking).toBe(false);
    expect(prediction.count?.expected_crimes).toBe(17);
    expect(prediction.countProblem).toBeUndefined();
    for (const { body } of asked) expect(body).toMatchObject({ community_area: 32, date: '2026-03-02' });
  });

  test('asks for the whole day where the records hold no hours, and for some crime types alone where they were chosen', async () => {
    answer = () => json(count(3));
    await new Prediction().ask({ ...question, hour: undefined, types: ['THEFT', 'ROBBERY'] });
    const { body } = asked.find(({ path }) => path === '/api/poisson')!;
    expect(body).toEqual({ community_area: 32, date: '2026-03-02', crime_type: ['THEFT', 'ROBBERY'] });
  });

  test('asks for the calendar month where the count model knows months only', async () => {
    answer = () => json(count(3));
    await new Prediction().ask({ ...question, hour: undefined, period: 'month' });
    const { body } = asked.find(({ path }) => path === '/api/poisson')!;
    expect(body).toEqual({ community_area: 32, month: 3, year: 2026 });
  });

  test('asks for the day where the count model knows days only, though some records have hours', async () => {
    answer = () => json(count(3));
    await new Prediction().ask({ ...question, period: 'day' });
    expect(asked.map(({ path, body }) => [path, body])).toEqual([
      ['/api/poisson', { community_area: 32, date: '2026-03-02' }],
    ]);
  });

  test('that is refused says why, and asks once', async () => {
    answer = () => json(refusal, 409);
    const prediction = new Prediction();
    await prediction.ask(question);
    expect(asked).toHaveLength(1);
    expect(prediction.countProblem).toEqual(refusal);
    expect(prediction.count).toBeUndefined();
    expect(prediction.asking).toBe(false);
  });

  test('says which question the answers are of while the next one is asked', async () => {
    const prediction = new Prediction();
    await prediction.ask(question);
    const asking = prediction.ask({ ...question, hour: 4 });
    expect([prediction.question?.hour, prediction.answered?.hour, prediction.count?.expected_crimes]).toEqual([
      4, 17, 17,
    ]);
    await asking;
    expect([prediction.answered?.hour, prediction.count?.expected_crimes]).toEqual([4, 4]);
  });

  test('forgets the former answer where the next one is refused', async () => {
    const prediction = new Prediction();
    await prediction.ask(question);
    answer = () => json(refusal, 409);
    await prediction.ask({ ...question, hour: 4 });
    expect(prediction.count).toBeUndefined();
    expect(prediction.countProblem).toEqual(refusal);
  });

  test('that was overtaken by a later question does not overwrite its answers', async () => {
    const prediction = new Prediction();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    answer = async (one) => {
      if (one.body!.community_area === 1) await held;
      return helpful(one);
    };
    const slow = prediction.ask({ ...question, area: 1 });
    await prediction.ask({ ...question, area: 2, hour: 9 });
    expect(prediction.answered?.area).toBe(2);
    release();
    await slow;
    expect(prediction.count?.expected_crimes).toBe(9);
    expect(prediction.question?.area).toBe(2);
    expect(prediction.asking).toBe(false);
  });

  test('that nothing answers says so and does not stay asking for ever', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const prediction = new Prediction();
    await prediction.ask(question);
    expect(prediction.asking).toBe(false);
    expect(prediction.countProblem?.error).toMatch(/no answer.*Reload the page/);
    expect(logged).toHaveBeenCalledWith('No answer from /api/poisson', expect.any(TypeError));
    logged.mockRestore();
  });
});
