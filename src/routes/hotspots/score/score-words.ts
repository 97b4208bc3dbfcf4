/** What a score says, in words. */
import { formatDate, formatFixed, formatMeters } from '#lib/components/format.ts';
import type { MapName } from '#lib/core/hotspots/score/contest.ts';
import { SCORED_ZONES } from '#lib/core/hotspots/score/zone-densities.ts';
import { bandwidthOf, standardDeviationOf, type Kernel } from '#lib/core/kde/kernels.ts';
import type { EdgeCorrection } from '#lib/core/kde/surface.ts';
import type { Interval } from '#lib/core/metrics/bootstrap.ts';
import type { HotspotFilter } from '#lib/state/hotspots/map-choices.svelte.ts';

/** Maps that a person can look at, as the score calls them. */
export type ShownMap = 'forecast' | 'density' | 'zones';

export const MAP_WORDS: Readonly<Record<MapName, string>> = {
  forecast: 'forecast',
  density: 'density',
  zones: 'zones',
  countMap: 'count map',
  oracle: 'best possible',
};

/** Differences of hit rates under a tenth of a point make no practical difference. */
const SMALL = 0.001;

/** What the difference to the count map allows to say. */
export function comparison(map: ShownMap, difference: Interval | undefined): string {
  const name = map === 'zones' ? 'The zones do' : map === 'density' ? 'The density does' : 'The forecast does';
  if (!difference) return 'The later weeks are too few to tell it from a plain count map.';
  const { value, lower, upper } = difference;
  const points = `${signed(100 * lower)} to ${signed(100 * upper)} points with other weeks (90 % interval)`;
  if (lower <= 0 && upper >= 0) return `It cannot be told from a plain count map: ${points}.`;
  if (Math.abs(value) < SMALL) return `Practically equal to a plain count map: ${points}.`;
  return `${name} ${value > 0 ? 'better' : 'worse'} than a plain count map: ${points}.`;
}

/** The verdict in a cell of the table. */
export function verdictWord(difference: Interval | undefined): string {
  if (!difference) return 'not told';
  const { value, lower, upper } = difference;
  if (lower <= 0 && upper >= 0) return 'unclear';
  if (Math.abs(value) < SMALL) return 'equal';
  return value > 0 ? 'beats it' : 'worse';
}

export function formatPoints({ lower, upper }: Interval): string {
  return `${signed(100 * lower)} to ${signed(100 * upper)}`;
}

/** One decimal, two where it would read nought. */
function signed(points: number): string {
  const text = formatFixed(points, Math.abs(points) < 0.05 ? 2 : 1);
  return points > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** How the map on the page is set up. */
export interface SetUp {
  readonly filter: HotspotFilter;
  readonly halfLifeDays: number | undefined;
  readonly kernel: Kernel;
  readonly bandwidthMeters: number | undefined;
  readonly edgeCorrection: EdgeCorrection;
  readonly zones: number;
}

/**
 * What of the map on the page differs from the one that training scored, in words; none where it is the same. The type
 * is not among them: types have scores of their own.
 * @param scoredBandwidth standard deviation in metres of the density that was scored
 */
export function whatDiffers(map: ShownMap, set: SetUp, scoredBandwidth: number | undefined): string[] {
  const { filter, halfLifeDays, kernel, bandwidthMeters, edgeCorrection, zones } = set;
  const words: string[] = [];
  if (filter.from !== '' || filter.to !== '') words.push('the dates');
  if (filter.hourFrom !== 0 || filter.hourTo !== 23) words.push('the hours');
  if (halfLifeDays !== undefined && map !== 'zones') words.push('the fading of past weeks');
  if (map === 'density') {
    if (kernel !== 'gaussian') words.push(`the ${kernel} kernel`);
    const own = bandwidthMeters === undefined ? undefined : standardDeviationOf(kernel, bandwidthMeters);
    if (own !== undefined && scoredBandwidth !== undefined && Math.abs(own - scoredBandwidth) > 1) {
      words.push(`the bandwidth (scored: ${formatMeters(Math.round(bandwidthOf(kernel, scoredBandwidth)))})`);
    }
    if (edgeCorrection !== 'uniform') words.push('the correction at the edge');
  }
  if (map === 'zones' && zones !== SCORED_ZONES) words.push(`the number of zones (scored: ${SCORED_ZONES})`);
  return words;
}

/**
 * A sentence where records that chose the default bandwidth score the map: what chose a setting should not.
 * @param chosenUntil last day that had a say in the default bandwidth; @param scoredFrom first day of the score
 */
export function seenBefore(map: ShownMap, chosenUntil: string, scoredFrom: string): string {
  if (map !== 'density' || scoredFrom > chosenUntil) return '';
  return `The default bandwidth was chosen on records until ${formatDate(chosenUntil)}, which are among those that score this map: its figure may be a little too high.`;
}

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
