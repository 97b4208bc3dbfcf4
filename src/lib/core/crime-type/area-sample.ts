/**
 * A few of each area's own records as forest codes. A question that names only area and hour is answered by averaging
 * over them, so that "not given" means "as it usually is there".
 */
import type { BinnedFeatures } from '../forest/bins.ts';
import type { Random } from '../random/random.ts';
import { MISSING } from '../table/incident-table.ts';

/** Records kept per area. Seldom more than a third are near the asked hour, so an answer averages about fifty. */
const ROWS_PER_AREA = 160;

export interface AreaSample {
  /** First record of every area code; the last range holds a sample of all areas together. Length areas + 2. */
  readonly start: Uint32Array;
  /** Row-major forest codes: records × features. */
  readonly codes: Uint8Array | Uint16Array;
}

/**
 * Draws the sample: systematic along the order given by `hour` and then `place`, so that every hour and every kind of
 * place is there in its share.
 *
 * @param area area code of every row of `features`
 * @param order sort key of every row
 */
export function drawAreaSample(
  features: BinnedFeatures,
  area: Uint16Array,
  areas: number,
  order: Float64Array,
  random: Random,
): AreaSample {
  const byArea: number[][] = Array.from({ length: areas }, () => []);
  for (let r = 0; r < area.length; r++) if (area[r] !== MISSING) byArea[area[r]].push(r);
  const start = new Uint32Array(areas + 2);
  const chosen: number[] = [];
  const all = Array.from({ length: area.length }, (_, r) => r);
  [...byArea, all].forEach((rows, index) => {
    chosen.push(...systematic(rows, order, random));
    start[index + 1] = chosen.length;
  });
  const width = features.bins.names.length;
  const codes =
    features.codes instanceof Uint8Array
      ? new Uint8Array(chosen.length * width)
      : new Uint16Array(chosen.length * width);
  chosen.forEach((row, i) => {
    for (let f = 0; f < width; f++) codes[i * width + f] = features.codes[f * features.rows + row];
  });
  return { start, codes };
}

/** Range of the sample that speaks for an area: its own records, or all areas' where it has none. */
export function sampleRange(sample: AreaSample, area: number): [number, number] {
  const own = sample.start[area + 1] - sample.start[area];
  const last = sample.start.length - 2;
  return own > 0 ? [sample.start[area], sample.start[area + 1]] : [sample.start[last], sample.start[last + 1]];
}

function systematic(rows: number[], order: Float64Array, random: Random): number[] {
  if (rows.length <= ROWS_PER_AREA) return rows;
  rows.sort((a, b) => order[a] - order[b] || a - b);
  const offset = random.next();
  return Array.from(
    { length: ROWS_PER_AREA },
    (_, i) => rows[Math.floor(((i + offset) * rows.length) / ROWS_PER_AREA)],
  );
}
