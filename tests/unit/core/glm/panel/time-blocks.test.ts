import { describe, expect, it } from 'vitest';
import { buildPanel, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { blockCrimes, blockDeviances, blockTotals, stepOfCell, timeBlocks } from '#lib/core/glm/panel/time-blocks.ts';
import { poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { crime, incidents } from '../incidents.ts';

const period = { firstDay: dayOf(2018, 1, 1), lastDay: dayOf(2018, 2, 28) };
const table = incidents([crime(2018, 1, 1, 5, 0), crime(2018, 1, 9, 5, 1), crime(2018, 2, 27, 23, 1)], 2);
const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

describe('blocks of time', () => {
  it('are whole weeks from the first day on, the last one short', () => {
    const panel = buildPanel(table, period);
    const blocks = timeBlocks(table, panel, period);
    expect(blocks.count).toBe(9);
    expect([...blockCrimes(blocks)]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1]);
    // one crime a day and area: 14 a week, 6 in the last three days
    const daily = Float64Array.from(panel.counts, (_, cell) => panel.exposure[cell % 14] / 24);
    const totals = blockTotals(panel, blocks, daily);
    for (const [week, total] of totals.entries()) expect(total).toBeCloseTo(week === 8 ? 6 : 14, 9);
  });

  it('are months where the records have no days', () => {
    const monthly = { ...table, timeResolution: 'month' as const };
    const blocks = timeBlocks(monthly, buildPanel(table, period), period);
    expect([...blockCrimes(blocks)]).toEqual([2, 1]);
  });

  it('serve a panel without hours and weekdays alike', () => {
    const days: CountPanel = {
      ...buildPanel(table, period),
      shape: { areas: 2, hours: 1, weekdays: 1 },
      exposure: Float64Array.of(31, 28),
      counts: Uint32Array.of(1, 0, 1, 1),
    };
    const blocks = timeBlocks({ ...table, timeResolution: 'month' }, days, period);
    const expected = Float64Array.of(0.5, 0.4, 2, 0.7);
    expect([...blocks.crimeCell]).toEqual([0, 2, 3]);
    expect(sum(blockDeviances(days, blocks, expected))).toBeCloseTo(poissonDeviance(days.counts, expected), 12);
    expect([...blockTotals(days, blocks, expected)].map((total) => total.toFixed(6))).toEqual(['2.500000', '1.100000']);
    expect([0, 1, 2, 3].map(stepOfCell(days))).toEqual([0, 1, 0, 1]);
  });

  it('refuse records that the panel was not built from', () => {
    const panel = buildPanel(table, period);
    expect(() => timeBlocks(incidents([], 2), panel, period)).toThrow('expected the 3 crimes of the panel');
  });
});
