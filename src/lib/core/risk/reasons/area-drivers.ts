/**
 * How far each kind of reason moves an area's grade away from that of an average area at an average time: Shapley values
 * (Shapley 1953; as SHAP, Lundberg and Lee 2017) of four drivers.
 *
 * The features of a unit overlap: its rate over twelve months holds both how much its area has and how its hour differs.
 * So what is exchanged with an average unit is not single features but what drives them: a feature is written as a ratio
 * that belongs to one driver times a rate that others decide, and is put together again for every mixture.
 */
import { shapleyValues } from '../../forest/inspect/shapley.ts';
import { gradedAreas } from '../answers/area-risk-table.ts';
import { ask, type Asked } from '../answers/asked.ts';
import { RISK_FEATURES, unitFeatures, type FeatureFrame, type RiskFeature } from '../units/features.ts';
import { gradeRows } from '../answers/grade-areas.ts';
import { unitOf } from '../units/history.ts';
import type { RiskBy, RiskGraders, RiskWhen } from '../answers/risk-model.ts';

/**
 * `level`: crimes of the area over the last 12 months. `recent`: its last months against those 12. `season`: the month.
 * `time`: the part of the day and kind of day.
 */
export const RISK_DRIVERS = ['level', 'recent', 'season', 'time'] as const;

export type RiskDriver = (typeof RISK_DRIVERS)[number];

/** Probabilities of LOW, MEDIUM and HIGH, or changes of them. */
export type ByLevel = readonly [number, number, number];

export interface DriverMove {
  readonly driver: RiskDriver;
  /** Shapley value; over all drivers they add up to `prediction` less `base`. */
  readonly by: ByLevel;
  /** The probabilities where this driver alone is the area's and all else average. */
  readonly alone: ByLevel;
}

export interface AreaDrivers {
  /** Mean over areas; over all parts of the day, kinds of day or months where one of them is chosen. */
  readonly base: ByLevel;
  /** As in the table of areas. */
  readonly prediction: ByLevel;
  /** Drivers that differ from the average at all. */
  readonly moves: readonly DriverMove[];
}

/** Whose the feature is, and the rate that its ratio is of. `same`: what the average unit shares with the one asked about. */
interface FeatureRole {
  readonly driver: RiskDriver | 'same';
  readonly of?: 'area' | 'unit';
  /** The value is multiplied by the city's season besides. */
  readonly seasonal?: boolean;
}

const ROLES: Readonly<Record<RiskFeature, FeatureRole>> = {
  'part of day': { driver: 'time' },
  weekend: { driver: 'time' },
  month: { driver: 'season' },
  'rate over 12 months': { driver: 'time', of: 'area' },
  'rate over 3 months': { driver: 'recent', of: 'unit' },
  'rate over 1 month': { driver: 'recent', of: 'unit' },
  'rate a year before': { driver: 'season', of: 'unit' },
  'rate of the area over 12 months': { driver: 'level' },
  'rate of the area over 3 months': { driver: 'recent', of: 'area' },
  'rate of all areas at that time of day': { driver: 'time' },
  season: { driver: 'season' },
  'expected rate': { driver: 'recent', of: 'unit', seasonal: true },
  'recent trend of all areas': { driver: 'same' },
  hours: { driver: 'time' },
  horizon: { driver: 'same' },
};

const AREA_RATE = RISK_FEATURES.indexOf('rate of the area over 12 months');
const UNIT_RATE = RISK_FEATURES.indexOf('rate over 12 months');
const SEASON = RISK_FEATURES.indexOf('season');

/** Pairs of the unit asked about and an average one, at least: steadies the average to about a percentage point. */
const PAIRS = 96;

/** Steps of a sequence that fills three dimensions evenly (Roberts 2018): powers of 1 / the root of x⁴ = x + 1. */
const EVEN_STEPS = [1, 2, 3].map((power) => 1.2207440846057596 ** -power);

