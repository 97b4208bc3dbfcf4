/** The table of areas as a CSV file: figures as numbers, units in the heads, and in every row what they are about. */
import { RISK_LEVELS } from '#lib/core/risk/answers/risk-model.ts';
import { toCsv } from '../save-file.ts';
import type { RateUnit, RiskSheet } from './risk-sheet.ts';

export interface RiskFile {
  readonly sheet: RiskSheet;
  /** The time graded, in words. */
  readonly when: string;
  readonly dataSetName: string;
}

const UNITS: Readonly<Record<RateUnit, string>> = {
  year: 'crimes_per_year',
  month: 'crimes_in_month',
  quarter: 'crimes_in_three_months',
  hour: 'crimes_per_hour',
  km2: 'crimes_per_km2_per_year',
};

/** One row per area, in the order of their codes. */
export function riskCsv({ sheet, when, dataSetName }: RiskFile): string {
  const unit = UNITS[sheet.scale.unit];
  const head = [
    'area_id',
    'area',
    'level',
    ...RISK_LEVELS.map((level) => `probability_${level.toLowerCase()}`),
    `expected_${unit}`,
    `low_up_to_${unit}`,
    `high_above_${unit}`,
    // rates: the months of a gap are left out, and a leap year counts as any other
    'last_12_months_crimes_per_year',
    'last_12_months_crimes_per_km2_per_year',
    'trend_percent',
    'level_before',
    'graded_by',
    'graded_time',
    'months_ahead',
    'data_set',
    'model_id',
  ];
  const { nearest, farthest, extrapolated } = sheet.ahead;
  const ahead = `${nearest === farthest ? farthest : `${nearest}-${farthest}`}${extrapolated ? ' (extrapolated)' : ''}`;
  const body = sheet.rows.map((row) => [
    String(row.id),
    row.name,
    row.level,
    ...RISK_LEVELS.map((level) => figure(row.probabilities[level])),
    figure(row.rate),
    ...sheet.scale.cutPoints.map(figure),
    figure(row.crimesPerYear),
    figure(row.crimesPerKm2PerYear),
    figure(row.trend === undefined ? undefined : 100 * row.trend),
    row.lastLevel ?? '',
    sheet.by === 'density' ? 'crimes per km2' : 'crimes',
    when,
    ahead,
    dataSetName,
    sheet.modelId,
  ]);
  return toCsv([head, ...body]);
}

/** Four figures; empty where there is none. */
function figure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(4)));
}
