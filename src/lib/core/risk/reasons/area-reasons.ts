/** Why an area has its level, in words that a resident understands. */
import { MONTH_NAMES } from '../../table/month-names.ts';
import { areaDrivers, type AreaDrivers, type ByLevel, type RiskDriver } from './area-drivers.ts';
import { gradedAreas, shareOfWeek } from '../answers/area-risk-table.ts';
import { ask, type Asked } from '../answers/asked.ts';
import { areaCrimes, selectedCrimes, selectedHours, type RiskHistory, type Selection } from '../units/history.ts';
import { HOURS_PER_YEAR, lastYearRate, levelsOf, wholeWeek } from '../answers/predict-risk.ts';
import { RISK_LEVELS, type RiskBy, type RiskGraders, type RiskWhen } from '../answers/risk-model.ts';
import { busier, chance, comparedWith, numberWords, percent, points } from './reason-words.ts';

const MOST_SENTENCES = 4;

/** Smaller moves of the level's probability are not worth a sentence. */
const SMALLEST_MOVE = 0.03;

/** Busiest hours are named where they hold so many times their even share of the crimes. */
const BUSIEST_EXCESS = 1.15;

/**
 * At most four sentences on one area at one time: how many crimes it has and where that ranks, then what moves the
 * probability of its level most (`areaDrivers`), and for a whole area its busiest hours if there is room.
 *
 * @returns no sentence for an area that is not in the table asked for: one without records, by density without a size
 * @throws Error if the area code is none of the model's
 * Cost: that of `areaDrivers`.
 */
export function areaReasons(
  model: RiskGraders,
  areaCode: number,
  when: RiskWhen = {},
  by: RiskBy = 'volume',
): string[] {
  const drivers = areaDrivers(model, areaCode, when, by);
  if (!drivers) return [];
  const place: Place = { model, areaCode, when, by, codes: gradedAreas(model, by), asked: ask(model, when, by)! };
  const reasons = [rankReason(place), ...moveReasons(place, drivers)];
  const { part, days } = hoursWords(place.asked);
  if (!part && !days) reasons.push(...busiestReason(model, areaCode));
  return reasons.slice(0, MOST_SENTENCES);
}

interface Place {
  readonly model: RiskGraders;
  readonly areaCode: number;
  readonly when: RiskWhen;
  readonly by: RiskBy;
  /** Areas that are graded, this one among them. */
  readonly codes: readonly number[];
  readonly asked: Asked;
}

function rankReason({ model, areaCode, by, codes, asked }: Place): string {
  const { selection } = asked;
  const { history } = asked.grader;
  const hours = shareOfWeek(history, selection) * HOURS_PER_YEAR;
  const perYear = (code: number): number =>
    (lastYearRate(history, code, selection) * hours) / (by === 'density' ? model.areaKm2[code] : 1);
  const own = perYear(areaCode);
  const others = codes.filter((code) => code !== areaCode).map(perYear);
  const number = numberWords(own);
  const crimes = `reported ${number === '1' ? 'crime' : 'crimes'}${by === 'density' ? ' per km²' : ''} a year`;
  const { part, days } = hoursWords(asked);
  const rate = `${number} ${crimes}${days && ` on ${days}`}${part && ` from ${part}`}`;
  const fewer = others.filter((other) => other < own).length;
  const more = others.filter((other) => other > own).length;
  if (others.length === 0) return `${rate}.`;
  if (more === 0) return `${rate}, the most of all areas.`;
  if (fewer === 0) return `${rate}, the fewest of all areas.`;
  return `${rate}, more than in ${numberWords(fewer)} of the ${numberWords(others.length)} other areas.`;
}

