import { describe, expect, it } from 'vitest';
import { deriveGeography, projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { cellAt, cellCount } from '#lib/core/geo/grid.ts';
import { project } from '#lib/core/geo/projection.ts';
import { countInCells, drawMaps } from '#lib/core/hotspots/score/contest.ts';
import { densitySurface } from '#lib/core/hotspots/surfaces/density-surface.ts';
import { empiricalBayes } from '#lib/core/hotspots/surfaces/empirical-bayes.ts';
import { forecastSurface } from '#lib/core/hotspots/surfaces/forecast-surface.ts';
import { exposureYears, selectPoints } from '#lib/core/hotspots/select-points.ts';
import { trainHotspots } from '#lib/core/hotspots/train-hotspots.ts';
import { zonesOf } from '#lib/core/hotspots/zones-of.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { lagging } from '../../../support/lagging.ts';
import { block, tableOf, type Incident } from '../geo/tables.ts';

const FIRST = dayOf(2020, 1, 1);
const DAYS = 731;

/** Two years in a 6 × 6 km city; half of the crimes in a hot spot that stays where it is; hours 0-23 even. */
function cityOf(n: number, seed = 1): IncidentTable {
  const random = createRandom(seed);
  const blocks = block(50, 8, 6000, 6000, 100);
  const incidents: Incident[] = [];
  for (let i = 0; i < n; i++) {
    const minutes = (FIRST + Math.floor((i / n) * DAYS)) * 1440 + random.below(1440);
    const at = blocks[random.below(blocks.length)];
    const hot = random.next() < 0.5;
    incidents.push({
      latitude: hot ? 50.03 + 0.0027 * random.normal() : at.latitude,
      longitude: hot ? 8.05 + 0.0042 * random.normal() : at.longitude,
      minutes,
      type: hot ? 0 : 1,
      area: 0,
    });
  }
  return tableOf(incidents);
}

const city = cityOf(12_000);
const geography = deriveGeography(city)!;

function valueAt(
  surface: { grid: Geography['grid']; value: Float64Array },
  latitude: number,
  longitude: number,
): number {
  const { x, y } = project(projectionOf(geography), latitude, longitude);
  return surface.value[cellAt(surface.grid, x, y)];
}

describe('density map', () => {
  const surface = densitySurface(city, geography, {}, { bandwidthMeters: 300, cellSizeMeters: 100 });

  it('is in crimes per km² per year: its mean over the area is crimes / km² / years', () => {
    let [sum, cells] = [0, 0];
    for (const value of surface.value) if (!Number.isNaN(value)) [sum, cells] = [sum + value, cells + 1];
    expect(surface.crimes).toBe(12_000);
    expect(surface.years).toBeCloseTo(DAYS / 365.25, 2);
    expect(Math.abs(sum / cells / (12_000 / geography.studyAreaKm2 / surface.years) - 1)).toBeLessThan(0.05);
  });

  it('is highest in the hot spot', () => {
    expect(valueAt(surface, 50.03, 8.05)).toBeGreaterThan(0.9 * surface.maximum);
    expect(valueAt(surface, 50.03, 8.05)).toBeGreaterThan(5 * valueAt(surface, 50.01, 8.01));
  });

  it('is absent where no record ever was: a city without its north-west has no density there', () => {
    const rows = Uint32Array.from({ length: city.rows }, (_, row) => row).filter(
      (row) => city.latitude[row] < 50.03 || city.longitude[row] > 8.035,
    );
    const ell = takeRows(city, rows);
    const where = deriveGeography(ell)!;
    const drawn = densitySurface(ell, where, {}, { bandwidthMeters: 300, cellSizeMeters: 100 });
    const at = (latitude: number, longitude: number): number => {
      const { x, y } = project(projectionOf(where), latitude, longitude);
      return drawn.value[cellAt(drawn.grid, x, y)];
    };
    expect(at(50.05, 8.01)).toBeNaN();
    for (const [latitude, longitude] of [
      [50.01, 8.01],
      [50.05, 8.07],
      [50.01, 8.07],
    ]) {
      expect(at(latitude, longitude)).toBeGreaterThan(0);
    }
    const cells = drawn.value.filter((value) => !Number.isNaN(value)).length;
    expect(Math.abs((cells * 0.01) / where.studyAreaKm2 - 1)).toBeLessThan(0.02);
  });

  it('means the same on finer cells', () => {
    const finer = densitySurface(city, geography, {}, { bandwidthMeters: 300, cellSizeMeters: 50 });
    expect(Math.abs(finer.maximum / surface.maximum - 1)).toBeLessThan(0.02);
  });

  it('adds up from its types', () => {
    const parts = [0, 1].map((type) =>
      densitySurface(city, geography, { type }, { bandwidthMeters: 300, cellSizeMeters: 100 }),
    );
    expect(parts[0].crimes + parts[1].crimes).toBe(12_000);
    const total = valueAt(parts[0], 50.02, 8.03) + valueAt(parts[1], 50.02, 8.03);
    expect(Math.abs(total / valueAt(surface, 50.02, 8.03) - 1)).toBeLessThan(1e-9);
  });

  it('of every kernel is about as high at the same standard deviation', () => {
    for (const [kernel, factor] of [
      ['quartic', Math.sqrt(8)],
      ['epanechnikov', Math.sqrt(6)],
    ] as const) {
      const other = densitySurface(city, geography, {}, { bandwidthMeters: 300 * factor, cellSizeMeters: 100, kernel });
      expect(Math.abs(other.maximum / surface.maximum - 1)).toBeLessThan(0.1);
    }
  });

  it('of a filter that nothing passes is zero, not missing', () => {
    const none = densitySurface(
      city,
      geography,
      { firstDay: 0, lastDay: 10 },
      { bandwidthMeters: 300, cellSizeMeters: 100 },
    );
    expect(none.crimes).toBe(0);
    expect(none.maximum).toBe(0);
    expect(none.value.some((value) => value === 0)).toBe(true);
    expect(none.value.some((value) => value > 0)).toBe(false);
  });
});

describe('years of a filter', () => {
  it('are its days, cut to the records, over 365.25', () => {
    expect(exposureYears(city, { firstDay: dayOf(2021, 1, 1) })).toBeCloseTo(365 / 365.25, 9);
    expect(exposureYears(city, { firstDay: dayOf(2021, 12, 30), lastDay: dayOf(2031, 1, 1) })).toBeCloseTo(
      2 / 365.25,
      9,
    );
    expect(exposureYears(city, { firstDay: dayOf(2031, 1, 1) })).toBe(0);
    expect(exposureYears(tableOf([]))).toBe(0);
  });

  it('do not shrink with the hours: rates of an evening are per calendar year', () => {
    const evening = { hourFrom: 18, hourTo: 23 };
    expect(exposureYears(city, evening)).toBe(exposureYears(city));
    const share = selectPoints(city, geography, evening).x.length / 12_000;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  });

  it('leave out a month without any record', () => {
    const gap = tableOf(
      [...block(50, 8, 1000, 1000, 100)].map((incident, i) => ({
        ...incident,
        minutes: dayOf(2020, i % 2 === 0 ? 1 : 3, 1 + (i % 28)) * 1440,
      })),
    );
    // from 1 January (even i) to 28 March (odd i), without the 29 days of February
    expect(exposureYears(gap)).toBeCloseTo((dayOf(2020, 3, 28) - dayOf(2020, 1, 1) + 1 - 29) / 365.25, 9);
  });
});

describe('forecast', () => {
  const grid = { originX: 0, originY: 0, cellSize: 250, columns: 40, rows: 40 };
  const inside = new Uint8Array(1600).fill(1);
  const poisson = (mean: number, random: ReturnType<typeof createRandom>): number => {
    let k = 0;
    for (let p = random.next(); p > Math.exp(-mean); p *= random.next()) k++;
    return k;
  };
  const smoothTruth = Float64Array.from({ length: 1600 }, (_, i) => 1 + 3 * Math.exp(-(((i % 40) - 20) ** 2) / 50));
  const errorOf = (guess: ArrayLike<number>): number =>
    smoothTruth.reduce((sum, truth, i) => sum + (guess[i] - truth) ** 2, 0);

  it('is nearer to the truth than the counts it comes from', () => {
    const random = createRandom(1);
    const counts = smoothTruth.map((mean) => poisson(mean, random));
    const { expected } = empiricalBayes(grid, inside, counts);
    expect(errorOf(expected)).toBeLessThan(0.25 * errorOf(counts));
    expect(Math.abs(expected.reduce((a, b) => a + b) / counts.reduce((a, b) => a + b) - 1)).toBeLessThan(0.02);
  });

  it('keeps hot spots of single cells that their neighbours do not share', () => {
    const random = createRandom(2);
    const hot = Array.from({ length: 1600 }, () => random.next() < 0.02);
    const counts = Float64Array.from(hot, (isHot) => poisson(isHot ? 60 : 1, random));
    const { expected } = empiricalBayes(grid, inside, counts);
    const lowestHot = Math.min(...expected.filter((_, i) => hot[i]));
    const highestOther = Math.max(...expected.filter((_, i) => !hot[i]));
    expect(lowestHot).toBeGreaterThan(30);
    expect(highestOther).toBeLessThan(10);
  });

  it('is finite and flat without crimes, NaN outside the area', () => {
    const half = inside.map((_, i) => (i < 800 ? 1 : 0));
    const { expected } = empiricalBayes(grid, half, new Float64Array(1600));
    expect(expected[0]).toBeLessThan(0.01);
    expect(expected[0]).toBe(expected[799]);
    expect(expected[800]).toBeNaN();
  });

  it('is in crimes per km² per year', () => {
    const forecast = forecastSurface(city, geography, {});
    let [sum, cells] = [0, 0];
    for (const value of forecast.value) if (!Number.isNaN(value)) [sum, cells] = [sum + value, cells + 1];
    const rate = forecast.crimes / (cells * 0.0625) / forecast.years;
    expect(Math.abs(sum / cells / rate - 1)).toBeLessThan(0.03);
    expect(forecastSurface(city, geography, { firstDay: 0, lastDay: 1 }).maximum).toBe(0);
  });

  it('competes on the crimes in the study area alone', () => {
    const half = inside.map((_, i) => (i % 40 < 20 ? 1 : 0));
    const points = { x: Float64Array.of(100, 9900, 100, -50), y: Float64Array.of(100, 100, 120, 100) };
    const counts = countInCells(grid, half, points);
    expect(counts.reduce((a, b) => a + b)).toBe(2);
    const contest = drawMaps(grid, half, points, points, 300);
    expect(contest.cells).toHaveLength(800);
    expect(contest.later[0]).toBe(2);
    for (const map of Object.values(contest.value)) expect(map.every((value) => value >= 0)).toBe(true);
  });
});

describe('zones of a filter', () => {
  it('find the hot spot as the zone of the highest rank', () => {
    const { zones, crimes } = zonesOf(city, geography, {}, { k: 5, seed: 1 });
    const top = zones.find((zone) => zone.rank === 5)!;
    expect(crimes).toBe(12_000);
    expect(Math.abs(top.latitude - 50.03)).toBeLessThan(0.003);
    expect(Math.abs(top.longitude - 8.05)).toBeLessThan(0.005);
  });

  it('are the same for the same seed, and none where nothing passes', () => {
    expect(zonesOf(city, geography, {}, { seed: 3 })).toEqual(zonesOf(city, geography, {}, { seed: 3 }));
    expect(zonesOf(city, geography, { firstDay: 0, lastDay: 1 }, { seed: 3 }).zones).toEqual([]);
  });
});

describe('training', () => {
  const steps: number[] = [];
  const trained = trainHotspots(city, geography, { seed: 1, onProgress: (done) => steps.push(done) });
  if (!trained.available) throw new Error(trained.reason);

  it('scores the forecast on the last quarter, beside the count map with an interval', () => {
    const { scorecard } = trained;
    expect(scorecard.train).toMatchObject({ from: '2020-01-01', to: '2021-06-30' });
    expect(scorecard.test).toMatchObject({ from: '2021-07-01', to: '2021-12-31' });
    expect(scorecard.train.rows + scorecard.test.rows).toBe(12_000);
    const [headline] = scorecard.scores;
    expect(headline).toMatchObject({ measure: 'hit_rate', unit: '%', baselineLabel: 'plain count map' });
    // half of the crimes lie within about 3 % of the area
    expect(headline.value).toBeGreaterThan(45);
    expect(headline.value).toBeLessThan(60);
    expect(scorecard.scores).toHaveLength(5);
    for (const { value, baseline, difference } of scorecard.scores) {
      expect(difference!.value).toBeCloseTo(value - baseline, 9);
      expect(difference!.lower).toBeLessThan(difference!.value);
      expect(difference!.upper).toBeGreaterThan(difference!.value);
    }
    // the two round alike to one decimal: both have two
    expect(headline.value.toFixed(1)).toBe(headline.baseline.toFixed(1));
    expect(scorecard.sentence).toContain(`held ${headline.value.toFixed(2)} %`);
    expect(scorecard.sentence).toContain(`held ${headline.baseline.toFixed(2)} %`);
  });

  it('has no map above the oracle, anywhere on the curve', () => {
    const { share, forecast, countMap, density, zones, oracle } = trained.payload.heldOut.curves;
    for (let i = 0; i < share.length; i++) {
      for (const curve of [forecast, countMap, density, zones]) expect(curve[i]).toBeLessThanOrEqual(oracle[i] + 1e-12);
    }
    expect(oracle[share.length - 1]).toBeCloseTo(1, 12);
  });

  it('draws what it shows from all records', () => {
    expect(trained.payload.density.crimes).toBe(12_000);
    expect(trained.payload.zones.crimes).toBe(12_000);
    expect(trained.payload.zones.zones).toHaveLength(8);
    expect(trained.trainedOn).toEqual({ rows: 12_000, from: '2020-01-01', to: '2021-12-31' });
  });

  it('reports progress from 0 to 1 and is the same for the same seed', () => {
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
    expect(steps.every((step, i) => i === 0 || step >= steps[i - 1])).toBe(true);
    expect(trainHotspots(city, geography, { seed: 1 })).toEqual(trained);
  });

  it('gives a plain record that survives a structured clone', () => {
    expect(structuredClone(trained.payload)).toEqual(trained.payload);
  });

  it('does not see the held-out period: other crimes there leave the scored maps alone', () => {
    // the last half year moves to the south-west corner; an honest forecast from before must then fail
    const cut = dayOf(2021, 7, 1) * 1440;
    const moved = {
      ...city,
      latitude: city.latitude.map((value, row) => (city.minutes[row] >= cut ? 50.005 + (row % 7) * 0.0005 : value)),
      longitude: city.longitude.map((value, row) => (city.minutes[row] >= cut ? 8.005 + (row % 11) * 0.0005 : value)),
    };
    const result = trainHotspots(moved, geography, { seed: 1 });
    if (!result.available) throw new Error(result.reason);
    expect(result.scorecard.scores[0].value).toBeLessThan(10);
  });

  it('of four months has no interval, and says that the held-out weeks are too few', () => {
    const days = 4 * 30;
    const minutes = city.minutes.map(
      (minute) => minute - (Math.floor(minute / 1440 - FIRST) - (Math.floor(minute / 1440 - FIRST) % days)) * 1440,
    );
    const result = trainHotspots({ ...city, minutes }, geography, { seed: 1 });
    if (!result.available) throw new Error(result.reason);
    for (const score of result.scorecard.scores) expect(score).not.toHaveProperty('difference');
    expect(result.scorecard.sentence).toContain('too short to tell');
  });

  it('does not score the last 7 days of a source that lags, and says so', () => {
    const result = trainHotspots(lagging(city), geography, { seed: 1 });
    if (!result.available) throw new Error(result.reason);
    expect(result.scorecard.test).toMatchObject({ from: '2021-07-01', to: '2021-12-24' });
    expect(result.trainedOn.to).toBe('2021-12-31');
    expect(result.scorecard.notes).toContain('The last 7 days look incomplete and are not scored.');
    expect(trained.scorecard.notes.join(' ')).not.toContain('incomplete');
  });

  it('is refused in a sentence where the data cannot carry it', () => {
    const refusal = (table: IncidentTable): string => {
      const result = trainHotspots(table, deriveGeography(table) ?? geography, { seed: 1 });
      if (result.available) throw new Error('expected a refusal');
      return result.reason;
    };
    expect(refusal(tableOf([]))).toMatch(/at least 100 records with coordinates; this data has 0/);
    expect(refusal(tableOf([{ latitude: 50, longitude: 8 }]))).toMatch(/this data has 1/);
    expect(refusal(tableOf(block(50, 8, 4000, 4000, 100)))).toMatch(/at least 28 days; this data spans 2/);
    const onePoint = Array.from({ length: 500 }, (_, i) => ({
      latitude: 50,
      longitude: 8,
      minutes: (FIRST + i) * 1440,
    }));
    expect(refusal(tableOf(onePoint))).toMatch(
      /cover (less than a|one) cell of the map; hot spots need at least \d+ cells/,
    );
  });
});

describe('unusual places', () => {
  const options = { bandwidthMeters: 300, cellSizeMeters: 100 };
  const spread = (places: [number, number][]): IncidentTable =>
    tableOf(
      Array.from({ length: 400 }, (_, i) => {
        const [latitude, longitude] = places[i % places.length];
        return { latitude, longitude, minutes: (FIRST + i) * 1440 };
      }),
    );

  it.each([
    ['all incidents at one point', [[50, 8]]],
    [
      'two points',
      [
        [50, 8],
        [50.01, 8.01],
      ],
    ],
    [
      'two points 2,000 km apart',
      [
        [50, 8],
        [40, 30],
      ],
    ],
  ] as [string, [number, number][]][])('%s: maps and zones are finite and hold every crime', (_, places) => {
    const table = spread(places);
    const where = deriveGeography(table)!;
    const surface = densitySurface(table, where, {}, options);
    expect(surface.crimes).toBe(400);
    expect(surface.maximum).toBeGreaterThan(0);
    expect(Number.isFinite(surface.maximum)).toBe(true);
    expect(cellCount(surface.grid)).toBeLessThanOrEqual(1_000_000);
    const { zones } = zonesOf(table, where, {}, { k: 8, seed: 1 });
    expect(zones).toHaveLength(places.length);
    expect(zones.reduce((sum, zone) => sum + zone.crimes, 0)).toBe(400);
    for (const zone of zones) expect(Number.isFinite(zone.crimesPerKm2PerYear)).toBe(true);
    expect(Number.isFinite(forecastSurface(table, where, {}).maximum)).toBe(true);
  });
});
