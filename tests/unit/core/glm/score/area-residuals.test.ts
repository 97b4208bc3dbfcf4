import { describe, expect, it } from 'vitest';
import { areaResiduals } from '#lib/core/glm/score/area-residuals.ts';
import { buildPanel } from '#lib/core/glm/panel/panel.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { crime, incidents } from '../incidents.ts';

const period = { firstDay: dayOf(2018, 1, 1), lastDay: dayOf(2018, 1, 31) };

describe('residuals by area', () => {
  it('are (reported - expected) / √(φ × expected), an area without crime included', () => {
    const crimes = Array.from({ length: 30 }, (_, i) => crime(2018, 1, 1 + i, i % 24, 0));
    const panel = buildPanel(incidents(crimes, 3), period);
    const perArea = panel.counts.length / 3;
    const expected = new Float64Array(panel.counts.length);
    expected.fill(20 / perArea, 0, perArea);
    expected.fill(8 / perArea, perArea, 2 * perArea);
    const [busy, quiet, unseen] = areaResiduals(panel, expected, 1.25);
    expect(busy.reported).toBe(30);
    expect(busy.expected).toBeCloseTo(20, 9);
    expect(busy.standardised).toBeCloseTo(10 / 5, 9);
    expect(quiet.standardised).toBeCloseTo(-8 / Math.sqrt(10), 9);
    expect(unseen).toEqual({ expected: 0, reported: 0, standardised: 0 });
  });
});
