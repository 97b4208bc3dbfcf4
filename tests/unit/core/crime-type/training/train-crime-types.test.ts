/** What training adds to the scorecard, a model of chosen types, and tables that are hard to learn from. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { fitCrimeTypes } from '#lib/core/crime-type/training/fit-crime-types.ts';
import { predictCrimeType, queryProbabilities } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/training/train-crime-types.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { decodeRecord, encodeRecord } from '#lib/core/records/codec.ts';
import type { Scorecard, Trained } from '#lib/core/records/model-record.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../../support/synthetic-table.ts';

const table = syntheticTable({ rows: 6000 });

async function trained(of: IncidentTable, types?: readonly number[]): Promise<Trained<CrimeTypeModel>> {
  const result = await trainCrimeTypes(of, { seed: 3, nEstimators: 10, ...(types ? { types } : {}) });
  if (!result.available) throw new Error(result.reason);
  return result;
}

describe('the scorecard', () => {
  let scorecard: Scorecard;
  beforeAll(async () => {
    ({ scorecard } = await trained(table));
  });

  test('counts every held-out record once among the types, the confusion and the reliability', () => {
    const { rows } = scorecard.test;
    const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
    expect(total(scorecard.classes!.map((score) => score.records))).toBe(rows);
    expect(total(scorecard.classes!.map((score) => score.predicted))).toBe(rows);
    expect(total(scorecard.confusion!.counts)).toBe(rows);
    expect(total(scorecard.reliability!.groups.map((group) => group.records))).toBe(rows);
  });

  test('says of the types what its scores say of all', () => {
    const { classes = [], reliability, scores, test: held } = scorecard;
    const share = (of: (score: (typeof classes)[number]) => number): number =>
      (100 * classes.reduce((sum, score) => sum + of(score), 0)) / held.rows;
    const figure = (measure: string): number => scores.find((score) => score.measure === measure)!.value;
    expect(share((score) => score.right)).toBeCloseTo(figure('top1'), 9);
    expect(share((score) => score.inTop3)).toBeCloseTo(figure('top3'), 9);
    const f1 = classes.map((score) => (2 * score.right) / (score.records + score.predicted));
    expect(f1.reduce((sum, value) => sum + value, 0) / f1.length).toBeCloseTo(figure('macro_f1'), 9);
    const right = reliability!.groups.reduce((sum, group) => sum + group.right * group.records, 0);
    expect((100 * right) / held.rows).toBeCloseTo(figure('top1'), 9);
  });

  test('knows that kind of place and area are worth something, and the weekday nothing', () => {
    const worth = new Map(scorecard.importances!.map((input) => [input.feature, input]));
    expect([...worth.keys()].sort()).toEqual([
      'Area, district and coordinates',
      'Hour',
      'Kind of place',
      'Month',
      'Weekday',
    ]);
    expect(worth.get('Kind of place')!.permutation).toBeGreaterThan(0.2);
    expect(worth.get('Area, district and coordinates')!.permutation).toBeGreaterThan(0.03);
    expect(Math.abs(worth.get('Weekday')!.permutation)).toBeLessThan(0.02);
    const impurity = [...worth.values()].reduce((sum, input) => sum + input.impurity, 0);
    expect(impurity).toBeCloseTo(1, 9);
    const order = scorecard.importances!.map((input) => input.permutation);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  test('survives storage', () => {
    expect(decodeRecord(encodeRecord(scorecard))).toEqual(scorecard);
  });
});

describe('a temperature', () => {
  test('is found where types are chance: leaves that learnt noise are made blunter', async () => {
    const random = createRandom(4);
    const chance = { ...table, type: table.type.map(() => random.below(4)), place: table.place.map(() => MISSING) };
    const { payload, scorecard } = await trained(chance);
    expect(payload.temperature).toBeGreaterThan(1.5);
    expect(scorecard.reliability!.expectedCalibrationError).toBeLessThan(scorecard.reliability!.uncalibratedError);
  });

  test('makes answers blunter or sharper and keeps their order', async () => {
    const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
    const settings = { nEstimators: 5, minSamplesLeaf: 20, maxLeafNodes: 100 };
    const plain = await fitCrimeTypes(table, rows, settings, 1);
    const query = { areaCode: 0, hour: 20, placeCode: 1 };
    const order = (of: CrimeTypeModel): number[] => predictCrimeType(of, query).top.map((entry) => entry.type);
    const first = (of: CrimeTypeModel): number => predictCrimeType(of, query).probability;
    expect(plain.temperature).toBe(1);
    const blunt = await fitCrimeTypes(table, rows, { ...settings, temperature: 2 }, 1);
    expect(first(blunt)).toBeLessThan(first(plain));
    expect(first({ ...plain, temperature: 0.5 })).toBeGreaterThan(first(plain));
    expect(order(blunt)).toEqual(order(plain));
  });
});

describe('a model of chosen types', () => {
  test('knows them alone, gives them all of the probability, and says so', async () => {
    const { payload, scorecard, trainedOn, parameters } = await trained(table, [0, 2, 3]);
    expect([...payload.types]).toEqual([0, 2, 3]);
    const records = table.type.filter((code) => code !== 1).length;
    expect(trainedOn.rows).toBe(records);
    expect(parameters.types).toBe(3);
    const sum = queryProbabilities(payload, { areaCode: 0, hour: 9 }).reduce((total, p) => total + p, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(scorecard.classes!.map((score) => score.type).sort()).toEqual([0, 2, 3]);
    expect(scorecard.sentence).toMatch(/^Among records of the chosen types alone/);
    expect(scorecard.notes[0]).toBe(
      `Learnt and scored on records of 3 of the 4 types alone; the ${(table.rows - records).toLocaleString('en')} records of the others are left out.`,
    );
  });

  test('of fewer than two types, or of too few records, is declined in a sentence', async () => {
    const few = { ...table, type: table.type.map((code, row) => (row < 100 ? code : 1)) };
    for (const [of, types, words] of [
      [table, [1], 'fewer than two of the chosen types'],
      [table, [17], 'fewer than two of the chosen types'],
      [few, [0, 2, 3], 'records of the chosen types are too few to learn from: 200 are needed'],
    ] as const) {
      const result = await trainCrimeTypes(of, { seed: 1, types });
      expect(result.available).toBe(false);
      if (!result.available) expect(result.reason).toContain(words);
    }
  });
});

test('500 types of crime are learnt in seconds, and the confusion shows the 40 most frequent', async () => {
  const random = createRandom(2);
  const big = syntheticTable({ rows: 10_000 });
  // frequencies fall as in a real list: most types are rare
  const type = big.type.map((code) => Math.min(499, code + 4 * Math.floor(125 * random.next() ** 4)));
  const many = { ...big, type, typeLabels: Array.from({ length: 500 }, (_, code) => `TYPE ${code}`) };
  // of the processor, so that a busy machine does not fail it
  const start = process.cpuUsage();
  const { payload, scorecard } = await trained(many);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(30);
  expect(payload.types.length).toBeGreaterThan(430);
  expect(encodeRecord(payload).byteLength).toBeLessThan(6e6);
  expect(scorecard.confusion!.types).toHaveLength(40);
  expect(scorecard.confusion!.counts).toHaveLength(41 * 41);
  const prior = scorecard.scores.find((score) => score.measure === 'log_loss_prior')!;
  expect(prior.value).toBeLessThan(prior.baseline);
});