/**
 * @returns undefined where the model does not grade so: by density without sizes, or without that of the area
 * @throws Error if the area code is none of the model's
 * Cost: up to 16 mixtures of about 100 pairs through the forest, and the features of a month of each area: under 10 ms
 *   for 77 areas, 50 for 4,000.
 */
export function areaDrivers(
  model: RiskGraders,
  areaCode: number,
  when: RiskWhen = {},
  by: RiskBy = 'volume',
): AreaDrivers | undefined {
  const { areas } = model.units.history;
  if (!(areaCode >= 0 && areaCode < areas)) {
    throw new Error(`areaDrivers: expected an area code under ${areas}, got ${areaCode}`);
  }
  const codes = gradedAreas(model, by);
  const asked = ask(model, when, by);
  if (!asked || !codes.includes(areaCode)) return undefined;
  const year = when.month === undefined ? undefined : ask(model, { ...when, month: undefined }, by)!.frames;
  const pairs = pairsOf(
    asked,
    areaCode,
    codes,
    year?.map(({ frame }) => frame),
  );
  // over a whole year the season evens out, and a year before is one more year of the area's level
  const driverOf = (role: FeatureRole): RiskDriver | 'same' =>
    role.driver === 'season' && !year ? 'level' : role.driver;
  const drivers = RISK_FEATURES.map((feature) => driverOf(ROLES[feature]));
  const players = RISK_DRIVERS.filter((driver) => drivers.some((other, f) => other === driver && differs(pairs, f)));
  const bits = drivers.map((driver) => (driver === 'same' ? 0 : 1 << players.indexOf(driver)));
  const values = mixtureGrades(asked, pairs, bits, players.length);
  const shares = players.length === 0 ? new Float64Array(0) : shapleyValues(values, players.length, 3);
  return {
    base: three(values, 0),
    prediction: three(values, values.length / 3 - 1),
    moves: players.map((driver, p) => ({ driver, by: three(shares, p), alone: three(values, 1 << p) })),
  };
}

interface Pair {
  readonly weight: number;
  readonly own: Float64Array;
  readonly average: Float64Array;
}

/**
 * Every unit and month asked about, each beside some average units: areas spread evenly, and so are parts of the day, kinds
 * of day and months where one was chosen. What was not chosen is the same on both sides.
 */
function pairsOf(
  { grader, frames, selection }: Asked,
  areaCode: number,
  codes: readonly number[],
  year: readonly FeatureFrame[] | undefined,
): Pair[] {
  const { history } = grader;
  const own = frames.flatMap(({ frame }) =>
    selection.parts.flatMap((part) => selection.kinds.map((kind) => ({ frame, part, kind }))),
  );
  const each = Math.max(1, Math.ceil(PAIRS / own.length));
  const features = (frame: FeatureFrame, unit: number): Float64Array => {
    const values = new Float64Array(RISK_FEATURES.length);
    unitFeatures(frame, unit, values);
    return values;
  };
  // by rate, so that neighbours in the sequence of areas are alike
  const first = frames[0].frame;
  const rate = new Map(codes.map((code) => [code, features(first, unitOf(history, code, 0, 0))[AREA_RATE]]));
  const ordered = [...codes].sort((a, b) => rate.get(a)! - rate.get(b)!);
  const total = own.length * each;
  const stride = coprimeNear(0.618 * total, total);
  const pairs: Pair[] = [];
  own.forEach(({ frame, part, kind }) => {
    const values = features(frame, unitOf(history, areaCode, part, kind));
    for (let i = 0; i < each; i++) {
      const [p, k, m] = EVEN_STEPS.map((step) => ((pairs.length + 1) * step) % 1);
      // each area as often as any other; of more areas than pairs an even choice along their rates
      const place = (((pairs.length * stride) % total) + 0.5) / total;
      const other = unitOf(
        history,
        ordered[Math.floor(place * ordered.length)],
        selection.parts.length === 1 ? Math.floor(p * history.parts) : part,
        selection.kinds.length === 1 && history.dayKinds === 2 ? Number(k >= 5 / 7) : kind,
      );
      const average = features(year ? year[Math.floor(m * year.length)] : frame, other);
      RISK_FEATURES.forEach((feature, f) => {
        if (ROLES[feature].driver === 'same') average[f] = values[f];
      });
      pairs.push({ weight: frame.hours[kind], own: values, average });
    }
  });
  return pairs;
}

