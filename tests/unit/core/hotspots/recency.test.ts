import { describe, expect, it } from 'vitest';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { densitySurface } from '#lib/core/hotspots/surfaces/density-surface.ts';
import { empiricalBayes } from '#lib/core/hotspots/surfaces/empirical-bayes.ts';
import { forecastSurface } from '#lib/core/hotspots/surfaces/forecast-surface.ts';
import { recencyWeights, weightedDays } from '#lib/core/hotspots/recency.ts';
import { exposureYears, selectPoints } from '#lib/core/hotspots/select-points.ts';
import { weightSelection } from '#lib/core/hotspots/weighted-selection.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf, firstDayOfMonth, monthIndexOf } from '#lib/core/table/calendar.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { block, tableOf } from '../geo/tables.ts';

const FIRST = dayOf(2020, 1, 1);
const DAYS = 366;
const places = block(50, 8, 3000, 3000, 250);
const options = { bandwidthMeters: 300, cellSizeMeters: 100 };

/** Every day one crime at each place that `on` picks. */
function daily(on: (place: number, day: number) => boolean, days = DAYS): IncidentTable {
  const incidents = [];
  for (let day = 0; day < days; day++) {
    for (let i = 0; i < places.length; i++) {
      if (on(i, day)) incidents.push({ ...places[i], minutes: (FIRST + day) * 1440 });
    }
  }
  return tableOf(incidents);
}
const even = daily(() => true);
const geography = deriveGeography(even)!;

describe('recent weeks count more', () => {
  it.each([7, 30, 365])('half-life %i days: a rate that never changed gives the same map in the same unit', (days) => {
    const plain = densitySurface(even, geography, {}, options);
    const faded = densitySurface(even, geography, {}, { ...options, halfLifeDays: days });
    plain.value.forEach((value, i) => {
      if (!Number.isNaN(value)) expect(faded.value[i] / value).toBeCloseTo(1, 9);
    });
    expect(faded.crimes).toBe(plain.crimes);
    expect(faded.years).toBeCloseTo(DAYS / 365.25, 9);
  });

  it('shows a hot spot where it is now, at the rate it has now', () => {
    const west = (place: number): boolean => places[place].longitude < 8.021;
    const moved = daily((place, day) => west(place) === day < 300);
    const plain = densitySurface(moved, geography, {}, options);
    const faded = densitySurface(moved, geography, {}, { ...options, halfLifeDays: 7 });
    const row = Math.floor(plain.grid.rows / 2) * plain.grid.columns;
    const [left, right] = [row + 5, row + plain.grid.columns - 6];
    expect(plain.value[left]).toBeGreaterThan(3 * plain.value[right]);
    expect(faded.value[right]).toBeGreaterThan(100 * faded.value[left]);
    // 16 places a km², one crime a day each
    expect(Math.abs(faded.value[right] / (16 * 365.25) - 1)).toBeLessThan(0.05);
  });

  it('is told apart from no half-life only where one is short beside the records', () => {
    const plain = densitySurface(even, geography, {}, options);
    const endless = densitySurface(even, geography, {}, { ...options, halfLifeDays: 1e9 });
    expect(Math.abs(endless.maximum / plain.maximum - 1)).toBeLessThan(1e-6);
    const forecast = forecastSurface(even, geography, {});
    const endlessForecast = forecastSurface(even, geography, {}, { halfLifeDays: 1e9 });
    expect(Math.abs(endlessForecast.maximum / forecast.maximum - 1)).toBeLessThan(1e-3);
    expect(endlessForecast.crimes).toBe(forecast.crimes);
  });

  it('adds the days of a period as their crimes fade, without months that hold no record', () => {
    const span = { firstDay: FIRST, lastDay: FIRST + 120, missingMonths: [monthIndexOf(dayOf(2020, 2, 1))] };
    let expected = 0;
    for (let day = span.firstDay; day <= span.lastDay; day++) {
      if (monthIndexOf(day) !== span.missingMonths[0]) expected += 2 ** ((day - span.lastDay) / 30);
    }
    expect(weightedDays(span, 30)).toBeCloseTo(expected, 9);
    expect(weightedDays(span)).toBe(121 - 29);
    expect(weightedDays({ ...span, lastDay: FIRST - 1 }, 30)).toBe(0);
    expect(exposureYears(even, { firstDay: FIRST + 400 }, 30)).toBe(0);
  });

  it('weighs 1 on the last day of the selection, half after one half-life', () => {
    const filter = { lastDay: FIRST + 100 };
    const { rows } = selectPoints(even, geography, filter);
    const weights = recencyWeights(even, rows, { firstDay: FIRST, lastDay: FIRST + 100, missingMonths: [] }, 25);
    expect(weights.at(-1)).toBe(1);
    expect(weights[rows.findIndex((row) => even.minutes[row] === (FIRST + 75) * 1440)]).toBeCloseTo(0.5, 12);
    expect(() => recencyWeights(even, rows, { firstDay: 0, lastDay: 1, missingMonths: [] }, 0)).toThrow(/above 0/);
  });

  describe('where records know only their month', () => {
    const monthly: IncidentTable = {
      ...even,
      timeResolution: 'month',
      minutes: even.minutes.map((minute) => firstDayOfMonth(monthIndexOf(Math.floor(minute / 1440))) * 1440),
    };
    const perYear = (filter: IncidentFilter, halfLifeDays?: number): number => {
      const points = selectPoints(monthly, geography, filter);
      const { weight, weightedYears } = weightSelection(monthly, points, filter, halfLifeDays);
      return weight.reduce((sum, value) => sum + value, 0) / weightedYears;
    };

    it.each([
      ['all months', {}],
      ['dates within months', { firstDay: dayOf(2020, 1, 15), lastDay: dayOf(2020, 3, 10) }],
      ['dates at the ends of months', { firstDay: dayOf(2020, 1, 31), lastDay: dayOf(2020, 2, 29) }],
      ['a last day that is a first', { lastDay: dayOf(2020, 12, 1) }],
    ])('%s keep the rate per year', (_, filter) => {
      const daily = places.length * 365.25;
      expect(perYear(filter) / daily).toBeCloseTo(1, 9);
      expect(perYear(filter, 30) / daily).toBeCloseTo(1, 9);
    });

    it('dates that hold no first of a month hold no record and cover nothing', () => {
      const filter = { firstDay: dayOf(2020, 1, 15), lastDay: dayOf(2020, 1, 20) };
      expect(selectPoints(monthly, geography, filter).rows).toHaveLength(0);
      expect(exposureYears(monthly, filter)).toBe(0);
    });
  });
});

