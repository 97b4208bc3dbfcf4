/** What a calibration plot says in words, and where its axes have marks. */
import type { CalibrationGroup } from '#lib/core/records/model-record.ts';
import { formatCount, formatFixed, formatNumber } from '../format.ts';

type Side = 'inside' | 'above' | 'below';

/** Whether what was reported lies inside the band in which 9 of 10 groups of a right model would lie. */
export function sideOf({ reported, lower, upper }: CalibrationGroup): Side {
  return reported > upper ? 'above' : reported < lower ? 'below' : 'inside';
}

/** Reported against expected: 0.05 for 5 % more than expected. */
export function excessOf({ expected, reported }: CalibrationGroup): number {
  return reported / expected - 1;
}

/** So many groups off to one side are a sign that the whole period was busier or quieter, not of wrong proportions. */
const ONE_SIDE = 3;

/**
 * The plot in one or two sentences: how many groups lie where the model expects them, which way the others lie, by how
 * much at most, and what it means if all lie the same way.
 */
export function calibrationSentence(groups: readonly CalibrationGroup[]): string {
  if (groups.length === 0) return '';
  const outside = groups.filter((group) => sideOf(group) !== 'inside');
  const more = outside.filter((group) => sideOf(group) === 'above').length;
  const less = outside.length - more;
  const held = `In ${groups.length - outside.length} of ${groups.length} groups what was reported lies where the model expects it`;
  if (outside.length === 0) return `${held}.`;
  const others = [more > 0 ? `in ${more} more was reported` : '', less > 0 ? `in ${less} less was reported` : ''];
  const farthest = Math.max(...outside.map((group) => Math.abs(excessOf(group))));
  const off = `${others.filter(Boolean).join(', ')} than expected, by at most ${formatExcess(farthest).replace('+', '')}`;
  const why =
    outside.length < ONE_SIDE || (more > 0 && less > 0)
      ? ''
      : ` All on one side: the period was ${more > 0 ? 'busier' : 'quieter'} than the records before it let expect.`;
  return `${held}; ${off}.${why}`;
}

/** A share above or below: "+5 %", "−3.2 %" (a decimal below ten). */
export function formatExcess(share: number): string {
  if (!Number.isFinite(share)) return '–';
  const percent = 100 * share;
  const text = formatFixed(percent, Math.abs(percent) < 9.95 ? 1 : 0);
  return `${percent > 0 && /[1-9]/.test(text) ? '+' : ''}${text}\u00a0%`;
}

/** Head and rows of the figures. */
export function calibrationTable(groups: readonly CalibrationGroup[]): { columns: string[]; rows: string[][] } {
  return {
    columns: ['Group', 'Expected', 'Reported', '90 % band, if the model is right', 'Difference', 'So', 'Cells'],
    rows: groups.map((group, index) => [
      groupName(index, groups.length),
      formatNumber(group.expected),
      formatNumber(group.reported),
      `${formatNumber(group.lower)} to ${formatNumber(group.upper)}`,
      formatExcess(excessOf(group)),
      { inside: 'inside', above: 'more than expected', below: 'less than expected' }[sideOf(group)],
      formatCount(group.cells),
    ]),
  };
}

/** "1 (quietest)", "5", "10 (busiest)". */
export function groupName(index: number, groups: number): string {
  return `${index + 1}${index === 0 ? ' (quietest)' : index === groups - 1 ? ' (busiest)' : ''}`;
}

/**
 * Marks of an axis of square roots: 0 and then round numbers (1, 2, 5, 10, …) that stand at least so far apart. Means
 * that span a factor of 30 to 1,000 crowd on a plain axis; square roots spread them, keep nought, and give a Poisson
 * count the same scatter everywhere.
 * @param place of a value, in pixels; grows with the value
 * @param gap least distance of two marks, in pixels
 */
export function rootTicks(highest: number, place: (value: number) => number, gap: number): number[] {
  const ticks = [0];
  if (!(highest > 0)) return ticks;
  for (let power = Math.floor(Math.log10(highest)) - 4; 10 ** power <= highest; power++) {
    for (const digit of [1, 2, 5]) {
      const tick = Number((digit * 10 ** power).toPrecision(1));
      if (tick <= highest && Math.abs(place(tick) - place(ticks[ticks.length - 1])) >= gap) ticks.push(tick);
    }
  }
  return ticks;
}
