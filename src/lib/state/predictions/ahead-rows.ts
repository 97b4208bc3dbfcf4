/** The days ahead by area, as rows of a table and of a CSV file. */
import { intervalOf, type CountSummary } from '#lib/core/glm/uncertainty/count-summary.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { forecastSummary, lastDayOf, sumSummary, type SpansAhead } from '#lib/core/glm/answers/forecast-views.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import type { Area } from '#lib/core/table/incident-table.ts';
import { toCsv } from '../save-file.ts';

export interface AheadRow {
  readonly areaCode: number;
  readonly area: Area;
  /** Crimes expected in each span. */
  readonly expected: Float64Array;
  /** Of all spans together. */
  readonly total: number;
  /** Interval of the sum of all spans. */
  readonly lower: number;
  readonly upper: number;
  /** The naive forecast of all spans together. */
  readonly baseline: number;
}

type Variance = Pick<CountsModel, 'resolution' | 'dispersion' | 'levelDrift'>;

/** @param level coverage of the interval: 0.5, 0.8 or 0.95 */
export function aheadRows(ahead: SpansAhead, areas: readonly Area[], model: Variance, level: number): AheadRow[] {
  return ahead.expected.map((expected, areaCode) => {
    const total = expected.reduce((sum, value) => sum + value, 0);
    const { lower, upper } = intervalOf(sumSummary(model, total), level);
    return { areaCode, area: areas[areaCode], expected, total, lower, upper, baseline: ahead.baseline[areaCode] };
  });
}

export interface AheadFile {
  readonly rows: readonly AheadRow[];
  readonly ahead: SpansAhead;
  readonly model: Variance & Pick<CountsModel, 'lastDay'>;
  readonly level: number;
  readonly types: readonly string[] | undefined;
  readonly dataSetName: string;
  readonly modelId: string;
}

/** One row per area and span, with what a reader needs to know where the numbers came from in every row. */
export function aheadCsv({ rows, ahead, model, level, types, dataSetName, modelId }: AheadFile): string {
  const head = [
    'area_id',
    'area',
    'from',
    'to',
    'expected_crimes',
    'interval_level',
    'interval_lower',
    'interval_upper',
    'crime_types',
    'data_set',
    'data_until',
    'model_id',
  ];
  const counted = types === undefined ? 'all' : types.join('; ');
  const body = rows.flatMap(({ area, expected }) =>
    ahead.starts.map((start, index) => {
      const { lower, upper } = intervalOf(summaryOfSpan(model, expected[index]), level);
      return [
        String(area.id),
        area.name,
        isoDate(start),
        isoDate(lastDayOf(model, start)),
        String(Number(expected[index].toPrecision(4))),
        String(level),
        String(lower),
        String(upper),
        counted,
        dataSetName,
        isoDate(model.lastDay),
        modelId,
      ];
    }),
  );
  return toCsv([head, ...body]);
}

/** A day is a sum of hours where those are forecast; else it (the month) is what the model forecasts. */
function summaryOfSpan(model: Variance, expected: number): CountSummary {
  return model.resolution === 'hour' ? sumSummary(model, expected) : forecastSummary(model, expected);
}
