import { describe, expect, it } from 'vitest';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { cellDensity } from '#lib/core/hotspots/score/cell-density.ts';
import { drawMaps, type ContestPoints } from '#lib/core/hotspots/score/contest.ts';
import { forecastOf } from '#lib/core/hotspots/surfaces/forecast-surface.ts';
import { contestGrids, scoreMaps, SHARES, type LaterPoints } from '#lib/core/hotspots/score/held-out.ts';
import { scoreAt } from '#lib/core/hotspots/score/score-at.ts';
import { scoreSelection, type SelectionScore } from '#lib/core/hotspots/score/score-selection.ts';
import { selectPoints } from '#lib/core/hotspots/select-points.ts';
import { coveredSpan, recencyWeights } from '#lib/core/hotspots/recency.ts';
import { trainHotspots } from '#lib/core/hotspots/train-hotspots.ts';
import { weightSelection } from '#lib/core/hotspots/weighted-selection.ts';
import { fitZones, zoneDensities } from '#lib/core/hotspots/score/zone-densities.ts';
import { flagTopCells, hitRate } from '#lib/core/metrics/hit-rate.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { block, tableOf, type Incident } from '../../geo/tables.ts';

const FIRST = dayOf(2020, 1, 1);

/** A 6 × 6 km city: half of the crimes (type 0) in one hot spot, the rest (type 1) anywhere. */
function cityOf(n: number, days: number, seed = 1): IncidentTable {
  const random = createRandom(seed);
  const blocks = block(50, 8, 6000, 6000, 100);
  return tableOf(
    Array.from({ length: n }, (_, i): Incident => {
      const at = blocks[random.below(blocks.length)];
      const hot = random.next() < 0.5;
      return {
        latitude: hot ? 50.03 + 0.0027 * random.normal() : at.latitude,
        longitude: hot ? 8.05 + 0.0042 * random.normal() : at.longitude,
        minutes: (FIRST + Math.floor((i / n) * days)) * 1440 + random.below(1440),
        type: hot ? 0 : 1,
        area: 0,
      };
    }),
  );
}

const city = cityOf(8000, 366);
const geography = deriveGeography(city)!;
const options = { density: { bandwidth: 300 }, zones: 8, seed: 1 } as const;