/** The drivers that move the chance of the level most, the strongest first and with what it does alone. */
function moveReasons(place: Place, { base, prediction, moves }: AreaDrivers): string[] {
  const graded = RISK_LEVELS.indexOf(levelsOf(Float64Array.from(prediction), 0).level);
  // MEDIUM is where what speaks for HIGH and what speaks for LOW meet: of each driver is told what it speaks for
  const moved = (change: ByLevel): number => (RISK_LEVELS[graded] === 'MEDIUM' ? indexOfLargest(change) : graded);
  const strong = moves
    .map((move) => ({ ...move, size: Math.abs(move.by[moved(move.by)]) }))
    .filter(({ size }) => size >= SMALLEST_MOVE)
    .sort((one, other) => other.size - one.size);
  if (strong.length === 0) {
    return [
      `Nothing sets it far apart from the average: the chance of ${RISK_LEVELS[graded]} is ${chance(prediction[graded])}, on average ${chance(base[graded])}.`,
    ];
  }
  return strong.map(({ driver, by, alone }, index) => {
    const { subject, plural = false, detail } = factOf(driver, place);
    if (index > 0) return `${subject}, ${detail}: ${points(by[moved(by)], index === 1)} for ${RISK_LEVELS[moved(by)]}.`;
    const level = moved([alone[0] - base[0], alone[1] - base[1], alone[2] - base[2]]);
    const change = `the chance of ${RISK_LEVELS[level]} from ${chance(base[level])} to ${chance(alone[level])}`;
    return `${subject} ${plural ? 'count' : 'counts'} most: ${detail}; that alone moves ${change}.`;
  });
}

/** What a driver is here, and how it differs from what is usual. */
interface Fact {
  readonly subject: string;
  readonly plural?: boolean;
  readonly detail: string;
}

function factOf(driver: RiskDriver, place: Place): Fact {
  switch (driver) {
    case 'level':
      return levelFact(place);
    case 'recent':
      return recentFact(place);
    case 'season':
      return seasonFact(place);
    case 'time':
      return timeFact(place);
  }
}

function levelFact({ model, areaCode, by, codes, asked }: Place): Fact {
  const { history } = asked.grader;
  const perYear = (code: number): number =>
    lastYearRate(history, code, wholeWeek(history)) / (by === 'density' ? model.areaKm2[code] : 1);
  const average = codes.reduce((sum, code) => sum + perYear(code) / codes.length, 0);
  const crimes = `reported crimes${by === 'density' ? ' per km²' : ''}`;
  const ratio = perYear(areaCode) / average;
  const detail = comparedWith(ratio, `as many ${crimes} as in`, `more ${crimes} than in`, `fewer ${crimes} than in`);
  return { subject: `Its last ${lastYear(history)} months`, plural: true, detail: `${detail} the average area` };
}

function recentFact({ areaCode, codes, asked }: Place): Fact {
  const { selection } = asked;
  const { history } = asked.grader;
  const { months } = history;
  const ratio = (areas: readonly number[]): number =>
    rateOf(history, areas, selection, months - 3, months) /
    rateOf(history, areas, selection, months - lastYear(history), months);
  const than = `its last ${lastYear(history)}`;
  return { subject: 'Its last 3 months', plural: true, detail: busier(ratio([areaCode]), ratio(codes), than) };
}

function seasonFact({ areaCode, codes, asked, when }: Place): Fact {
  const { grader, selection } = asked;
  const { history, periodMonths } = grader;
  const first = when.month! - 1;
  const last = (first + periodMonths - 1) % 12;
  const subject = periodMonths === 1 ? MONTH_NAMES[first] : `${MONTH_NAMES[first]} to ${MONTH_NAMES[last]}`;
  // whole years, so that every month counts alike in the average
  const from = history.months < 12 ? 0 : history.months % 12;
  const chosen: number[] = [];
  for (let m = 0; m < history.months; m++) {
    if ((((history.firstMonth + m - first) % 12) + 12) % 12 < periodMonths) chosen.push(m);
  }
  const ratio = (areas: readonly number[]): number => {
    let [crimes, hours] = [0, 0];
    for (const m of chosen) {
      crimes += crimesOf(history, areas, selection, m, m + 1);
      hours += selectedHours(history, selection, m, m + 1);
    }
    return crimes / hours / rateOf(history, areas, selection, from, history.months);
  };
  const usually = chosen.length >= 2 * periodMonths ? 'usually ' : '';
  return { subject, detail: `${usually}${busier(ratio([areaCode]), ratio(codes), 'the year', 'here ')}` };
}

