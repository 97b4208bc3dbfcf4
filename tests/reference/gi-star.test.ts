import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { giStar } from '#lib/core/hotspots/gi-star.ts';
import { createRandom } from '#lib/core/random/random.ts';

const { gi_star: reference } = JSON.parse(readFileSync(new URL('./spatial.json', import.meta.url), 'utf8')) as {
  gi_star: { grid: number; count: number[]; z: number[]; p: number[]; p_fdr: number[] };
};

const cells = reference.grid ** 2;
const everywhere = new Uint8Array(cells).fill(1);

test('Gi* z-scores equal spdep’s within 1e-9', () => {
  const { z, method } = giStar(Float64Array.from(reference.count), everywhere, reference.grid, createRandom(1));
  expect(method).toBe('normal');
  let largest = 0;
  for (let i = 0; i < cells; i++) largest = Math.max(largest, Math.abs(z[i] - reference.z[i]));
  expect(largest).toBeLessThan(1e-9);
});

test('false discovery rates equal R’s p.adjust', () => {
  const { q } = giStar(Float64Array.from(reference.count), everywhere, reference.grid, createRandom(1));
  for (let i = 0; i < cells; i++) expect(q[i]).toBeCloseTo(reference.p_fdr[i], 9);
});

test('cells outside the study area get no score and are no neighbours', () => {
  const inside = everywhere.slice();
  inside[0] = 0;
  const { z } = giStar(Float64Array.from(reference.count), inside, reference.grid, createRandom(1));
  expect(z[0]).toBeNaN();
  const changed = Float64Array.from(reference.count);
  changed[0] = 1e6;
  expect(giStar(changed, inside, reference.grid, createRandom(1)).z[1]).toBe(z[1]);
});

test('a constant surface has no significant cell', () => {
  const { z, q } = giStar(new Float64Array(cells).fill(3), everywhere, reference.grid, createRandom(1));
  expect(z.every((value) => value === 0)).toBe(true);
  expect(q.every((value) => value > 0.99)).toBe(true);
});

test('thin counts are tested by permutation, and equal seeds give equal answers', () => {
  const thin = Float64Array.from(reference.count, (count, i) => (i % 7 === 0 && count > 3 ? 1 : 0));
  const first = giStar(thin, everywhere, reference.grid, createRandom(5));
  expect(first.method).toBe('permutation');
  expect(Array.from(giStar(thin, everywhere, reference.grid, createRandom(5)).q)).toEqual(Array.from(first.q));
});
