/** Why an area has its level, in plain words. */
import { areaCrimes, calendarHours, unitCrimes } from './history.ts';
import { HOURS_PER_YEAR, lastYearRate } from './predict-risk.ts';
import type { RiskBy, RiskGraders, RiskWhen } from './risk-model.ts';

/** Two or three sentences on one area. Cost O(areas). */
export function areaReasons(
  model: RiskGraders,
  areaCode: number,
  _when: RiskWhen = {},
  _by: RiskBy = 'volume',
): string[] {
  const { history } = model.areas;
  const perYear = Float64Array.from(
    { length: history.areas },
    (_, area) => lastYearRate(history, area, { parts: [0], kinds: [0] }) * HOURS_PER_YEAR,
  );
  const ascending = perYear.filter((_, area) => areaCrimes(history, area, 0, history.months) > 0).sort();
  return [
    rankReason(perYear[areaCode], ascending),
    ...trendReason(trendOf(model, areaCode)),
    ...busiestReason(model, areaCode),
  ];
}

interface Trend {
  readonly change: number;
  readonly crimes: number;
  readonly words: string;
}

function trendOf({ areas: { history } }: RiskGraders, area: number): Trend | undefined {
  const { months } = history;
  const twoYears = months >= 24;
  const middle = twoYears ? months - 12 : Math.floor(months / 2);
  const from = twoYears ? months - 24 : 0;
  const before = areaCrimes(history, area, from, middle);
  const after = areaCrimes(history, area, middle, months);
  if (before === 0) return undefined;
  const rate = (crimes: number, start: number, end: number): number => crimes / calendarHours(history, start, end);
  return {
    change: rate(after, middle, months) / rate(before, from, middle) - 1,
    crimes: before + after,
    words: twoYears ? 'than in the 12 months before' : 'than in the earlier half of the records',
  };
}

function rankReason(crimes: number, ascending: Float64Array): string {
  let below = 0;
  while (below < ascending.length && ascending[below] < crimes) below++;
  const more = ascending.length - below - 1;
  const rounded = wholeNumber(crimes);
  const rate = `${rounded} reported ${rounded === '1' ? 'crime' : 'crimes'} a year`;
  if (more <= 0) return `${rate}, the most of all areas.`;
  if (below === 0) return `${rate}, the fewest of all areas.`;
  return `${rate}, more than in ${below} of the ${ascending.length - 1} other areas.`;
}

/** A change within two standard errors of a Poisson count is called none. */
function trendReason(trend: Trend | undefined): string[] {
  if (!trend) return [];
  const percent = Math.round(100 * Math.abs(trend.change));
  if (percent === 0 || Math.abs(trend.change) < 4 / Math.sqrt(trend.crimes))
    return [`About as many ${trend.words.replace('than', 'as')}.`];
  return [`${percent} % ${trend.change > 0 ? 'more' : 'fewer'} ${trend.words}.`];
}

/** The part of the day with the most crimes per hour over the last 12 months, where hours are known. */
function busiestReason({ units: { history }, areas }: RiskGraders, area: number): string[] {
  const { parts, dayKinds, months } = history;
  if (parts === 1) return [];
  const from = Math.max(0, months - 12);
  const crimes = new Float64Array(parts);
  for (let part = 0; part < parts; part++) {
    for (let kind = 0; kind < dayKinds; kind++) {
      crimes[part] += unitCrimes(history, (area * parts + part) * dayKinds + kind, from, months);
    }
  }
  const total = crimes.reduce((sum, n) => sum + n, 0);
  if (total === 0) return [];
  const part = crimes.indexOf(Math.max(...crimes));
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  const span = `${clock((part * 24) / parts)} to ${clock(((part + 1) * 24) / parts)}`;
  // whole areas count records without a time of day, parts of the day cannot
  const known = total < areaCrimes(areas.history, area, from, months) ? ' with a time of day' : '';
  return [`Busiest from ${span}: ${Math.round((100 * crimes[part]) / total)} % of its crimes${known}.`];
}

function wholeNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
