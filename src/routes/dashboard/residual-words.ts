/** What the map of residuals says: of an area, of how many are unusual, and which of them stand first. */
import { formatCount, formatFixed } from '#lib/components/format.ts';
import { isUnusual } from '#lib/components/diverging-ramp.ts';
import type { AreaResidual } from '#lib/core/records/model-record.ts';

/** Chance alone puts about so many of all areas beyond ± 2 standard deviations. */
const SHARE_BY_CHANCE = 0.0455;

/** A difference with its sign and word: "412 more", "87 fewer", "as many". */
export function differenceText({ reported, expected }: AreaResidual): string {
  const difference = Math.round(reported - expected);
  if (difference === 0) return 'as many as expected';
  return `${formatCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`;
}

/** "Austin: 12,345 reported, 11,933 expected: 412 more (3.9 standard deviations)" */
export function residualWords(name: string, residual: AreaResidual | undefined): string {
  if (!residual) return name === '' ? 'No area of the records' : `${name}: not in the score`;
  const { reported, expected, standardised } = residual;
  const away = Number.isFinite(standardised) ? ` (${formatFixed(Math.abs(standardised), 1)} standard deviations)` : '';
  return `${name}: ${formatCount(reported)} reported, ${formatCount(expected)} expected: ${differenceText(residual)}${away}`;
}

/** How many areas are unusual, beside how many chance alone would make so. */
export function unusualWords(residuals: readonly AreaResidual[]): string {
  const areas = residuals.filter(({ standardised }) => Number.isFinite(standardised)).length;
  const unusual = residuals.filter(({ standardised }) => isUnusual(standardised)).length;
  const chance = Math.round(areas * SHARE_BY_CHANCE);
  if (areas === 0) return 'No area has a difference to show.';
  const found = `${formatCount(unusual)} of ${formatCount(areas)} ${areas === 1 ? 'area lies' : 'areas lie'} beyond ± 2`;
  return chance === 0
    ? `${found}; chance alone would hardly put one there.`
    : `${found}; chance alone would put about ${formatCount(chance)} there.`;
}

/** Codes of the areas furthest from what was expected, furthest first; the lower code first among equals. */
export function furthestAreas(residuals: readonly AreaResidual[], most: number): number[] {
  return residuals
    .map(({ standardised }, code) => ({ code, size: Math.abs(standardised) }))
    .filter(({ size }) => Number.isFinite(size))
    .sort((a, b) => b.size - a.size || a.code - b.code)
    .slice(0, most)
    .map(({ code }) => code);
}
