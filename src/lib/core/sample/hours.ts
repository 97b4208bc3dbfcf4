/** Hours of the day by area and type, where only the margins are published. */
import type { PublishedFigures } from './figures.ts';

const ROUNDS = 20;

/**
 * Area × type × hour counts without a three-way interaction that agree with all three published two-way tables, by
 * iterative proportional fitting (Deming and Stephan 1940).
 *
 * @returns areas × types × 24 expected counts, hour fastest
 */
export function hoursByAreaAndType(figures: PublishedFigures): Float64Array {
  const [areas, types] = [figures.areas.length, figures.types.length];
  const cells = new Float64Array(areas * types * 24).fill(1);
  const fit = (
    target: (area: number, type: number, hour: number) => number,
    keyOf: (a: number, t: number, h: number) => number,
  ): void => {
    const sums = new Float64Array(Math.max(areas * types, areas * 24, types * 24));
    for (let a = 0, i = 0; a < areas; a++) {
      for (let t = 0; t < types; t++) for (let h = 0; h < 24; h++) sums[keyOf(a, t, h)] += cells[i++];
    }
    for (let a = 0, i = 0; a < areas; a++) {
      for (let t = 0; t < types; t++) {
        for (let h = 0; h < 24; h++, i++) {
          const sum = sums[keyOf(a, t, h)];
          cells[i] = sum > 0 ? (cells[i] * target(a, t, h)) / sum : 0;
        }
      }
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    fit(
      (_, t, h) => figures.hour_of_day_by_type[t][h],
      (_, t, h) => t * 24 + h,
    );
    fit(
      (a, _, h) => figures.hour_by_area[a][h],
      (a, _, h) => a * 24 + h,
    );
    fit(
      (a, t) => figures.type_by_area[a][t],
      (a, t) => a * types + t,
    );
  }
  return cells;
}
