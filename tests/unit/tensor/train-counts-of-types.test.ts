/** The count forecast fitted to some crime types: their counts, but the exposure of the whole source. */
import { memory } from '#lib/tensor/tfjs.ts';
import { describe, expect, it } from 'vitest';
import { expectedCount } from '#lib/core/glm/answers/expected-count.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { buildPanel } from '#lib/core/glm/panel/panel.ts';
import { termsOf } from '#lib/core/glm/terms/terms.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dateOf, dayOf } from '#lib/core/table/calendar.ts';
import { recordsOfTypes } from '#lib/core/table/filter.ts';
import { rowsInPeriod, splitPeriods } from '#lib/core/table/periods.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { fitAdditive } from '#lib/tensor/fit-additive.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { crime, incidents, type Crime } from '../core/glm/incidents.ts';

const AREAS = 3;
const FIRST = dayOf(2017, 1, 1);
const LAST = dayOf(2018, 3, 31);
const TYPES = ['THEFT', 'BURGLARY', 'ARSON'];
const [THEFT, BURGLARY, ARSON] = [0, 1, 2];

/**
 * Every day in every area `theft` thefts in the day and at night a burglary; what `holds` refuses is left out, and arson
 * happens in the third area only.
 */
function town(holds: (type: number, day: number) => boolean, theft = 4): IncidentTable {
  const random = createRandom(5);
  const rows: (Crime & { readonly type: number })[] = [];
  const add = (type: number, day: number, hour: number, area: number): void => {
    const { year, month, day: dayOfMonth } = dateOf(day);
    if (holds(type, day)) rows.push({ ...crime(year, month, dayOfMonth, hour, area), type });
  };
  for (let day = FIRST; day <= LAST; day++) {
    for (let i = 0; i < theft; i++) add(THEFT, day, 8 + random.below(12), random.below(AREAS));
    for (let i = 0; i < 2; i++) add(BURGLARY, day, random.below(6), random.below(AREAS));
    if (day % 2 === 0) add(ARSON, day, 22, 2);
  }
  return {
    ...incidents(rows, AREAS),
    type: Uint16Array.from(rows, ({ type }) => type),
    typeLabels: TYPES,
  };
}

const monthOf = (day: number): number => dateOf(day).month;
const whole = town(() => true);
const days = LAST - FIRST + 1;

async function modelOf(table: IncidentTable, types: readonly number[]): Promise<CountsModel> {
  const trained = await trainCounts(table, { seed: 1, types });
  if (!trained.available) throw new Error(trained.reason);
  return trained.payload;
}

const countOf = (table: IncidentTable, types: readonly number[]): number =>
  table.type.filter((type) => types.includes(type)).length;

function expectedIn(model: CountsModel, area: number): number {
  let sum = 0;
  for (let day = FIRST; day <= LAST; day++)
    for (let hour = 0; hour < 24; hour++) sum += expectedCount(model, area, day, hour);
  return sum;
}

