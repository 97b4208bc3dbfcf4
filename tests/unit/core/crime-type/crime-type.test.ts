import { beforeAll, describe, expect, test } from 'vitest';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { chooseFeatures } from '#lib/core/crime-type/inputs/features.ts';
import { fitCrimeTypes } from '#lib/core/crime-type/training/fit-crime-types.ts';
import { componentScores } from '#lib/core/crime-type/inputs/mix-order.ts';
import { predictCrimeType, queryProbabilities } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { trainCrimeTypes } from '#lib/core/crime-type/training/train-crime-types.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { decodeRecord, encodeRecord } from '#lib/core/records/codec.ts';
import { beatsBaseline, type Trained } from '#lib/core/records/model-record.ts';
import { hourOfMinute } from '#lib/core/table/calendar.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { lagging } from '../../../support/lagging.ts';
import { emptyTable, syntheticTable, without } from '../../../support/synthetic-table.ts';

const table = syntheticTable();
const allRows = (of: IncidentTable): Uint32Array => Uint32Array.from({ length: of.rows }, (_, row) => row);

async function trained(of: IncidentTable): Promise<Trained<CrimeTypeModel>> {
  const result = await trainCrimeTypes(of, { seed: 3, nEstimators: 10 });
  if (!result.available) throw new Error(result.reason);
  return result;
}