function timeFact({ areaCode, codes, asked }: Place): Fact {
  const { selection } = asked;
  const { history } = asked.grader;
  const { part: hours, days } = hoursWords(asked);
  if (!hours && history.parts > 1) {
    // over all hours of a kind of day it is the area's own day that differs
    const own = sharesOfDay(history, [areaCode], selection);
    const part = indexOfLargest(own);
    const usual = sharesOfDay(history, codes, selection)[part];
    const detail = `${percent(own[part])} from ${partWords(history, part)} (${percent(usual)} in all areas)`;
    return { subject: 'How its crimes spread over the day', detail };
  }
  const ratio = (areas: readonly number[]): number => {
    const [from, to] = [history.months - lastYear(history), history.months];
    return rateOf(history, areas, selection, from, to) / rateOf(history, areas, wholeWeek(history), from, to);
  };
  const detail = busier(ratio([areaCode]), ratio(codes), 'its average hour', 'here ');
  if (hours) return { subject: days ? `${hours} on ${days}` : hours, detail };
  return { subject: days.charAt(0).toUpperCase() + days.slice(1), plural: true, detail };
}

/** The part of the day with clearly the most crimes over the last 12 months, where hours are known. */
function busiestReason({ units: { history }, areas }: RiskGraders, area: number): string[] {
  const shares = sharesOfDay(history, [area], wholeWeek(history));
  const part = indexOfLargest(shares);
  if (history.parts === 1 || !(shares[part] >= BUSIEST_EXCESS / history.parts)) return [];
  // whole areas count records without a time of day, parts of the day cannot
  const [from, to] = [history.months - lastYear(history), history.months];
  const withTime = selectedCrimes(history, area, wholeWeek(history), from, to);
  const known = withTime < areaCrimes(areas.history, area, from, to) ? ' with a time of day' : '';
  return [`Busiest from ${partWords(history, part)}: ${percent(shares[part])} of its crimes${known}.`];
}

/** Share of the crimes of the last 12 months by part of the day, on the selected kinds of day. */
function sharesOfDay(history: RiskHistory, areas: readonly number[], { kinds }: Selection): number[] {
  const [from, to] = [history.months - lastYear(history), history.months];
  const crimes = wholeWeek(history).parts.map((part) => crimesOf(history, areas, { parts: [part], kinds }, from, to));
  const total = crimes.reduce((sum, n) => sum + n, 0);
  return crimes.map((n) => n / total);
}

function crimesOf(
  history: RiskHistory,
  areas: readonly number[],
  selection: Selection,
  from: number,
  to: number,
): number {
  return areas.reduce((sum, area) => sum + selectedCrimes(history, area, selection, from, to), 0);
}

/** Crimes per observed hour of the selection, of the areas together. */
function rateOf(
  history: RiskHistory,
  areas: readonly number[],
  selection: Selection,
  from: number,
  to: number,
): number {
  return crimesOf(history, areas, selection, from, to) / selectedHours(history, selection, from, to);
}

/** The hours that were chosen, "20:00 to 24:00" and "weekends"; empty where all are. */
function hoursWords({ grader: { history }, selection }: Asked): { part: string; days: string } {
  const { parts, kinds } = selection;
  return {
    part: parts.length < history.parts ? partWords(history, parts[0]) : '',
    days: kinds.length < history.dayKinds ? ['weekdays', 'weekends'][kinds[0]] : '',
  };
}

function partWords({ parts }: RiskHistory, part: number): string {
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  return `${clock((part * 24) / parts)} to ${clock(((part + 1) * 24) / parts)}`;
}

/** Months of the last year of the data. */
function lastYear({ months }: RiskHistory): number {
  return Math.min(12, months);
}

function indexOfLargest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
