/** Area risk on the real Chicago records against risk.json: trained on the months of 2015, scored on those of 2016. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { benchRisk } from '../bench/risk.ts';
import { loadIncidents, sharedDataPath } from '../support/incidents.ts';

const reference = JSON.parse(readFileSync(new URL('risk.json', import.meta.url), 'utf8'));
const paths = [2014, 2015, 2016].map((year) => sharedDataPath(`chicago_crimes_${year}.csv.gz`));
const absent = paths.some((path) => path === undefined);
if (absent)
  console.warn('Skipped: risk on the Chicago records, which are absent (../shared/data or STREETLIGHT_DATA).');

describe.skipIf(absent)('risk on the Chicago records (skipped where ../shared/data is absent)', () => {
  let figures: Record<string, unknown>;
  beforeAll(async () => {
    const [first, second, third] = paths as string[];
    figures = await benchRisk({ train: await loadIncidents([first, second]), test: await loadIncidents([third]) });
  }, 120_000);

  test('has the units, cut points and persistence figures of the reference', () => {
    expect(figures.units).toBe(reference.units_test);
    const cutPoints = figures.cut_points_per_hour as number[];
    reference.cut_points_per_hour.forEach((cut: number, i: number) => expect(cutPoints[i]).toBeCloseTo(cut, 12));
    expect(figures.persistence_accuracy).toBeCloseTo(reference.persistence.accuracy, 12);
    expect(figures.persistence_kappa).toBeCloseTo(reference.persistence.kappa_quadratic, 12);
  });

  test('reaches log loss 0.408 and kappa 0.860 one month ahead, no less accurate than persistence', () => {
    expect(figures.log_loss).toBeLessThanOrEqual(0.408);
    expect(figures.kappa_quadratic).toBeGreaterThanOrEqual(0.86);
    expect(figures.accuracy).toBeGreaterThanOrEqual(reference.persistence.accuracy);
  });

  test('loses little at 3, 6 and 12 months', () => {
    for (const months of [3, 6, 12]) expect(figures[`log_loss_${months}`]).toBeLessThanOrEqual(0.42);
  });
});