/** A whole number near `value` that shares no factor with `of`: its multiples visit every remainder once. */
function coprimeNear(value: number, of: number): number {
  const factor = (a: number, b: number): number => (b === 0 ? a : factor(b, a % b));
  let number = Math.max(1, Math.round(value));
  while (factor(number, of) !== 1) number++;
  return number;
}

/** Mean grades of all mixtures of the pairs: row-major, 2^players × 3; bit p tells whether player p is the area's own. */
function mixtureGrades(
  { grader }: Asked,
  pairs: readonly Pair[],
  bits: readonly number[],
  players: number,
): Float64Array {
  const subsets = 2 ** players;
  const columns = RISK_FEATURES.map(() => new Float64Array(subsets * pairs.length));
  const mixed = new Float64Array(RISK_FEATURES.length);
  for (let s = 0; s < subsets; s++) {
    pairs.forEach((pair, i) => {
      mix(pair, bits, s, subsets - 1, mixed);
      for (let f = 0; f < mixed.length; f++) columns[f][s * pairs.length + i] = mixed[f];
    });
  }
  const graded = gradeRows(grader, columns);
  const weights = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const values = new Float64Array(subsets * 3);
  for (let s = 0; s < subsets; s++) {
    pairs.forEach(({ weight }, i) => {
      for (let k = 0; k < 3; k++) values[3 * s + k] += (weight / weights) * graded[3 * (s * pairs.length + i) + k];
    });
  }
  return values;
}

/** Features of a unit whose drivers in `subset` are the area's own and whose others are average. */
function mix({ own, average }: Pair, bits: readonly number[], subset: number, all: number, out: Float64Array): void {
  if (subset === 0 || subset === all) {
    // what both ends are is known to the last digit
    out.set(subset === 0 ? average : own);
    return;
  }
  const from = (f: number): Float64Array => (subset & bits[f] ? own : average);
  const area = from(AREA_RATE)[AREA_RATE];
  const unit = area * ratioOf(from(UNIT_RATE), UNIT_RATE);
  for (let f = 0; f < out.length; f++) {
    const { of, seasonal } = ROLES[RISK_FEATURES[f]];
    const rate = of === undefined ? 1 : of === 'area' ? area : unit;
    out[f] = ratioOf(from(f), f) * rate * (seasonal ? seasonOf(from(SEASON)) : 1);
  }
}

/** True if what the driver of a feature decides about it differs in some pair. */
function differs(pairs: readonly Pair[], f: number): boolean {
  return pairs.some(({ own, average }) => !Object.is(ratioOf(own, f), ratioOf(average, f)));
}

/** A feature's value by the rate and season that its role names; the value itself where it names none. */
function ratioOf(values: Float64Array, f: number): number {
  const { of, seasonal } = ROLES[RISK_FEATURES[f]];
  if (of === undefined) return values[f];
  return ratio(values[f] / (seasonal ? seasonOf(values) : 1), values[of === 'area' ? AREA_RATE : UNIT_RATE]);
}

/** Season by which an expected rate was multiplied: none where the history is too short for one. */
function seasonOf(values: Float64Array): number {
  return values[SEASON] > 0 ? values[SEASON] : 1;
}

/** Of a rate of 0 nothing is known: as if nothing had changed. */
function ratio(rate: number, of: number): number {
  return of > 0 || Number.isNaN(rate) ? rate / of : 1;
}

function three(values: Float64Array, row: number): ByLevel {
  return [values[3 * row], values[3 * row + 1], values[3 * row + 2]];
}
