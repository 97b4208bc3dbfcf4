import { describe, expect, it } from 'vitest';
import { overdispersionTest, overdispersionWords } from '#lib/core/glm/uncertainty/overdispersion-test.ts';
import { nb1Quantile } from '#lib/core/glm/uncertainty/nb1.ts';
import { createRandom } from '#lib/core/random/random.ts';

const DRAWS = 400;
const CELLS = 2000;

/** Share of simulated panels of that mean and dispersion in which the test rejects Poisson counts at 5 %. */
function rejected(means: Float64Array, dispersion: number, seed: number): number {
  const random = createRandom(seed);
  const counts = new Uint32Array(means.length);
  let rejections = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let i = 0; i < counts.length; i++) counts[i] = nb1Quantile(means[i], dispersion, random.next());
    if (overdispersionTest(counts, means, 0).pValue < 0.05) rejections++;
  }
  return rejections / DRAWS;
}

describe('the test for overdispersion', () => {
  it('is the score test by hand', () => {
    // z: ((3 - 1)² - 3) / 1 = 1, ((0 - 1)² - 0) / 1 = 1, ((2 - 4)² - 2) / 4 = 0.5
    const { statistic, cells } = overdispersionTest([3, 0, 2, 0], [1, 1, 4, 0], 0.5);
    expect(cells).toBe(3);
    expect(statistic).toBeCloseTo(3 / Math.sqrt(6), 12);
  });

  it.each([
    ['frequent', 0.9],
    ['rare', 0.02],
  ])('rejects Poisson counts of %s crimes about as often as 5 %', (_, mean) => {
    // 400 draws: a size of 5 % gives 2.5 to 7.5 % in 98 of 100 runs
    const share = rejected(new Float64Array(CELLS).fill(mean), 1, 11);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.08);
  });

  it('finds counts that vary a seventh more than chance in nearly every panel of 2,000 cells', () => {
    expect(rejected(new Float64Array(CELLS).fill(0.9), 1.15, 5)).toBeGreaterThan(0.95);
  });

  it('does not take counts that are steadier than chance for varied ones', () => {
    expect(overdispersionTest(new Float64Array(900).fill(2), new Float64Array(900).fill(2), 1).pValue).toBe(1);
  });

  it('gives back what the fit took: a model that spends half a cell of freedom a cell is no proof of steadiness', () => {
    const random = createRandom(8);
    // each pair of cells is fitted by its own mean: leverage 1/2 a cell
    const counts = Float64Array.from({ length: 20_000 }, () => nb1Quantile(3, 1, random.next()));
    const fitted = counts.map((_, i) => (counts[i - (i % 2)] + counts[i - (i % 2) + 1]) / 2);
    const cells = fitted.filter((mean) => mean > 0).length;
    expect(overdispersionTest(counts, fitted, 0).statistic).toBeLessThan(-20);
    expect(Math.abs(overdispersionTest(counts, fitted, cells / 2).statistic)).toBeLessThan(3);
  });

  it('says nothing of no cells', () => {
    const none = overdispersionTest([], [], 0);
    expect(none.pValue).toBeNaN();
    expect(overdispersionWords(1, none)).toContain('too few counts');
  });
});

describe('overdispersion in words', () => {
  const test = (pValue: number) => ({ statistic: 0, pValue, cells: 1 });

  it('states the factor and how sure it is', () => {
    expect(overdispersionWords(1.0712, test(1e-9))).toBe(
      'Counts vary 1.07 × as much as pure chance would (p < 0.001), so intervals are widened.',
    );
    expect(overdispersionWords(1.02, test(0.0312))).toContain('(p = 0.031), so intervals');
  });

  it('does not call a factor proven that chance may have made', () => {
    expect(overdispersionWords(1.02, test(0.31))).toBe(
      'Counts vary 1.02 × as much as pure chance would, which may itself be chance (p = 0.31); intervals are widened all the same.',
    );
    expect(overdispersionWords(1.004, test(0.0001))).toBe(
      'Counts vary so little more than pure chance would that intervals are not widened, though measurably (p < 0.001).',
    );
    expect(overdispersionWords(1, test(0.7))).toBe('Counts vary about as much as pure chance would (p = 0.70).');
  });
});