function scored(filter = {}, more = {}): SelectionScore {
  const answer = scoreSelection(city, geography, filter, { ...options, ...more });
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

describe('the contest of the maps', () => {
  const grid = { originX: 0, originY: 0, cellSize: 250, columns: 20, rows: 20 };
  const inside = new Uint8Array(400).fill(1);
  const random = createRandom(1);
  const pointsOf = (n: number): ContestPoints => ({
    x: Float64Array.from({ length: n }, () => (random.next() < 0.5 ? 900 + 200 * random.next() : 5000 * random.next())),
    y: Float64Array.from({ length: n }, () => 5000 * random.next()),
  });
  const earlier = pointsOf(3000);
  const laterOf = (points: ContestPoints): LaterPoints => ({
    ...points,
    block: Int32Array.from(points.x, (_, i) => i % 12),
    blocks: 12,
  });
  const later = laterOf(pointsOf(1000));

  it('gives at every stored share what flagging floor(share × cells) cells by hand gives', () => {
    const heldOut = scoreMaps([{ grid, inside }], earlier, later, { density: { bandwidth: 300 } })!;
    const contest = drawMaps(grid, inside, earlier, later, 300);
    for (const share of [0.005, 0.01, 0.033, 0.05, 0.25, 0.5]) {
      const at = scoreAt(heldOut, share);
      expect(at.share).toBe(share);
      expect(at.flagged).toBe(Math.floor(share * 400 + 1e-9) / 400);
      for (const map of ['forecast', 'countMap', 'density', 'zones', 'oracle'] as const) {
        const flagged = flagTopCells(contest.value[map], share);
        expect(at.hitRate[map], `${map} at ${share}`).toBeCloseTo(hitRate(flagged, contest.later), 10);
      }
    }
  });

  it('knows 1 % and 5 % exactly, and reaches everything at the whole area', () => {
    for (const share of [0.001, 0.01, 0.05, 0.5, 1]) expect(SHARES).toContain(share);
    const heldOut = scoreMaps([{ grid, inside }], earlier, later, { density: { bandwidth: 300 } })!;
    for (const rate of Object.values(scoreAt(heldOut, 1).hitRate)) expect(rate).toBeCloseTo(1, 10);
  });

  it('has intervals around the differences; those of a map against itself would be nought', () => {
    const heldOut = scoreMaps([{ grid, inside }], earlier, later, {
      density: { bandwidth: 300 },
      random: createRandom(2),
    })!;
    const { difference, hitRate: rates } = scoreAt(heldOut, 0.05);
    for (const map of ['forecast', 'density', 'zones'] as const) {
      const { value, lower, upper } = difference[map]!;
      expect(value).toBeCloseTo(rates[map] - rates.countMap, 12);
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
    }
    // eight zones are far behind a map of cells: other weeks do not change that
    expect(difference.zones!.upper).toBeLessThan(0);
    // a density too narrow to reach the next cell is the count map itself
    const same = scoreMaps([{ grid, inside }], earlier, later, {
      density: { bandwidth: 10 },
      random: createRandom(2),
    })!;
    expect(scoreAt(same, 0.05).difference.density).toEqual({ value: 0, lower: 0, upper: 0 });
  });

  it('has no intervals with seven weeks of later crimes', () => {
    const few = { ...later, block: later.block.map((week) => week % 7), blocks: 7 };
    const heldOut = scoreMaps([{ grid, inside }], earlier, few, {
      density: { bandwidth: 300 },
      random: createRandom(2),
    })!;
    expect(heldOut).not.toHaveProperty('difference');
    expect(scoreAt(heldOut, 0.05).difference).toEqual({});
  });

  it('has no score where no later crime lies in the area, or the area is a few cells', () => {
    const none = laterOf({ x: new Float64Array(0), y: new Float64Array(0) });
    const outside = laterOf({ x: Float64Array.of(-900), y: Float64Array.of(-900) });
    for (const nowhere of [none, outside]) {
      expect(scoreMaps([{ grid, inside }], earlier, nowhere, { density: { bandwidth: 300 } })).toBeUndefined();
    }
    const small = inside.map((_, i) => (i < 19 ? 1 : 0));
    expect(scoreMaps([{ grid, inside: small }], earlier, later, { density: { bandwidth: 300 } })).toBeUndefined();
  });

  it('scores a map without any earlier crime like a random choice', () => {
    const nothing = { x: new Float64Array(0), y: new Float64Array(0) };
    const at = scoreAt(scoreMaps([{ grid, inside }], nothing, later, { density: { bandwidth: 300 } })!, 0.05);
    for (const map of ['forecast', 'countMap', 'density', 'zones'] as const)
      expect(at.hitRate[map]).toBeCloseTo(0.05, 10);
  });
});

describe('zones as a map', () => {
  const grid = { originX: 0, originY: 0, cellSize: 250, columns: 40, rows: 10 };
  const cells = Uint32Array.from({ length: 400 }, (_, i) => i);

  it('give every cell the crimes per km² of the zone whose centre is nearest, and all of a zone tie', () => {
    // 300 crimes about x = 2 km, 100 about x = 8 km: the border is at 5 km
    const x = Float64Array.from({ length: 400 }, (_, i) => (i < 300 ? 1990 + (i % 20) : 7990 + (i % 20)));
    const density = zoneDensities(fitZones({ x, y: new Float64Array(400).fill(1250) }, 2), grid, cells);
    expect(new Set(density).size).toBe(2);
    expect(density[0]).toBeCloseTo(300 / 12.5, 9);
    expect(density[39]).toBeCloseTo(100 / 12.5, 9);
  });

  it('are as many as there are places, and none without crimes', () => {
    expect(fitZones({ x: Float64Array.of(10, 10, 90), y: Float64Array.of(5, 5, 5) }).crimes).toHaveLength(2);
    expect([...zoneDensities(fitZones({ x: new Float64Array(0), y: new Float64Array(0) }), grid, cells)]).toEqual(
      new Array(400).fill(0),
    );
  });
});

describe('the density of the contest', () => {
  const grid = { originX: 0, originY: 0, cellSize: 250, columns: 21, rows: 21 };
  const inside = new Uint8Array(441).fill(1);
  const counts = new Float64Array(441);
  counts[10 * 21 + 10] = 100;
  counts[0] = 40;

  it('keeps the crimes with Diggle’s correction, whatever the kernel', () => {
    for (const [kernel, bandwidth] of [
      ['gaussian', 500],
      ['quartic', 1400],
      ['epanechnikov', 1200],
    ] as const) {
      const drawn = cellDensity(grid, inside, counts, { kernel, bandwidth, edgeCorrection: 'diggle' });
      expect(drawn.reduce((a, b) => a + b)).toBeCloseTo(140, 6);
    }
  });

  it('is higher in the corner with a correction than without', () => {
    const at = (edgeCorrection: 'none' | 'uniform'): number =>
      cellDensity(grid, inside, counts, { bandwidth: 500, edgeCorrection })[0];
    expect(at('uniform')).toBeGreaterThan(2 * at('none'));
  });
});

describe('the score of a map as it is set up', () => {
  it('is that of training where nothing is changed', () => {
    const trained = trainHotspots(city, geography, { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    const bandwidth = Number(trained.parameters.bandwidthMeters);
    const own = scored({}, { density: { bandwidth, edgeCorrection: 'uniform' } });
    expect(own.test).toEqual(trained.scorecard.test);
    expect(own.train).toEqual(trained.scorecard.train);
    expect(own.heldOut.curves).toEqual(trained.payload.heldOut.curves);
    const theft = scored({ type: 0 }, { density: { bandwidth, edgeCorrection: 'uniform' } });
    const inTraining = trained.payload.types.find((each) => each.type === 0)!;
    expect(theft.heldOut.curves).toEqual(inTraining.curves);
    // and the panel reads at 5 % what the scorecard says
    const at = scoreAt(trained.payload.heldOut, 0.05);
    const value = (measure: string): number => trained.scorecard.scores.find((each) => each.measure === measure)!.value;
    expect(100 * at.hitRate.forecast).toBe(value('hit_rate'));
    expect(100 * at.hitRate.density).toBe(value('hit_rate_density'));
    expect(100 * at.hitRate.zones).toBe(value('hit_rate_zones'));
    expect(at.accuracyIndex.forecast).toBe(value('predictive_accuracy_index'));
    expect(at.efficiencyIndex.forecast).toBe(value('predictive_efficiency_index'));
  });

  it('splits the dates that were chosen, and takes nothing from outside them', () => {
    const spring = scored({ firstDay: dayOf(2020, 2, 1), lastDay: dayOf(2020, 5, 31) });
    expect(spring.train).toMatchObject({ from: '2020-02-01', to: '2020-04-30' });
    expect(spring.test).toMatchObject({ from: '2020-05-01', to: '2020-05-31' });
    expect(spring.train.rows + spring.test.rows).toBe(Math.round((8000 * 121) / 366));
  });

  it('changes with the bandwidth, the kernel and the hours', () => {
    const density = (filter: object, settings: object): number =>
      scoreAt(scored(filter, { density: settings }).heldOut, 0.05).hitRate.density;
    const plain = density({}, { bandwidth: 300 });
    expect(density({}, { bandwidth: 1500 })).toBeLessThan(plain);
    expect(Math.abs(density({}, { bandwidth: 849, kernel: 'quartic' }) - plain)).toBeLessThan(0.02);
    const curve = (settings: { bandwidth: number; kernel?: 'quartic' }): Float64Array =>
      scored({}, { density: settings }).heldOut.curves.density;
    expect(curve({ bandwidth: 849, kernel: 'quartic' })).not.toEqual(curve({ bandwidth: 300 }));
    expect(scored({ hourFrom: 22, hourTo: 3 }).test.rows).toBeLessThan(0.3 * scored().test.rows);
  });

  it('with fading weeks follows a hot spot that moved', () => {
    // until June the crimes lie in the north-west, from July on in the south-east, and so they do in the last quarter
    const july = dayOf(2020, 7, 1) * 1440;
    const moved = {
      ...city,
      latitude: city.latitude.map((value, row) =>
        city.type[row] !== 0 ? value : city.minutes[row] < july ? 50.04 : 50.01,
      ),
      longitude: city.longitude.map((value, row) =>
        city.type[row] !== 0 ? value : (city.minutes[row] < july ? 8.02 : 8.06) + (row % 40) * 0.0004,
      ),
    };
    const where = deriveGeography(moved)!;
    const at = (more: object) => {
      const answer = scoreSelection(moved, where, {}, { ...options, ...more });
      if (typeof answer === 'string') throw new Error(answer);
      return scoreAt(answer.heldOut, 0.008).hitRate;
    };
    const [even, fading] = [at({}), at({ halfLifeDays: 30 })];
    expect(fading.density).toBeGreaterThan(even.density + 0.05);
    expect(fading.forecast).toBeGreaterThan(even.forecast + 0.05);
    expect(fading.countMap).toBe(even.countMap);
  });

  it('with fading weeks scores the very forecast that the map would have shown', () => {
    // the map of the first nine months, as the page draws it with a half-life
    const filter = { lastDay: dayOf(2020, 9, 30) };
    const points = selectPoints(city, geography, filter);
    const shown = forecastOf(weightSelection(city, points, filter, 45), geography);
    const { grid, inside } = contestGrids(geography)[0];
    const weights = recencyWeights(city, points.rows, coveredSpan(city, filter)!, 45);
    const contest = drawMaps(grid, inside, points, points, 300, undefined, weights);
    expect(contest.forecast.bandwidthMeters).toBe(shown.bandwidthMeters);
    expect(contest.forecast.strength).toBeCloseTo(shown.strength, 9);
    // in other units: counts of equal weight there, crimes per km² per year on the page
    const unit = contest.value.forecast[0] / shown.value[contest.cells[0]];
    contest.cells.forEach((cell, i) => expect(contest.value.forecast[i] / shown.value[cell] / unit).toBeCloseTo(1, 9));
  });

  it('is a sentence for a week of data, for no later crimes and for a filter that nothing passes', () => {
    const refusal = (table: IncidentTable, filter: object): string => {
      const answer = scoreSelection(table, geography, filter, options);
      if (typeof answer !== 'string') throw new Error('expected a sentence');
      return answer;
    };
    expect(refusal(cityOf(700, 7), {})).toMatch(/at least 28 days; this selection spans 7\. Choose a longer time/);
    expect(refusal(city, { firstDay: FIRST, lastDay: FIRST + 6 })).toMatch(/spans 7\./);
    expect(refusal(city, { type: 7 })).toMatch(/has 0 before its last quarter/);
    expect(refusal(city, { firstDay: dayOf(2030, 1, 1) })).toMatch(/spans 0\./);
    expect(refusal(tableOf([]), {})).toMatch(/no records/);
    // a type that stopped: no crimes in the last quarter
    const stopped = {
      ...city,
      type: city.type.map((type, row) => (city.minutes[row] < dayOf(2020, 6, 1) * 1440 ? type : 1)),
    };
    expect(refusal(stopped, { type: 0 })).toMatch(/has 0 in its last quarter \(1 October 2020 to 31 December 2020\)/);
  });
});

describe('training with types', () => {
  it('scores a type that has no later crimes not at all, and the others beside it', () => {
    const stopped = {
      ...city,
      type: city.type.map((type, row) => (city.minutes[row] < dayOf(2020, 9, 1) * 1440 ? type : 1)),
    };
    const trained = trainHotspots(stopped, geography, { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    expect(trained.payload.types.map((each) => each.type)).toEqual([1]);
  });

  it('is refused where no record of the last quarter lies on the map', () => {
    const unlocated = (value: Float64Array): Float64Array =>
      value.map((degrees, row) => (city.minutes[row] < dayOf(2020, 9, 1) * 1440 ? degrees : NaN));
    const blind = { ...city, latitude: unlocated(city.latitude), longitude: unlocated(city.longitude) };
    expect(trainHotspots(blind, geography, { seed: 1 })).toMatchObject({
      available: false,
      reason: expect.stringContaining('No located record of the last months') as string,
    });
  });

  it('of a week is refused in a sentence', () => {
    expect(trainHotspots(cityOf(700, 7), geography, { seed: 1 })).toMatchObject({
      available: false,
      reason: expect.stringContaining('at least 28 days; this data spans 7') as string,
    });
  });

  it('scores on the four positions of the grid, a huge place’s types on one', () => {
    expect(contestGrids(geography)).toHaveLength(4);
    expect(contestGrids(geography, 100)).toHaveLength(1);
  });
});
