/** What the map of residuals says: of an area, of how many are unusual, and which of them stand first. */
import { formatCount, formatFixed } from '#lib/components/format.ts';
import { isUnusual } from '#lib/components/diverging-ramp.ts';
import type { AreaResidual } from '#lib/core/records/model-record.ts';

/** Chance alone puts about so many of all areas beyond ± 2 standard deviations. */
const SHARE_BY_CHANCE = 0.0455;

/** A number with its sign, 0 without: "+3.9", "−1.2", "0.0". */
export function signedText(value: number, decimals: number): string {
  const text = formatFixed(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference with its word: "412 more", "87 fewer", "as many". */
function differenceText({ reported, expected }: AreaResidual): string {
  const difference = Math.round(reported - expected);
  if (difference === 0) return 'as many';
  return `${formatCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`;
}

/** "Austin: 12,345 reported, 11,933 expected, 412 more (+3.9)": in brackets the standard deviations. */
export function residualWords(name: string, residual: AreaResidual | undefined): string {
  if (!residual) return name === '' ? 'No area of the records' : `${name}: not in the score`;
  const { reported, expected, standardised } = residual;
  const away = Number.isFinite(standardised) ? ` (${signedText(standardised, 1)})` : '';
  return `${name}: ${formatCount(reported)} reported, ${formatCount(expected)} expected, ${differenceText(residual)}${away}`;
}

/** How many areas are unusual, beside how many chance alone would make so, and what the rest mean. */
export function unusualWords(residuals: readonly AreaResidual[]): string {
  const areas = residuals.filter(({ standardised }) => Number.isFinite(standardised)).length;
  const unusual = residuals.filter(({ standardised }) => isUnusual(standardised)).length;
  const chance = areas * SHARE_BY_CHANCE;
  if (areas === 0) return 'No area has a difference to show.';
  const found = `${formatCount(unusual)} of ${areas === 1 ? '1 area lies' : `${formatCount(areas)} areas lie`} beyond ± 2;`;
  const byChance = chance < 0.5 ? 'hardly any' : `about ${formatCount(chance)}`;
  const rest =
    unusual > 2 * chance + 1
      ? ' Beyond that, areas changed, or follow a pattern of their own that the model lacks.'
      : '';
  return `${found} chance alone would put ${byChance} there.${rest}`;
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