describe('the forecast of fading crimes', () => {
  it('has the unit and the total of the forecast where nothing changed, and counts each crime once', () => {
    const plain = forecastSurface(even, geography, {});
    const faded = forecastSurface(even, geography, {}, { halfLifeDays: 60 });
    expect(faded.crimes).toBe(plain.crimes);
    const mean = (values: Float64Array): number => {
      const inside = values.filter((value) => !Number.isNaN(value));
      return inside.reduce((sum, value) => sum + value, 0) / inside.length;
    };
    expect(Math.abs(mean(faded.value) / mean(plain.value) - 1)).toBeLessThan(0.02);
  });

  it('leans more on the neighbourhood, since fewer crimes speak', () => {
    const random = createRandom(4);
    const noisy = daily(() => random.next() < 0.05);
    const spread = (values: Float64Array): number => {
      const inside = values.filter((value) => value > 0);
      return Math.max(...inside) / Math.min(...inside);
    };
    const faded = forecastSurface(noisy, geography, {}, { halfLifeDays: 10 });
    const recent = { firstDay: FIRST + DAYS - 30 };
    const counted = forecastSurface(noisy, geography, recent);
    // ten days of half-life know about as much as the last month does: a map as cautious, not one of 366 days
    expect(spread(faded.value)).toBeLessThan(2 * spread(counted.value));
    expect(faded.strength).toBeGreaterThan(0);
    expect(Number.isFinite(faded.maximum)).toBe(true);
  });

  it('fits fractions as it fits whole numbers', () => {
    const grid = { originX: 0, originY: 0, cellSize: 250, columns: 20, rows: 20 };
    const inside = new Uint8Array(400).fill(1);
    const random = createRandom(2);
    const counts = Float64Array.from({ length: 400 }, (_, i) => random.below(3 + (i % 20)));
    const whole = empiricalBayes(grid, inside, counts);
    const nearly = empiricalBayes(
      grid,
      inside,
      counts.map((count) => count * (1 + 1e-9)),
    );
    expect(nearly.bandwidthMeters).toBe(whole.bandwidthMeters);
    expect(nearly.strength / whole.strength).toBeCloseTo(1, 3);
    expect(nearly.logLikelihood).toBeCloseTo(whole.logLikelihood, 3);
    whole.expected.forEach((value, i) => expect(nearly.expected[i]).toBeCloseTo(value, 2));
  });
});
