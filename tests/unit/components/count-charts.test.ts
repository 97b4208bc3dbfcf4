import { scaleSqrt } from 'd3-scale';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CalibrationPlot from '../../../src/lib/components/charts/CalibrationPlot.svelte';
import ComingPeriods from '../../../src/lib/components/charts/ComingPeriods.svelte';
import DayHours from '../../../src/lib/components/charts/DayHours.svelte';
import HourWeekHeat from '../../../src/lib/components/charts/HourWeekHeat.svelte';
import { calibrationSentence, formatExcess, rootTicks } from '../../../src/lib/components/charts/calibration-words.ts';
import { stepWords, widestGap } from '../../../src/lib/components/charts/expected-steps.ts';
import { cellAfterKey } from '../../../src/lib/components/charts/week-cells.ts';
import { countSummary } from '../../../src/lib/core/glm/uncertainty/count-summary.ts';
import { dayOf } from '../../../src/lib/core/table/calendar.ts';

function html(component: unknown, props: Record<string, unknown>): string {
  return render(component as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');
}

const text = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u00a0|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const hours = Array.from({ length: 24 }, (_, hour) => ({ ...countSummary(0.5 + hour / 10, 1.1), baseline: 1.25 }));

describe('the hours of a day', () => {
  it('stand in a table with every interval and the naive forecast', () => {
    const words = text(html(DayHours, { hours, selectedHour: 18 }));
    expect(words).toContain('Hour Expected 50 % interval 80 % interval 95 % interval Area × hour table');
    const { intervals } = hours[18];
    const ends = intervals.map(({ lower, upper }) => `${lower} to ${upper}`).join(' ');
    expect(words).toContain(`18:00 to 19:00 2.30 ${ends} 1.25`);
    expect(words).toContain('23:00 to 00:00');
  });

  it('say the chosen hour in words, with the interval of the chosen level', () => {
    const at = (level: number) => text(html(DayHours, { hours, selectedHour: 18, level }));
    const [half, , most] = hours[18].intervals;
    expect(at(0.5)).toContain(`18:00 to 19:00: 2.30 expected; 50 %: ${half.lower} to ${half.upper}; area × hour table`);
    expect(at(0.95)).toContain(`18:00 to 19:00: 2.30 expected; 95 %: ${most.lower} to ${most.upper}`);
    expect(most.upper).toBeGreaterThan(half.upper);
  });

  it('are chosen by one slider whose value is the hour in words, and by nothing where they cannot be chosen', () => {
    const markup = html(DayHours, { hours, selectedHour: 7, onselect: () => undefined });
    const slider = /<input[^>]*type="range"[^>]*>/.exec(markup)![0];
    expect(slider).toContain('max="23"');
    expect(slider).toContain('value="7"');
    expect(slider).toContain('aria-label="Hour shown"');
    expect(slider).toContain('aria-valuetext="07:00 to 08:00: 1.20 expected');
    expect(html(DayHours, { hours, selectedHour: 7 })).not.toContain('<input');
  });

  it('are not drawn unless there are 24', () => {
    expect(text(html(DayHours, { hours: hours.slice(1), selectedHour: 23 }))).toContain('No forecast for this day yet');
    expect(text(html(DayHours, { hours: [], selectedHour: 23, unavailable: 'No hours in these records.' }))).toContain(
      'No hours in these records.',
    );
  });

  it('say one number where both ends of an interval are the same', () => {
    const never = { ...countSummary(0.001, 1), label: '3', name: '03:00' };
    expect(stepWords(never, 0.5, 'table').replaceAll('\u00a0', ' ')).toBe('03:00: 0.00100 expected; 50 %: 0');
  });

  it('label the naive line where it is farthest from ours, and not at all without one', () => {
    const steps = [3, 1, 2].map((expected) => ({ expected, baseline: 2, intervals: [] }));
    expect(widestGap(steps)).toBe(0);
    expect(widestGap([{ expected: 1, intervals: [] }])).toBe(-1);
    expect(widestGap([])).toBe(-1);
  });
});

describe('the days or months ahead', () => {
  const periods = (days: readonly number[]) => days.map((day) => ({ day, ...countSummary(40, 1.1), baseline: 44 }));

  it('are days by weekday and date, 29 February among them', () => {
    const words = text(
      html(ComingPeriods, { step: 'day', periods: periods([0, 1, 2].map((i) => dayOf(2016, 2, 28) + i)) }),
    );
    expect(words).toContain('Sun, 28 February 2016 40.0');
    expect(words).toContain('Mon, 29 February 2016 40.0');
    expect(words).toContain('Tue, 1 March 2016 40.0');
  });

  it('are months by name and year, whichever day of them is given', () => {
    const words = text(
      html(ComingPeriods, { step: 'month', periods: periods([dayOf(2016, 12, 31), dayOf(2017, 1, 1)]) }),
    );
    expect(words).toContain('Month Expected');
    expect(words).toContain('Dec 2016 40.0');
    expect(words).toContain('Jan 2017 40.0');
  });

  it('say so where there are none', () => {
    expect(text(html(ComingPeriods, { step: 'month', periods: [] }))).toContain('No forecast for these months yet.');
  });
});

describe('the hours of a week', () => {
  const values = Float64Array.from({ length: 168 }, (_, i) => (i === 4 * 24 + 22 ? 3.1 : 1));

  it('are the days of that week where its Monday is given', () => {
    const words = text(
      html(HourWeekHeat, {
        values,
        firstDay: dayOf(2016, 2, 29),
        onselect: () => undefined,
        selected: { day: 4, hour: 22 },
      }),
    );
    expect(words).toContain('Hour Mon 29 Tue 1 Wed 2 Thu 3 Fri 4 Sat 5 Sun 6');
    expect(words).toContain('Friday, 4 March 2016 at 22:00: 3.10 reported crimes per hour');
  });

  it('have a legend from nought to the largest, with the unit, where cells can be chosen', () => {
    expect(text(html(HourWeekHeat, { values, onselect: () => undefined }))).toContain(
      '0 3.10 reported crimes per hour',
    );
  });

  it('are walked through by arrow keys as they are drawn, and never left', () => {
    const friday = { day: 4, hour: 22 };
    expect(cellAfterKey(friday, 'ArrowRight', 'hours')).toEqual({ day: 4, hour: 23 });
    expect(cellAfterKey(friday, 'ArrowDown', 'hours')).toEqual({ day: 5, hour: 22 });
    expect(cellAfterKey(friday, 'ArrowRight', 'days')).toEqual({ day: 5, hour: 22 });
    expect(cellAfterKey(friday, 'ArrowDown', 'days')).toEqual({ day: 4, hour: 23 });
    expect(cellAfterKey({ day: 6, hour: 23 }, 'ArrowRight', 'hours')).toEqual({ day: 6, hour: 23 });
    expect(cellAfterKey({ day: 0, hour: 0 }, 'ArrowUp', 'hours')).toEqual({ day: 0, hour: 0 });
    expect(cellAfterKey(friday, 'Home', 'hours')).toEqual({ day: 4, hour: 0 });
    expect(cellAfterKey(friday, 'End', 'days')).toEqual({ day: 4, hour: 23 });
    expect(cellAfterKey(friday, 'a', 'hours')).toBeUndefined();
  });
});

describe('predicted against seen', () => {
  const group = (expected: number, reported: number, band: number) => ({
    cells: 3880,
    expected,
    reported,
    lower: expected * (1 - band),
    upper: expected * (1 + band),
  });
  const plain = (words: string) => words.replaceAll('\u00a0', ' ');

  it('counts the groups in which the model is right', () => {
    expect(calibrationSentence([group(0.2, 0.21, 0.06), group(1, 0.99, 0.02)])).toBe(
      'In 2 of 2 groups what was reported lies where the model expects it.',
    );
    expect(calibrationSentence([])).toBe('');
  });

  it('says which way the others lie and by how much at most', () => {
    const words = calibrationSentence([group(0.2, 0.25, 0.06), group(1, 0.9, 0.02), group(2, 2, 0.02)]);
    expect(plain(words)).toBe(
      'In 1 of 3 groups what was reported lies where the model expects it; in 1 more was reported, in 1 less was reported than expected, by at most 25 %.',
    );
  });

  it('names the reason where all lie on one side: the whole period was quieter', () => {
    const words = calibrationSentence([
      group(0.2, 0.2, 0.06),
      group(1, 0.9, 0.02),
      group(2, 1.9, 0.02),
      group(4, 3.8, 0.01),
    ]);
    expect(plain(words)).toContain('by at most 10 %. All on one side: the period was quieter than');
  });

  it('takes the ends of the band as inside', () => {
    const end = { cells: 10, expected: 0.1, reported: 0, lower: 0, upper: 0.3 };
    expect(calibrationSentence([end, { ...end, reported: 0.3 }])).toContain('In 2 of 2');
  });

  it('gives all its figures as a table', () => {
    const words = text(html(CalibrationPlot, { groups: [group(0.2, 0.25, 0.06), group(1, 0.99, 0.02)] }));
    expect(words).toContain('Group Expected Reported 90 % band, if the model is right Difference So Cells');
    expect(words).toContain('1 (quietest) 0.200 0.250 0.188 to 0.212 +25 % more than expected 3,880');
    expect(words).toContain('2 (busiest) 1.00 0.990 0.980 to 1.02 −1.0 % inside 3,880');
  });

  it('says what to do where there are none', () => {
    expect(text(html(CalibrationPlot, { groups: [] }))).toContain('train the count forecast anew');
  });

  it('writes differences with their sign, and none where they read nought', () => {
    expect([0.0512, -0.032, 0.25, 0.0001].map((share) => plain(formatExcess(share)))).toEqual([
      '+5.1 %',
      '−3.2 %',
      '+25 %',
      '0.0 %',
    ]);
  });

  it('has round marks that leave room for each other, however far the means span', () => {
    for (const highest of [0.004, 0.9, 6, 5300]) {
      const place = scaleSqrt([0, highest], [0, 260]);
      const ticks = rootTicks(highest, place, 30);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeGreaterThan(3);
      expect(ticks[ticks.length - 1]).toBeGreaterThan(highest / 3);
      ticks.slice(1).forEach((tick, index) => {
        expect(place(tick) - place(ticks[index])).toBeGreaterThanOrEqual(30);
        expect(String(tick)).toMatch(/^0?\.?0*[125]0*$/);
      });
    }
    expect(rootTicks(0, (value) => value, 30)).toEqual([0]);
  });
});
