/** The columns of the table "Risk by area". */
import type { Column } from '#lib/components/data-table.ts';
import { formatChance, formatCount, formatNumber, formatPercent } from '#lib/components/format.ts';
import type { AreaRow } from '#lib/state/risk-view.svelte.ts';

const LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;

export const RISK_COLUMNS: readonly Column<AreaRow>[] = [
  { key: 'name', label: 'Area', text: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'level',
    label: 'Level',
    text: (row) => row.level,
    sortBy: (row) => LEVELS.indexOf(row.level),
    first: 'descending',
  },
  figure('year', 'Reported crimes', 'per year', (row) => row.crimesPerYear, formatCount),
  figure('km2', 'Density', 'per km² per year', (row) => row.crimesPerKm2PerYear, formatNumber),
  figure('trend', 'Trend', 'year on year', (row) => row.trend, signedPercent),
  {
    key: 'last',
    label: 'Last 12 months',
    text: (row) => row.lastLevel ?? '–',
    sortBy: (row) => (row.lastLevel ? LEVELS.indexOf(row.lastLevel) : NaN),
    first: 'descending',
  },
  ...LEVELS.map((level) => figure(level, level, 'chance', (row) => row.probabilities[level], formatChance)),
];

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

function signedPercent(share: number): string {
  return `${share >= 0 ? '+' : '−'}${formatPercent(Math.abs(share))}`;
}
