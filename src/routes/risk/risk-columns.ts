/** The columns of the table "Risk by area". */
import type { Column } from '#lib/components/data-table.ts';
import { formatPercent } from '#lib/components/format.ts';
import { RISK_LEVELS } from '#lib/core/risk/answers/risk-model.ts';
import type { AreaRow, RiskSheet } from '#lib/state/risk/risk-sheet.ts';
import { rateText, trendText, unitWords } from './risk-words.ts';

/** The columns for what is chosen: their units follow it. */
export function riskColumns(sheet: Pick<RiskSheet, 'scale' | 'when' | 'trendMonths'>): Column<AreaRow>[] {
  const { scale, when, trendMonths } = sheet;
  return [
    { key: 'name', label: 'Area', text: (row) => row.name, sortBy: (row) => row.name },
    {
      key: 'level',
      label: 'Level',
      unit: 'expected',
      text: (row) => row.level,
      // between areas of one level the surer HIGH stands higher
      sortBy: (row) => RISK_LEVELS.indexOf(row.level) + (row.probabilities.HIGH - row.probabilities.LOW) / 4,
      first: 'descending',
    },
    figure('rate', 'Expected', unitWords(scale.unit, false).head, (row) => row.rate, rateText),
    figure('year', 'Last year', 'per year', (row) => row.crimesPerYear, rateText),
    figure('km2', 'Density', 'per km² per year', (row) => row.crimesPerKm2PerYear, rateText),
    figure(
      'trend',
      'Trend',
      trendMonths === 12 ? 'year on year' : 'later half on earlier',
      (row) => row.trend,
      trendText,
    ),
    {
      key: 'last',
      label: 'Level before',
      unit: when.month === undefined ? 'last 12 months' : 'last such month',
      text: (row) => row.lastLevel ?? '–',
      sortBy: (row) => (row.lastLevel ? RISK_LEVELS.indexOf(row.lastLevel) : NaN),
      first: 'descending',
    },
    ...RISK_LEVELS.map((level) => figure(level, level, 'chance', (row) => row.probabilities[level], chanceText)),
  ];
}

/** As `formatChance`, in the room of a figure. */
function chanceText(probability: number): string {
  if (probability < 0.01) return `< ${formatPercent(0.01, 0)}`;
  return probability > 0.99 ? `> ${formatPercent(0.99, 0)}` : formatPercent(probability, 0);
}

/** A column of numbers; what an area does not have is a dash and comes last. */
function figure(
  key: string,
  label: string,
  unit: string,
  value: (row: AreaRow) => number | undefined,
  format: (value: number) => string,
): Column<AreaRow> {
  return {
    key,
    label,
    unit,
    align: 'right',
    text: (row) => {
      const number = value(row);
      return number === undefined ? '–' : format(number);
    },
    sortBy: (row) => value(row) ?? NaN,
  };
}
