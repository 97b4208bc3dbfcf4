/** Risk levels where some records have a date but no time of day. */
import { describe, expect, test } from 'vitest';
import { areaReasons } from '#lib/core/risk/reasons/area-reasons.ts';
import { areaRiskTable } from '#lib/core/risk/answers/area-risk-table.ts';
import { areaCrimes, buildHistory, unitHours, type RiskHistory } from '#lib/core/risk/units/history.ts';
import { predictRisk } from '#lib/core/risk/answers/predict-risk.ts';
import type { RiskModel } from '#lib/core/risk/answers/risk-model.ts';
import { trainRisk } from '#lib/core/risk/training/train-risk.ts';
import type { Trained } from '#lib/core/records/model-record.ts';
import { dateOf, dayOfMinute } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { hideTimes, syntheticTable } from '../../../support/synthetic-table.ts';

const known = syntheticTable({ rows: 40_000, months: 30 });
const table = hideTimes(known, (row) => row % 10 === 3);
const areaKm2 = Float64Array.of(2, 4, 6, 8, 10, 12);

async function trained(of: IncidentTable): Promise<Trained<RiskModel>> {
  const result = await trainRisk(of, { seed: 5, areaKm2 });
  if (!result.available) throw new Error(result.reason);
  return result;
}

function crimesOf(history: RiskHistory): number {
  let crimes = 0;
  for (let area = 0; area < history.areas; area++) crimes += areaCrimes(history, area, 0, history.months);
  return crimes;
}

describe('the history of units', () => {
  const span = spanOf(known);

  test('counts records without a time in whole days and months, and in no part of a day', () => {
    expect(crimesOf(buildHistory(table, span, 1, 2))).toBe(40_000);
    expect(crimesOf(buildHistory(table, span, 6, 2))).toBe(36_000);
    expect(crimesOf(buildHistory(known, span, 6, 2))).toBe(40_000);
  });

  test('takes a month in which no record has a time for a gap by part of day, not for free of crime', () => {
    const isMarch2019 = (row: number): boolean => {
      const { year, month } = dateOf(dayOfMinute(known.minutes[row]));
      return year === 2019 && month === 3;
    };
    const blind = hideTimes(known, isMarch2019);
    const march = 14;
    const byPart = buildHistory(blind, span, 6, 1);
    expect(unitHours(byPart, 0, march, march + 1)).toBe(0);
    expect(byPart.complete[march]).toBe(0);
    expect(byPart.complete[march + 1]).toBe(1);
    const wholeDays = buildHistory(blind, span, 1, 1);
    expect(unitHours(wholeDays, 0, march, march + 1)).toBe(31 * 24);
    expect(wholeDays.complete[march]).toBe(1);
  });
});

describe('a risk model trained where every tenth record has no time', async () => {
  const { payload, scorecard } = await trained(table);
  const complete = (await trained(known)).payload;

  test('expects no more just after midnight than where all times are known', () => {
    for (let areaCode = 0; areaCode < 4; areaCode++) {
      const query = { areaCode, hour: 1 };
      // the tenth that is left out is missing here too; 4,000 records at midnight would be many times the rate
      const ratio = predictRisk(payload, query).ratePerHour / predictRisk(complete, query).ratePerHour;
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.05);
    }
  });

  test('grades whole areas on all records', () => {
    const [own, all] = [areaRiskTable(payload), areaRiskTable(complete)];
    expect(own.map((row) => row.crimesPerYear)).toEqual(all.map((row) => row.crimesPerYear));
  });

  test('says how many are in no part of the day, and that the busiest part is of those with a time', () => {
    expect(scorecard.notes).toContain(
      '4,000 records (10 %) have no time of day and are in no hour: not in the levels by part of day, but in those of whole areas.',
    );
    const reasons = areaReasons(payload, 0).join(' ');
    expect(reasons).toMatch(/Busiest from 20:00 to 24:00: \d+ % of its crimes with a time of day\./);
    expect(areaReasons(complete, 0).join(' ')).toMatch(/% of its crimes\.$/);
  });
});

test('where no record has a time at all, levels are for whole days', async () => {
  const { payload } = await trained(hideTimes(known, () => true));
  expect(payload.units.history.parts).toBe(1);
});
