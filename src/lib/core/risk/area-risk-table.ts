/** One row per area for the risk page: its level for the months ahead, and in plain words why. */
import { areaCrimes, calendarHours, unitCrimes } from './history.ts';
import { crimesPerKm2PerYear, crimesPerYear, framesAsked, HOURS_PER_YEAR, predictRisk } from './predict-risk.ts';
import { levelOf, RISK_LEVELS, type AreaRisk, type RiskGraders } from './risk-model.ts';

/** Levels of all areas that have records, by area code. Cost: up to 12 forest look-ups an area. */
export function areaRiskTable(model: RiskGraders): AreaRisk[] {
  const { history, cutPoints } = model.areas;
  const perYear = Float64Array.from({ length: history.areas }, (_, area) => crimesPerYear(model, area));
  const rows: AreaRisk[] = [];
  const withRecords = Array.from(perYear.keys()).filter((area) => areaCrimes(history, area, 0, history.months) > 0);
  const ascending = Float64Array.from(withRecords, (area) => perYear[area]).sort();
  const frames = framesAsked(model.areas, {});
  for (const area of withRecords) {
    const { level, probabilities } = predictRisk(model, { areaCode: area }, frames);
    const trend = trendOf(model, area);
    rows.push({
      areaCode: area,
      level,
      probabilities,
      crimesPerYear: perYear[area],
      crimesPerKm2PerYear: crimesPerKm2PerYear(model, area),
      trend: trend?.change,
      lastLevel: RISK_LEVELS[levelOf(perYear[area] / HOURS_PER_YEAR, cutPoints)],
      reasons: [rankReason(perYear[area], ascending), ...trendReason(trend), ...busiestReason(model, area)],
    });
  }
  return rows;
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
