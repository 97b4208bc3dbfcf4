/** Significant cells in words: levels, the classes of their development and the rule of each. */
import { formatCount, formatCrimes, formatFixed, formatMeters } from '#lib/components/format.ts';
import { EMERGING_WORDS } from '#lib/core/hotspots/significance/emerging-words.ts';
import { MONTH_NAMES_SHORT } from '#lib/core/table/month-names.ts';
import type { EmergingMap, SignificantMap } from '#lib/contract/hotspot-map.ts';
import { levelOfRate, SHOWN_CLASSES, type ShownClass } from '#lib/map/cell-styles.ts';

const NBSP = '\u00a0';

/** What a cell says: level, z, crimes, and its development where that is shown. */
export function cellWords(cells: SignificantMap, emerging: EmergingMap | undefined, cell: number): readonly string[] {
  const level = levelOfRate(cells.q[cell]);
  const z = cells.z[cell];
  const whole = emerging ? ' over the whole time' : '';
  const lines = [
    `${level === undefined ? 'Not significant' : `${z > 0 ? 'Hot' : 'Cold'} at ${level}${NBSP}%`}${whole}`,
    `Gi* z ${formatFixed(z, 1)} · ${formatCrimes(cells.crimes[cell])} in this cell`,
  ];
  const development = emerging && developmentOf(emerging, cell);
  return development === undefined ? lines : [...lines, development];
}

/** "Persistent: hot in 34 of 36 months"; undefined where development is not known. */
export function developmentOf(emerging: EmergingMap, cell: number): string | undefined {
  const name = emerging.cells[cell];
  if (name === undefined) return undefined;
  if (name === 'never') return `Hot in none of the ${emerging.months} months`;
  return `${EMERGING_WORDS[name].name}: hot in ${emerging.hotMonths[cell]} of ${emerging.months} months`;
}

/** "8,929 squares of 250 m". */
export function cellsInWords({ shape, cellSizeMeters, crimes }: SignificantMap): string {
  // edges of hexagons differ by some percent over a city
  const size = formatMeters(shape === 'squares' ? Math.round(cellSizeMeters) : Number(cellSizeMeters.toPrecision(2)));
  const one = crimes.length === 1;
  return shape === 'squares'
    ? `${formatCount(crimes.length)} ${one ? 'square' : 'squares'} of ${size}`
    : `${formatCount(crimes.length)} ${one ? 'hexagon' : 'hexagons'} with edges of about ${size}`;
}

/** Cells by the strictest level that they reach. */
export function countLevels({ z, q }: SignificantMap): Record<'hot' | 'cold', Record<90 | 95 | 99, number>> {
  const counts = { hot: { 90: 0, 95: 0, 99: 0 }, cold: { 90: 0, 95: 0, 99: 0 } };
  for (let cell = 0; cell < q.length; cell++) {
    const level = levelOfRate(q[cell]);
    if (level !== undefined && z[cell] !== 0) counts[z[cell] > 0 ? 'hot' : 'cold'][level]++;
  }
  return counts;
}

export function countClasses({ cells }: EmergingMap): Record<ShownClass, number> {
  const counts = Object.fromEntries(SHOWN_CLASSES.map((name) => [name, 0])) as Record<ShownClass, number>;
  for (const name of cells) if (name !== 'never') counts[name]++;
  return counts;
}

/** Which months were compared, and which were not: "36 whole months were compared, Jan 2014 – Dec 2016." */
export function monthsInWords({ months, firstMonth, lastMonth, partialMonths, missingMonths }: EmergingMap): string {
  const span =
    firstMonth === undefined || lastMonth === undefined ? '' : `, ${monthName(firstMonth)} – ${monthName(lastMonth)}`;
  const sentences = [`${months} whole months were compared${span}.`];
  if (partialMonths.length > 0) sentences.push(`Known in part only and left out: ${listed(partialMonths)}.`);
  if (missingMonths.length > 0) sentences.push(`Without any record and left out: ${listed(missingMonths)}.`);
  return sentences.join(' ');
}

/** Why development cannot be shown. */
export function tooFewMonths({ months, partialMonths }: EmergingMap): string {
  const whole = months === 0 ? 'no whole month' : months === 1 ? 'one whole month' : `${months} whole months`;
  const partial = partialMonths.length > 0 ? ` (${listed(partialMonths)} only in part)` : '';
  return `Development needs at least 12 whole months; this selection has ${whole}${partial}. Choose a longer range of dates, or records that cover more months.`;
}

const MOST_LISTED = 6;

function listed(months: readonly number[]): string {
  const names = months.slice(0, MOST_LISTED).map(monthName);
  return months.length > MOST_LISTED ? `${names.join(', ')} and ${months.length - MOST_LISTED} more` : names.join(', ');
}

function monthName(month: number): string {
  return `${MONTH_NAMES_SHORT[month % 12]}${NBSP}${Math.floor(month / 12)}`;
}
