import { beforeAll, describe, expect, test } from 'vitest';
import type { Trained } from '#lib/core/records/model-record.ts';
import { areaRiskTable } from '#lib/core/risk/answers/area-risk-table.ts';
import { predictRisk } from '#lib/core/risk/answers/predict-risk.ts';
import { riskChoices } from '#lib/core/risk/answers/risk-choices.ts';
import type { RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

const table = syntheticTable({ rows: 30_000, months: 30 });

async function trained(areaKm2: Float64Array): Promise<Trained<RiskModel>> {
  const result = await trainRisk(table, { seed: 3, areaKm2 });
  if (!result.available) throw new Error(result.reason);
  return result;
}

describe('levels by crimes per km²', () => {
  // area 0 is the busiest and by far the largest, area 4 quiet and tiny; the size of area 5 is not known
  const areaKm2 = Float64Array.of(400, 40, 40, 40, 0.5, NaN);
  let model: RiskModel;
  let scorecard: Trained<RiskModel>['scorecard'];
  beforeAll(async () => {
    ({ payload: model, scorecard } = await trained(areaKm2));
  });

  test('turn round where a busy area is large and a quiet one small', () => {
    const volume = areaRiskTable(model);
    const density = areaRiskTable(model, {}, 'density');
    expect([volume[0].level, volume[4].level]).toEqual(['HIGH', 'LOW']);
    expect([density[0].level, density[4].level]).toEqual(['LOW', 'HIGH']);
    expect(density.map((row) => row.lastLevel)).toEqual(density.map((row) => row.level));
    // what is expected stays crimes, not crimes per km²
    expect(density.map((row) => row.ratePerHour)).toEqual(volume.slice(0, 5).map((row) => row.ratePerHour));
  });

  test('are cut at crimes per km²', () => {
    const [low, high] = model.density!.areas.cutPoints;
    for (const row of areaRiskTable(model, {}, 'density')) {
      const perHour = row.crimesPerKm2PerYear! / 8766;
      expect(row.lastLevel).toBe(perHour <= low ? 'LOW' : perHour <= high ? 'MEDIUM' : 'HIGH');
    }
    const units = model.density!.units.cutPoints;
    expect(units[0]).toBeLessThan(units[1]);
    // all areas but one are larger than a square kilometre
    expect(units[1]).toBeLessThan(model.units.cutPoints[1]);
  });

  test('leave out an area of unknown size, and the card says so', () => {
    expect(areaRiskTable(model, { part: 5 }, 'density').map((row) => row.areaCode)).toEqual([0, 1, 2, 3, 4]);
    expect(areaRiskTable(model, { part: 5 })).toHaveLength(6);
    expect(scorecard.notes).toContain('The size of 1 area is not known: it has no level by crimes per km².');
  });

  test('are scored on the later months beside persistence, in words that say so', () => {
    for (const measure of ['log_loss_km2', 'accuracy_km2', 'kappa_quadratic_km2']) {
      const score = scorecard.scores.find((each) => each.measure === measure)!;
      expect(score.label).toMatch(/^By crimes per km²: .* one month ahead$/);
      expect(score.baselineLabel).toContain('12 months');
    }
    const kappa = scorecard.scores.find((each) => each.measure === 'kappa_quadratic_km2')!;
    expect(kappa.value).toBeGreaterThan(0.7);
  });

  test('change nothing about the levels by volume', async () => {
    const without = (await trained(new Float64Array(6).fill(NaN))).payload;
    for (const when of [{}, { part: 4, month: 2 }]) {
      const levels = (of: RiskModel): unknown => areaRiskTable(of, when).map(({ probabilities }) => probabilities);
      expect(levels(without)).toEqual(levels(model));
    }
    expect(predictRisk(without, { areaCode: 2, hour: 9 }).level).toBe(
      predictRisk(model, { areaCode: 2, hour: 9 }).level,
    );
  });
});

test.each([
  ['no area', [NaN, NaN, NaN, NaN, NaN, NaN], 'the size of no area is known'],
  ['half the areas', [2, 4, 6, NaN, NaN, NaN], 'the size of 3 of 6 areas is not known'],
])('where the size of %s is known there are no levels by density, and the card says why', async (_, sizes, words) => {
  const { payload, scorecard } = await trained(Float64Array.from(sizes));
  expect(payload.density).toBeUndefined();
  expect(riskChoices(payload).by).toEqual(['volume']);
  expect(areaRiskTable(payload, {}, 'density')).toEqual([]);
  expect(scorecard.notes.join(' ')).toContain(words);
  expect(scorecard.scores.some((score) => score.measure.endsWith('_km2'))).toBe(false);
});

test('the size of four in five areas with records is enough', async () => {
  const five = { ...table, area: table.area.map((code) => (code === 5 ? MISSING : code)) };
  const result = await trainRisk(five, { seed: 3, areaKm2: Float64Array.of(400, 40, 40, 0.5, NaN, NaN) });
  if (!result.available) throw new Error(result.reason);
  expect(riskChoices(result.payload).by).toEqual(['volume', 'density']);
  expect(areaRiskTable(result.payload, {}, 'density').map(({ areaCode }) => areaCode)).toEqual([0, 1, 2, 3]);
});
