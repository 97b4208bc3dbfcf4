/** The grid of a density answer of the API, put together again from its listed cells. */
import type { KdeAnswer } from '#lib/contract/answers.ts';
import type { Surface } from './paint-surface.ts';

export function surfaceOf(answer: KdeAnswer): Surface {
  const { grid } = answer;
  const value = new Float64Array(grid.columns * grid.rows).fill(NaN);
  for (const cell of answer.data) value[cell.cell] = cell.crimes_per_km2_per_year;
  return {
    grid: {
      originX: grid.origin_x_m,
      originY: grid.origin_y_m,
      cellSize: grid.cell_m,
      columns: grid.columns,
      rows: grid.rows,
    },
    centre: { latitude: grid.centre_latitude, longitude: grid.centre_longitude },
    value,
  };
}
