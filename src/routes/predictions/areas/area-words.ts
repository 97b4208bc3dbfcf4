/** What the map of areas says of an area, and which areas stand first in its list. */
import { formatCount, formatFixed, formatNumber } from '#lib/components/format.ts';

export interface CountInterval {
  readonly lower: number;
  readonly upper: number;
}

/** An expected count as people compare it: two figures, whole from 10 on: 0.046, 1.9, 46, 1,234. */
export function expectedText(expected: number): string {
  return expected >= 9.95 ? formatCount(expected) : expected >= 0.0995 ? formatFixed(expected, expected >= 0.995 ? 1 : 2) : formatNumber(expected, 2); // prettier-ignore
}

/** "Near North Side: 1.9 expected (0 to 4)" */
export function areaWords(
  name: string,
  expected: number | undefined,
  interval: (expected: number) => CountInterval,
): string {
  if (expected === undefined || !Number.isFinite(expected))
    return name === '' ? 'No area of the records' : `${name}: no forecast`;
  return `${name}: ${expectedText(expected)} expected (${rangeText(interval(expected))})`;
}

/** "0 to 4", "0" where both ends are one number. */
export function rangeText({ lower, upper }: CountInterval): string {
  return lower === upper ? formatCount(lower) : `${formatCount(lower)} to ${formatCount(upper)}`;
}

/** Codes of the highest values, highest first, the lower code first among equals; what is not a number is left out. */
export function highestAreas(values: ArrayLike<number>, most: number): number[] {
  const codes: number[] = [];
  for (let code = 0; code < values.length; code++) {
    const value = values[code];
    if (!Number.isFinite(value)) continue;
    if (codes.length === most && values[codes[most - 1]] >= value) continue;
    let at = codes.length;
    while (at > 0 && values[codes[at - 1]] < value) at--;
    codes.splice(at, 0, code);
    codes.length = Math.min(codes.length, most);
  }
  return codes;
}
