/** What the Risk page shows of one choice: rows by area, their unit, the cut points, and how far ahead they look. */
import { areaRiskTable, gradedAreas, shareOfWeek } from '#lib/core/risk/answers/area-risk-table.ts';
import { ask, type Asked } from '#lib/core/risk/answers/asked.ts';
import { HOURS_PER_YEAR } from '#lib/core/risk/answers/predict-risk.ts';
import type { AreaRisk, RiskBy, RiskModel, RiskWhen } from '#lib/core/risk/answers/risk-model.ts';
import type { Area } from '#lib/core/table/incident-table.ts';

/** What a rate is counted in: a year, a month (or the three that a level is about), an hour; a km² and year by density. */
export type RateUnit = 'year' | 'month' | 'quarter' | 'hour' | 'km2';

export interface RiskScale {
  readonly unit: RateUnit;
  /** From crimes per hour (by density: per hour and km²) to the unit. */
  readonly perHour: number;
  /** In the unit: at most the first is LOW, above the second HIGH. */
  readonly cutPoints: readonly [number, number];
  /** The same in crimes per hour, by density per km² too. */
  readonly cutPointsPerHour: readonly [number, number];
}

/** The months graded, year × 12 + month - 1, and how far they lie behind the last one of the data. */
export interface MonthsAhead {
  readonly first: number;
  readonly last: number;
  /** Horizon of the nearest and of the farthest: 1 is the month after the data. */
  readonly nearest: number;
  readonly farthest: number;
  /** Last month of the data that the model learned from. */
  readonly dataEnd: number;
  /** Farther than training reached, or with too little before it. */
  readonly extrapolated: boolean;
}

export interface AreaRow extends AreaRisk {
  readonly id: number;
  readonly name: string;
  /** Expected, in the unit of the scale. */
  readonly rate: number;
}

export interface RiskSheet {
  readonly modelId: string;
  readonly when: RiskWhen;
  readonly by: RiskBy;
  readonly scale: RiskScale;
  readonly ahead: MonthsAhead;
  /** Months that the trend compares with as many before. */
  readonly trendMonths: number;
  readonly rows: readonly AreaRow[];
}

/** What a model is asked for. */
export interface SheetWish {
  readonly model: RiskModel;
  readonly modelId: string;
  readonly areas: readonly Area[];
  readonly when: RiskWhen;
  readonly by: RiskBy;
}

/** Areas graded between two looks at the clock. */
const PIECE = 60;
/** Milliseconds of work after which the page may breathe. */
const BREATH = 30;

/**
 * Grades all areas for a choice.
 *
 * @param breathe lets the page do its own work; called after every 30 ms of ours. It may throw to end the work.
 * @returns undefined where the model does not grade so: by density without known sizes
 * Cost: that of `areaRiskTable`, 20 ms for 77 areas.
 */
export async function riskSheet(
  { model, modelId, areas, when, by }: SheetWish,
  breathe: () => Promise<void>,
): Promise<RiskSheet | undefined> {
  const asked = ask(model, when, by);
  if (!asked) return undefined;
  const scale = scaleOf(asked, when, by);
  const codes = gradedAreas(model, by);
  const rows: AreaRow[] = [];
  let since = performance.now();
  for (let from = 0; from < codes.length; from += PIECE) {
    for (const risk of areaRiskTable(model, when, by, codes.slice(from, from + PIECE))) {
      const { id, name } = areas[risk.areaCode];
      const size = by === 'density' ? model.areaKm2[risk.areaCode] : 1;
      rows.push({ ...risk, id, name, rate: (risk.ratePerHour * scale.perHour) / size });
    }
    if (performance.now() - since < BREATH) continue;
    await breathe();
    since = performance.now();
  }
  const { months } = asked.grader.history;
  const trendMonths = months >= 24 ? 12 : Math.ceil(months / 2);
  return { modelId, when, by, scale, ahead: monthsAhead(asked), trendMonths, rows };
}

function scaleOf({ grader, frames, selection }: Asked, when: RiskWhen, by: RiskBy): RiskScale {
  const { cutPoints } = grader;
  const within = when.part !== undefined || when.dayKind !== undefined;
  const [unit, perHour]: [RateUnit, number] =
    by === 'density'
      ? ['km2', HOURS_PER_YEAR * shareOfWeek(grader.history, selection)]
      : within
        ? ['hour', 1]
        : when.month === undefined
          ? ['year', HOURS_PER_YEAR]
          : [grader.periodMonths === 1 ? 'month' : 'quarter', frames[0].frame.hours[0]];
  return {
    unit,
    perHour,
    cutPoints: [cutPoints[0] * perHour, cutPoints[1] * perHour],
    cutPointsPerHour: cutPoints,
  };
}

function monthsAhead({ grader, frames }: Asked): MonthsAhead {
  const { firstMonth, months } = grader.history;
  const asked = frames.map(({ frame }) => frame.month);
  const [nearest, farthest] = [Math.min(...asked), Math.max(...asked)];
  return {
    first: firstMonth + nearest,
    last: firstMonth + farthest + grader.periodMonths - 1,
    nearest: nearest - months + 1,
    farthest: farthest - months + 1,
    dataEnd: firstMonth + months - 1,
    extrapolated: frames.some(({ gradable }) => !gradable),
  };
}
