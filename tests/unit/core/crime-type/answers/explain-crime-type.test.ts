import { beforeAll, describe, expect, test } from 'vitest';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import {
  explainCrimeType,
  type ExplainedInput,
  type TypeMove,
} from '#lib/core/crime-type/answers/explain-crime-type.ts';
import { fitCrimeTypes } from '#lib/core/crime-type/training/fit-crime-types.ts';
import {
  predictCrimeType,
  queryProbabilities,
  type CrimeTypeQuery,
} from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { IncidentTable, TimeResolution } from '#lib/core/table/incident-table.ts';
import { syntheticTable } from '../../../../support/synthetic-table.ts';

const settings = { nEstimators: 20, minSamplesLeaf: 20, maxLeafNodes: 200 };

function fitted(table: IncidentTable): Promise<CrimeTypeModel> {
  return fitCrimeTypes(
    table,
    Uint32Array.from({ length: table.rows }, (_, row) => row),
    settings,
    5,
  );
}

function movesOf(model: CrimeTypeModel, query: CrimeTypeQuery, input: ExplainedInput, types: number[]): TypeMove[] {
  return [...explainCrimeType(model, query, types).groups.find((group) => group.input === input)!.moves];
}

/** The type follows the place alone, or the hour alone; areas, weekdays and months are drawn by lot. */
function drivenBy(driver: 'place' | 'hour'): IncidentTable {
  const table = syntheticTable({ rows: 8000, unlocated: 0 });
  const random = createRandom(9);
  const minutes = table.minutes.slice();
  const [area, district, type, place] = [table.area, table.district, table.type, table.place].map((c) => c.slice());
  for (let row = 0; row < table.rows; row++) {
    area[row] = random.below(6);
    district[row] = Math.floor(area[row] / 2);
    place[row] = random.below(3);
    const hour = random.below(24);
    minutes[row] += hour * 60 - (minutes[row] % 1440);
    const sure = random.next() < 0.9;
    type[row] = sure ? (driver === 'place' ? place[row] : hour < 12 ? 0 : 1) : random.below(4);
  }
  return { ...table, minutes, area, district, type, place };
}

describe('Why this answer', () => {
  let model: CrimeTypeModel;
  const queries: CrimeTypeQuery[] = [
    { areaCode: 0 },
    { areaCode: 1, hour: 20 },
    { areaCode: 3, hour: 2, weekday: 5, month: 7 },
    { areaCode: 4, weekday: 0, placeCode: 2 },
    { areaCode: 2, districtCode: 1, latitude: 51.46, longitude: -2.58, hour: 13, weekday: 3, month: 1, placeCode: 0 },
  ];
  beforeAll(async () => {
    model = await fitted(syntheticTable());
  });

  test('ends at the very answer of the model, and the moves of all inputs lead there from the base', () => {
    // calibrated or not: a temperature bends the probabilities after they are averaged
    const calibrated = { ...model, temperature: 1.4 };
    for (const [of, query] of [model, calibrated].flatMap((each) => queries.map((query) => [each, query] as const))) {
      const answer = queryProbabilities(of, query);
      const { base, prediction, groups } = explainCrimeType(of, query, [...model.types]);
      prediction.forEach(({ type, probability }, i) => {
        expect(type).toBe(model.types[i]);
        expect(Math.abs(probability - answer[i])).toBeLessThan(1e-9);
        const moved = groups.reduce((sum, { moves }) => sum + moves[i].by, 0);
        expect(100 * base[i].probability + moved).toBeCloseTo(100 * probability, 9);
      });
    }
  });

  test('starts from the same average of all records, whatever is asked', () => {
    const bases = queries.map((query) => explainCrimeType(model, query, [...model.types]).base);
    for (const base of bases) {
      base.forEach(({ probability }, k) => {
        expect(probability).toBeCloseTo(bases[0][k].probability, 12);
        // a sample of 300 records has about the shares of all of them
        expect(Math.abs(probability - model.prior[k])).toBeLessThan(0.05);
      });
      expect(base.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    }
  });

  test('says which inputs were given; what was not moves nothing, and comes after what was', () => {
    const { groups } = explainCrimeType(model, { areaCode: 4, weekday: 0, placeCode: 2 });
    const given = Object.fromEntries(groups.map((group) => [group.input, group.given]));
    expect(given).toEqual({ area: true, weekday: true, place: true, hour: false, month: false });
    expect(groups.slice(3).every((group) => !group.given && group.moves.every(({ by }) => by === 0))).toBe(true);
    const movement = groups.map(({ moves }) => moves.reduce((sum, { by }) => sum + Math.abs(by), 0));
    expect([...movement].sort((a, b) => b - a)).toEqual(movement);
  });

  test('explains the likeliest types of the answer unless told which', () => {
    const { prediction } = explainCrimeType(model, queries[2]);
    expect(prediction.map(({ type }) => type)).toEqual(predictCrimeType(model, queries[2]).top.map(({ type }) => type));
    expect(explainCrimeType(model, queries[2], [3]).prediction).toHaveLength(1);
  });

  test('gives the area all of the move where nothing else is given', () => {
    const { base, prediction, groups } = explainCrimeType(model, { areaCode: 5 });
    groups[0].moves.forEach(({ by }, i) => {
      expect(by).toBeCloseTo(100 * (prediction[i].probability - base[i].probability), 9);
    });
    expect(groups[0].input).toBe('area');
  });

  test('finds the place where types follow the place alone, and the hour where they follow the hour', async () => {
    const byPlace = await fitted(drivenBy('place'));
    const query = { areaCode: 1, hour: 3, weekday: 2, month: 5, placeCode: 2 };
    const place = explainCrimeType(byPlace, query, [2]);
    expect(place.groups[0].input).toBe('place');
    expect(place.groups[0].moves[0].by).toBeGreaterThan(50);
    for (const { moves } of place.groups.slice(1)) expect(Math.abs(moves[0].by)).toBeLessThan(3);
    const byHour = await fitted(drivenBy('hour'));
    const [morning] = movesOf(byHour, query, 'hour', [0]);
    const [evening] = movesOf(byHour, { ...query, hour: 20 }, 'hour', [0]);
    expect(morning.by).toBeGreaterThan(35);
    expect(evening.by).toBeLessThan(-35);
  });

  test('names no input that the records do not have', async () => {
    const inputs = async (timeResolution: TimeResolution): Promise<ExplainedInput[]> => {
      const daily = await fitted(syntheticTable({ rows: 2000, timeResolution }));
      return explainCrimeType(daily, { areaCode: 0, hour: 5, weekday: 2 }).groups.map(({ input }) => input);
    };
    expect(await inputs('day')).not.toContain('hour');
    expect(await inputs('month')).not.toContain('weekday');
  });

  test('refuses an area and a type that the model does not know', () => {
    expect(() => explainCrimeType(model, { areaCode: 6 })).toThrow('expected an area code under 6, got 6');
    expect(() => explainCrimeType(model, { areaCode: 6 }, [0])).toThrow('expected an area code under 6, got 6');
    expect(() => explainCrimeType(model, { areaCode: 0 }, [9])).toThrow(
      'expected a type that the model was trained on, got 9',
    );
  });
});