describe('the count forecast of some crime types', () => {
  it('learns from those alone, is scored on those alone, and says so', async () => {
    const trained = await trainCounts(whole, { seed: 1, types: [BURGLARY, ARSON] });
    if (!trained.available) throw new Error(trained.reason);
    const { payload, parameters, scorecard, trainedOn } = trained;
    expect(payload.types).toEqual([BURGLARY, ARSON]);
    expect(parameters.crime_types).toEqual(['BURGLARY', 'ARSON']);
    const count = countOf(whole, [BURGLARY, ARSON]);
    expect(trainedOn).toEqual({ rows: count, from: '2017-01-01', to: '2018-03-31' });
    expect(scorecard.train.rows + scorecard.test.rows).toBe(count);
    // thefts at noon are not counted, burglaries at night are
    expect(expectedCount(payload, 0, LAST, 3)).toBeGreaterThan(10 * expectedCount(payload, 0, LAST, 12));
    const all = [0, 1, 2].reduce((sum, area) => sum + expectedIn(payload, area), 0);
    expect(all / count).toBeGreaterThan(0.99);
    expect(all / count).toBeLessThan(1.01);
    expect(memory().numTensors).toBe(0);
  });

  it('takes a month that has records, but none of these types, for a month without them and not for a gap', async () => {
    const noSummer = town((type, day) => type !== BURGLARY || monthOf(day) < 6 || monthOf(day) > 8);
    const model = await modelOf(noSummer, [BURGLARY]);
    expect(model.meanRate).toBeCloseTo(countOf(noSummer, [BURGLARY]) / (days * 24 * AREAS), 10);
    expect(expectedCount(model, 0, dayOf(2018, 7, 4), 3)).toBeLessThan(
      0.2 * expectedCount(model, 0, dayOf(2018, 2, 4), 3),
    );
    expect([model.firstDay, model.lastDay]).toEqual([FIRST, LAST]);
  });

  it('keeps the gap of a month that the whole source lacks', async () => {
    const gap = town((_, day) => monthOf(day) !== 7);
    const model = await modelOf(gap, [BURGLARY]);
    expect(model.meanRate).toBeCloseTo(countOf(gap, [BURGLARY]) / ((days - 31) * 24 * AREAS), 10);
  });

  it('keeps the span of the source where a type begins late', async () => {
    const late = town((type, day) => type !== BURGLARY || day >= dayOf(2017, 6, 1));
    const model = await modelOf(late, [BURGLARY]);
    expect(model.firstDay).toBe(FIRST);
    expect(model.meanRate).toBeCloseTo(countOf(late, [BURGLARY]) / (days * 24 * AREAS), 10);
  });

  it('has no infinities where a type occurs in one area and one hour only', async () => {
    const model = await modelOf(whole, [ARSON]);
    expect(model.coefficients.every(Number.isFinite)).toBe(true);
    expect(expectedIn(model, 2)).toBeGreaterThan(0.8 * countOf(whole, [ARSON]));
    expect(expectedIn(model, 0)).toBeLessThan(0.1 * countOf(whole, [ARSON]));
    expect(expectedCount(model, 0, LAST, 3)).toBeGreaterThan(0);
  });
});

it('sets a type that is new beside an additive model whose trend stays finite', async () => {
  const late = recordsOfTypes(
    town((type, day) => type !== BURGLARY || day >= dayOf(2018, 1, 1)),
    [BURGLARY],
  );
  const panel = buildPanel(late, { firstDay: FIRST, lastDay: LAST });
  const coefficients = await fitAdditive(panel, true);
  expect(coefficients.every(Number.isFinite)).toBe(true);
  const expected = expectedCounts(panel, coefficients, termsOf(panel));
  expect(expected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(panel.crimes, 3);
});

describe('too few of the chosen types', () => {
  const refusal = async (table: IncidentTable, types: readonly number[]): Promise<string> => {
    const trained = await trainCounts(table, { seed: 1, types });
    return trained.available ? 'fitted' : trained.reason;
  };

  it('are refused with how many there are and what to do', async () => {
    const rare = town((type, day) => type !== ARSON || monthOf(day) < 3);
    expect(await refusal(rare, [ARSON])).toBe(
      `A count forecast cannot be fitted to this type alone: there are ${countOf(rare, [ARSON])} records to learn from, and it needs at least 200. Choose a group of types that are alike, or all crimes.`,
    );
    expect(
      await refusal(
        town((type) => type !== ARSON),
        [ARSON],
      ),
    ).toContain('there is no record to learn from');
  });

  it('in one part of the records are refused, however many there are in the others', async () => {
    const ended = town((type, day) => type !== BURGLARY || day < dayOf(2017, 12, 1));
    expect(countOf(ended, [BURGLARY])).toBeGreaterThan(600);
    expect(await refusal(ended, [BURGLARY])).toMatch(
      /of 668 records only 0 lie in the last part of the records, which it is scored on, and it needs at least 15 there\./,
    );
    expect(await refusal(ended, [BURGLARY, ARSON])).toBe('fitted');
  });

  it('are counted in all areas, though fewer areas would do to choose how strongly to shrink', async () => {
    const { choose } = splitPeriods({ firstDay: FIRST, lastDay: LAST, missingMonths: [] });
    const some = town(
      (type, day) => type !== BURGLARY || day < choose.firstDay || day > choose.lastDay || day % 20 === 0,
    );
    const spread = {
      ...some,
      areas: Array.from({ length: 400 }, (_, i) => ({ ...some.areas[0], id: i, label: `${i}`, name: `${i}` })),
      area: some.area.map((_, row) => (row * 7) % 400),
    };
    const chosen = [...rowsInPeriod(spread, choose)].filter((row) => spread.type[row] === BURGLARY).length;
    expect(chosen).toBeGreaterThan(8);
    expect(chosen).toBeLessThan(15);
    expect(await refusal(spread, [BURGLARY])).toContain(`only ${chosen} lie in the part of the records that decides`);
  });
});
