import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  nearRepeats,
  SPACE_BANDS_METERS,
  TIME_BANDS_DAYS,
  type NearRepeats,
} from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import { createPairCounter } from '#lib/core/hotspots/near-repeats/near-repeats-counter.ts';
import { createSimdPairCounter } from '#lib/jobs/hotspot-map/near-repeats-simd.ts';

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const { knox } = JSON.parse(here('./spacetime.json')) as {
  knox: { observed: number[][]; mean_of_999_permutations: number[][]; ratio: number[][]; p: number[][] };
};
const lines = here('./spacetime.csv').trim().split(/\r?\n/).slice(1);
const column = (c: number): Float64Array => Float64Array.from(lines, (line) => Number(line.split(',')[c]));
const [x, y, day] = [column(0), column(1), column(2)];

const result = tested(nearRepeats(x, y, day, { seed: 1 }));

test('observed pairs equal the reference in every band of distance and days', () => {
  expect(Array.from(result.spaceBands)).toEqual([0, 100, 200, 300, 400]);
  expect(Array.from(result.timeBands)).toEqual([7, 14, 21, 28]);
  expect(Array.from(result.observed)).toEqual(knox.observed.flat());
});

test('ratios of observed to expected pairs are within 3 % of the reference', () => {
  knox.ratio.flat().forEach((ratio, cell) => {
    expect(Math.abs(result.ratio[cell] - ratio)).toBeLessThanOrEqual(0.03 * ratio);
  });
});

test('p agrees with the reference within the chance of 999 permutations', () => {
  knox.p.flat().forEach((p, cell) => {
    // both are drawn: four standard errors of their difference
    const error = 4 * Math.sqrt((2 * Math.max(p * (1 - p), 0.001)) / 999);
    expect(Math.abs(result.p[cell] - p)).toBeLessThan(error);
    expect(result.p[cell] <= 0.001 === p <= 0.001).toBe(true);
  });
});

test('mean pairs agree with the closed form: pairs close in space × pairs close in time / all pairs', () => {
  const n = x.length;
  const spacePairs = new Float64Array(SPACE_BANDS_METERS.length);
  const timePairs = new Float64Array(TIME_BANDS_DAYS.length);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const space = SPACE_BANDS_METERS.findIndex((limit) => Math.hypot(x[i] - x[j], y[i] - y[j]) <= limit);
      const time = TIME_BANDS_DAYS.findIndex((limit) => Math.abs(day[i] - day[j]) <= limit);
      if (space >= 0) spacePairs[space]++;
      if (time >= 0) timePairs[time]++;
    }
  }
  for (let cell = 0; cell < result.expected.length; cell++) {
    const exact = (spacePairs[cell >> 2] * timePairs[cell & 3]) / ((n * (n - 1)) / 2);
    // counts of a permutation vary about as Poisson counts do: four standard errors of a mean of 999
    expect(Math.abs(result.expected[cell] - exact)).toBeLessThan(4 * Math.sqrt((1.3 * exact) / 999));
  }
});

test('the vector counter gives exactly what the plain one gives', () => {
  expect(createSimdPairCounter(2, 1, TIME_BANDS_DAYS)).toBeDefined();
  const plain = tested(nearRepeats(x, y, day, { seed: 1, createCounter: createPairCounter }));
  const simd = tested(
    nearRepeats(x, y, day, {
      seed: 1,
      createCounter: (...sizes) => createSimdPairCounter(...sizes)!,
    }),
  );
  expect(simd).toEqual(plain);
});

function tested(answer: NearRepeats | string): NearRepeats {
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}
