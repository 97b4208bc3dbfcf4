/** What the page of hot spots asks its worker for, on a worker that a test answers for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DensityChoice, Selection } from '#lib/contract/hotspot-map.ts';
import { HotspotMapView } from '#lib/state/hotspots/hotspot-map-view.svelte.ts';
import { TimePlayer } from '#lib/state/hotspots/time-player.svelte.ts';
import { FakeWorker } from '../../worker-client/fake-worker.ts';

const { app } = vi.hoisted(() => ({
  app: {
    active: {
      ...{ id: 'town', hash: 'abc', typeLabels: ['THEFT', 'ARSON'], timeResolution: 'minute' },
      span: { firstDay: 18262, lastDay: 18627, missingMonths: [] },
    },
    details: { geography: { studyAreaKm2: 20 } },
    model: undefined as { parameters: { bandwidthMeters: number } } | undefined,
    summary: () => app.model,
  },
}));
vi.mock('#lib/state/app.svelte.ts', () => ({ app }));

/** Ten times the hour. */
const HOURLY = Uint32Array.from({ length: 24 }, (_, hour) => 10 * hour);

let view: HotspotMapView;
const asked: [Selection, DensityChoice][] = [];

function workerWith(api: Record<string, unknown>): void {
  FakeWorker.apis['hotspot-map.worker.ts'] = {
    density: (selection: Selection, choice: DensityChoice) => {
      asked.push([selection, choice]);
      return Promise.resolve({ crimes: asked.length });
    },
    zones: () => Promise.resolve({ crimes: 7 }),
    timeline: () => Promise.resolve({ months: [], missingMonths: ['2020-07'], perHour: HOURLY }),
    ...api,
  };
}

/** What the page's effect does after a change. */
async function settled(): Promise<void> {
  view.update();
  await vi.waitFor(() => expect(view.busy).toBe(false));
}

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  asked.length = 0;
  app.model = undefined;
  vi.stubGlobal('Worker', FakeWorker);
  view = new HotspotMapView();
});
afterEach(() => {
  view.end();
  vi.unstubAllGlobals();
});

test('a model that is trained while the map is open brings its bandwidth to a map for which none was chosen', async () => {
  workerWith({});
  await settled();
  await settled();
  expect(asked).toHaveLength(1);
  app.model = { parameters: { bandwidthMeters: 450 } };
  await settled();
  expect(asked).toHaveLength(2);
  view.choices.bandwidthMeters = 250;
  await settled();
  expect(asked).toHaveLength(3);
  app.model = { parameters: { bandwidthMeters: 500 } };
  await settled();
  expect(asked).toHaveLength(3);
  expect(FakeWorker.started).toHaveLength(1);
});

test('a picture of the time player that new dates no longer hold gives way to the whole', async () => {
  workerWith({});
  view.choices.frame = { by: 'month', month: '2020-03' };
  await settled();
  expect(view.frameDensity).toBeDefined();
  view.choices.filter = { ...view.choices.filter, from: '2020-05-01' };
  await settled();
  expect(view.choices.frame).toBeUndefined();
  expect(view.frameDensity).toBeUndefined();
});

test('the time player shows hours where an address brings one', () => {
  const player = new TimePlayer(view);
  expect(player.by).toBe('month');
  view.choices.frame = { by: 'hour', hour: 22 };
  expect(player.by).toBe('hour');
  player.stop();
  expect(player.by).toBe('hour');
  player.goBy('month');
  expect(player.by).toBe('month');
});

test('the time player goes through the hours of the filter only, over midnight as the night goes', async () => {
  workerWith({});
  view.choices.filter = { ...view.choices.filter, hourFrom: 22, hourTo: 1 };
  await settled();
  const player = new TimePlayer(view);
  player.goBy('hour');
  expect(player.frames.map(({ crimes }) => crimes)).toEqual([220, 230, 0, 10]);
  player.show(2);
  expect(view.choices.frame).toEqual({ by: 'hour', hour: 0 });
  expect(player.at).toBe(2);
});

test('the time player knows the months that it passes over, and has nothing to say of them by hour', async () => {
  workerWith({});
  await settled();
  const player = new TimePlayer(view);
  expect(player.missingMonths).toEqual(['2020-07']);
  player.goBy('hour');
  expect(player.missingMonths).toEqual([]);
});