describe('a trained crime-type model', () => {
  let result: Trained<CrimeTypeModel>;
  const progress: number[] = [];
  beforeAll(async () => {
    const outcome = await trainCrimeTypes(table, {
      seed: 3,
      nEstimators: 20,
      onProgress: (done) => progress.push(done),
    });
    if (!outcome.available) throw new Error(outcome.reason);
    result = outcome;
  });

  test('beats the class prior on a later period where types follow area, hour and place', () => {
    const { scores, test: held, train } = result.scorecard;
    expect(train.to < held.from).toBe(true);
    expect(scores[0].measure).toBe('log_loss');
    const prior = scores.find((score) => score.measure === 'log_loss_prior')!;
    expect(prior.value).toBeLessThan(prior.baseline);
    expect(beatsBaseline(prior)).toBe(true);
  });

  test('states the difference to its baseline as the difference of the two figures', () => {
    for (const { value, baseline, difference } of result.scorecard.scores) {
      expect(difference!.value).toBeCloseTo(value - baseline, 9);
      expect(difference!.lower).toBeLessThanOrEqual(difference!.value);
      expect(difference!.upper).toBeGreaterThanOrEqual(difference!.value);
    }
  });

  test('answers with probabilities that sum to 1, the likeliest first, none impossible', () => {
    const { type, probability, top } = predictCrimeType(result.payload, {
      areaCode: 2,
      hour: 21,
      weekday: 4,
      month: 7,
    });
    expect(top[0]).toEqual({ type, probability });
    expect(top.map((entry) => entry.probability)).toEqual(
      [...top.map((entry) => entry.probability)].sort((a, b) => b - a),
    );
    expect(top.reduce((sum, entry) => sum + entry.probability, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...top.map((entry) => entry.probability))).toBeGreaterThan(0);
  });

  test('averages over the mix of types that the area really has when only the area is given', () => {
    for (let area = 0; area < 6; area++) {
      const probabilities = queryProbabilities(result.payload, { areaCode: area });
      const counts = new Float64Array(4);
      for (let row = 0; row < table.rows; row++) if (table.area[row] === area) counts[table.type[row]]++;
      const total = counts.reduce((sum, n) => sum + n, 0);
      probabilities.forEach((p, k) => expect(Math.abs(p - counts[result.payload.types[k]] / total)).toBeLessThan(0.06));
    }
  });

  test('listens to the place: a store has the types of stores', () => {
    // type 2 happens in place 2 (STORE) or one on; type 0 in place 0 or 1
    const share = (placeCode: number): number =>
      queryProbabilities(result.payload, { areaCode: 1, hour: 12, placeCode })[result.payload.types.indexOf(2)];
    expect(share(2)).toBeGreaterThan(2 * share(1));
  });

  test('answers for an area that no record names, from all records', async () => {
    const model = await fitCrimeTypes(
      { ...table, areas: [...table.areas, { id: 99, label: '99', name: '99' }] },
      allRows(table),
      { nEstimators: 3, minSamplesLeaf: 20, maxLeafNodes: 50 },
      1,
    );
    expect(predictCrimeType(model, { areaCode: 6, hour: 3 }).top.length).toBe(4);
    expect(() => predictCrimeType(model, { areaCode: 7 })).toThrow('expected an area code under 7, got 7');
  });

  test('is the same from the same seed, survives storage, and reports progress to the end', async () => {
    const again = await trainCrimeTypes(table, { seed: 3, nEstimators: 20 });
    expect(again).toEqual(result);
    const stored = decodeRecord(encodeRecord(result.payload)) as CrimeTypeModel;
    const query = { areaCode: 4, hour: 9, weekday: 0, month: 2 };
    expect(predictCrimeType(stored, query)).toEqual(predictCrimeType(result.payload, query));
    expect(predictCrimeType(structuredClone(result.payload), query)).toEqual(predictCrimeType(result.payload, query));
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  test('names its features, none of which names the crime', () => {
    expect(result.parameters.features).toEqual([
      'area',
      'district',
      'latitude',
      'longitude',
      'hour',
      'weekday',
      'month',
      'place',
    ]);
  });
});

/** The records of the table squeezed into its first days. */
function squeezed(days: number): IncidentTable {
  const first = Math.floor(table.minutes.reduce((least, minute) => Math.min(least, minute)) / 1440);
  const minutes = table.minutes.map((minute) => {
    const day = Math.floor(minute / 1440);
    return minute + (first + ((day - first) % days) - day) * 1440;
  });
  return { ...table, minutes };
}

test('a source that lags is not scored on its last 7 days, and says so', async () => {
  const { scorecard, trainedOn } = await trained(lagging(table));
  expect(scorecard.notes).toContain('The last 7 days look incomplete and are not scored.');
  expect(Date.parse(trainedOn.to) - Date.parse(scorecard.test.to)).toBe(7 * 86_400_000);
  expect((await trained(table)).scorecard.notes.join(' ')).not.toContain('incomplete');
});

describe('a short history', () => {
  test.each([4, 7, 14, 60])('of %i days has scores without an interval, beats nothing and says so', async (days) => {
    const { scorecard } = await trained(squeezed(days));
    for (const score of scorecard.scores) {
      expect(score).not.toHaveProperty('difference');
      expect(beatsBaseline(score)).toBe(false);
    }
    expect(scorecard.sentence).toContain('too short to tell');
  });

  test('of a year has intervals', async () => {
    const { scorecard } = await trained(squeezed(365));
    expect(scorecard.scores[0].difference!.upper).toBeGreaterThan(scorecard.scores[0].difference!.lower);
    expect(scorecard.sentence).not.toContain('too short to tell');
  });
});

describe('data that holds less', () => {
  test('without hours leaves the hour out and says so', async () => {
    const { payload, scorecard } = await trained(syntheticTable({ timeResolution: 'day', rows: 4000 }));
    expect(payload.coding.columns).not.toContain('hour');
    expect(payload.coding.columns).toContain('weekday');
    expect(scorecard.notes.join(' ')).toContain('no hour of day');
    expect(predictCrimeType(payload, { areaCode: 0, hour: 5 })).toEqual(predictCrimeType(payload, { areaCode: 0 }));
  });

  test('without days leaves the weekday out too', async () => {
    const { payload } = await trained(syntheticTable({ timeResolution: 'month', rows: 4000 }));
    expect(payload.coding.columns).not.toContain('weekday');
  });

  test('without place, district and coordinates still learns from area and time', async () => {
    const bare = syntheticTable({ rows: 4000, unlocated: 1 });
    const { payload, scorecard } = await trained({
      ...bare,
      place: new Uint16Array(bare.rows).fill(MISSING),
      district: new Uint16Array(bare.rows).fill(MISSING),
    });
    expect(payload.coding.columns).toEqual(['area', 'hour', 'weekday', 'month']);
    expect(scorecard.notes.join(' ')).toContain('No kind of place');
  });

  test('that is small has small leaves where types follow fine detail, large ones where they are chance', async () => {
    const small = syntheticTable({ rows: 3000 });
    const fine = small.area.map((area, row) => (area + hourOfMinute(small.minutes[row])) % 4);
    const leafOf = async (type: Uint16Array): Promise<unknown> =>
      (await trained({ ...small, type, place: new Uint16Array(small.rows).fill(MISSING) })).parameters.minSamplesLeaf;
    expect(await leafOf(fine)).toBe(5);
    const random = createRandom(9);
    expect(await leafOf(fine.map(() => random.below(4)))).toBe(20);
  });

  test('of one type is declined by name', async () => {
    const one = { ...table, type: new Uint16Array(table.rows), typeLabels: ['LARCENY'] };
    expect(await trainCrimeTypes(one, { seed: 1 })).toEqual({
      available: false,
      reason:
        'All records are LARCENY: there is no type to tell apart. If the file names more, choose another column as Crime type on the Data page.',
    });
  });

  test('without types, without rows, or with a handful is declined in a sentence', async () => {
    for (const of of [
      without(table, 'type'),
      emptyTable(),
      syntheticTable({ rows: 50 }),
      syntheticTable({ rows: 1 }),
    ]) {
      const result = await trainCrimeTypes(of, { seed: 1 });
      expect(result.available).toBe(false);
      if (!result.available) expect(result.reason).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});

describe('the order of places', () => {
  test('puts places with alike mixes of types side by side, whatever their codes', () => {
    // even codes see class 0, odd ones class 1
    const random = createRandom(1);
    const codes = Uint32Array.from({ length: 3000 }, () => random.below(6));
    const label = Uint16Array.from(codes, (code) => (random.next() < 0.9 ? code % 2 : 1 - (code % 2)));
    const [scores] = componentScores(codes, 7, label, 2, 1);
    const even = [scores[0], scores[2], scores[4]];
    const odd = [scores[1], scores[3], scores[5]];
    expect(Math.max(...even) < Math.min(...odd) || Math.max(...odd) < Math.min(...even)).toBe(true);
    expect(scores[6]).toBe(0);
  });

  test('is all zero where every place has one mix', () => {
    const [first, second] = componentScores(Uint32Array.of(0, 1, 0, 1), 2, Uint16Array.of(0, 0, 1, 1), 2, 2);
    expect([...first, ...second]).toEqual([0, 0, 0, 0]);
  });
});

describe('areas and districts', () => {
  test('lie where their mixes of types do, whatever their numbers', () => {
    // in the synthetic table the mix of types moves with the area; shuffle what the areas are called
    const shuffled = [3, 0, 5, 1, 4, 2];
    const area = table.area.map((code) => shuffled[code]);
    const { areaValue } = chooseFeatures({ ...table, area }, allRows(table), table.type, 4);
    const inOrder = shuffled.map((code) => areaValue[code]);
    const rising = inOrder[0] < inOrder[5] ? inOrder : inOrder.toReversed();
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  test('keep their numbers for comparison with plain codes; districts that are names take the alphabet', () => {
    const plain = (of: IncidentTable) => chooseFeatures(of, allRows(of), table.type, 4, undefined, true);
    expect([...plain(table).areaValue]).toEqual([11, 12, 13, 14, 15, 16]);
    expect([...plain(table).districtValue]).toEqual([1, 2, 3]);
    expect([...plain({ ...table, districtLabels: ['West', 'East', 'North'] }).districtValue]).toEqual([3, 1, 2]);
  });
});

test('an hour that is given weighs the records of nearby hours', async () => {
  // two kinds of place by time of day, each with its own type: asking for the night must give the night's type
  const night = Uint16Array.from(table.minutes, (minute) => (hourOfMinute(minute) < 12 ? 0 : 1));
  const split = { ...table, type: night, place: night };
  const model = await fitCrimeTypes(split, allRows(split), { nEstimators: 5, minSamplesLeaf: 20, maxLeafNodes: 50 }, 1);
  expect(predictCrimeType(model, { areaCode: 0, hour: 4 }).type).toBe(0);
  expect(predictCrimeType(model, { areaCode: 0, hour: 20 }).type).toBe(1);
});
