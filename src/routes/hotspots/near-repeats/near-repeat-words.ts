/** The result of the near-repeat test in words. */
import { formatCount, formatFixed, formatName } from '#lib/components/format.ts';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';

const LEVEL = 0.05;
const NBSP = '\u00a0';

/** True where pairs of that distance and time are more frequent than chance explains. */
export function standsOut(result: NearRepeats, space: number, time: number): boolean {
  const cell = space * result.timeBands.length + time;
  return result.p[cell] <= LEVEL && result.observed[cell] > result.expected[cell];
}

/** "Same place", "To 100 m", "100–200 m". */
export function spaceBandWords({ spaceBands }: NearRepeats, space: number): string {
  if (spaceBands[space] === 0) return 'Same place';
  const from = spaceBands[space - 1];
  return from === 0 ? `To ${spaceBands[space]}${NBSP}m` : `${from}–${spaceBands[space]}${NBSP}m`;
}

/** "0–7", "8–14": days. */
export function timeBandWords({ timeBands }: NearRepeats, time: number): string {
  return `${time === 0 ? 0 : timeBands[time - 1] + 1}–${timeBands[time]}`;
}

/** "5.8", "0.97"; one decimal from 2 on; "–" where chance gives no such pair at all. */
export function ratioWords(ratio: number): string {
  return formatFixed(ratio, ratio >= 2 ? 1 : 2);
}

export function pWords(p: number): string {
  return `p${NBSP}=${NBSP}${formatFixed(p, 3)}`;
}

/** Pairs of one cell, observed beside expected. */
export function cellWords(result: NearRepeats, space: number, time: number): string {
  const cell = space * result.timeBands.length + time;
  const where = spaceBandWords(result, space).toLowerCase();
  const { observed, expected, ratio, p } = result;
  const pairs = `${formatCount(observed[cell])} ${observed[cell] === 1 ? 'pair' : 'pairs'}`;
  const chance = formatFixed(expected[cell], expected[cell] < 100 ? 1 : 0);
  const times = Number.isNaN(ratio[cell]) ? '' : ` ${ratioWords(ratio[cell])} times as many,`;
  return `${where}, ${timeBandWords(result, time)} days apart: ${pairs}; chance alone gives ${chance}.${times} ${pWords(p[cell])}.`.replace(
    /^./,
    (letter) => letter.toUpperCase(),
  );
}

/**
 * The result in one sentence or two: what follows nearby within the first days, and how far that reaches.
 * @param type as spelled in the data, '' = all types
 */
export function resultSentence(result: NearRepeats, type: string): string {
  const what = type === '' ? 'reported crime' : `report of ${formatName(type).toLowerCase()}`;
  const many = type === '' ? 'reported crimes' : `reports of ${formatName(type).toLowerCase()}`;
  const { spaceBands, timeBands, ratio, p } = result;
  const [days, bands] = [timeBands[0], timeBands.length];
  const at = (space: number): string => `${ratioWords(ratio[space * bands])} times as frequent`;
  const chance = 'as chance alone would give';
  const [samePlace, nearby] = [standsOut(result, 0, 0), standsOut(result, 1, 0)];
  if (nearby) {
    const repeats = samePlace
      ? `; another at the very same place, ${ratioWords(ratio[0])} times (${pWords(p[0])})`
      : '';
    return `After a ${what}, another within ${spaceBands[1]} m in the next ${days} days was ${at(1)} ${chance} (${pWords(p[bands])})${repeats}. ${reachWords(result)}`.trim();
  }
  if (samePlace) {
    return `After a ${what}, another at the very same place in the next ${days} days was ${at(0)} ${chance} (${pWords(p[0])}); within ${spaceBands[1]} m around it nothing stood out.`;
  }
  let others = 0;
  for (let space = 0; space < spaceBands.length; space++) {
    for (let time = 0; time < bands; time++) if (standsOut(result, space, time)) others++;
  }
  const cells = p.length;
  return others === 0
    ? `Nothing stood out: within ${spaceBands.at(-1)} m and ${timeBands.at(-1)} days, ${many} did not follow one another more often than chance alone would give.`
    : `Nothing stood out nearby and soon. ${formatCount(others)} of the ${cells} cells further away or later ${others === 1 ? 'does' : 'do'}; about one in 20 does by chance alone.`;
}

/** How far the excess goes on without a gap: in distance within the first days, in days within the first distance. */
function reachWords(result: NearRepeats): string {
  const { spaceBands, timeBands } = result;
  let [space, time] = [1, 0];
  while (space + 1 < spaceBands.length && standsOut(result, space + 1, 0)) space++;
  while (time + 1 < timeBands.length && standsOut(result, 1, time + 1)) time++;
  const times = (cell: number): string => `(${ratioWords(result.ratio[cell])} times)`;
  const far =
    space > 1 ? `reaches ${spaceBands[space]} m within ${timeBands[0]} days ${times(space * timeBands.length)}` : '';
  const long =
    time > 0 ? `lasts ${timeBands[time]} days within ${spaceBands[1]} m ${times(timeBands.length + time)}` : '';
  return far || long ? `The excess ${[far, long].filter(Boolean).join(', and ')}.` : '';
}

/** What exact coordinates that several records share do to "same place". */
export function samePlaceWords({ incidents, places }: NearRepeats): string {
  return places === incidents
    ? 'No two records share exact coordinates, so the row “same place” is empty.'
    : `${formatCount(incidents)} reported crimes stand on ${formatCount(places)} exact points. Many sources move a crime to its block or give one point to a large building, so “same place” can mean the same block or shop.`;
}
