/** Significant cells as squares: hot and cold at 90, 95 and 99 %. */
import type { Layer } from 'leaflet';
import { centreX, centreY, type Grid } from '#lib/core/geo/grid.ts';
import { createProjection, unproject, type Position } from '#lib/core/geo/projection.ts';
import type { MapHandle } from './create-map.ts';

export interface SignificantInput {
  readonly grid: Grid;
  readonly centre: Position;
  /** z per cell; NaN outside. */
  readonly value: Float64Array;
  /** False discovery rate at which the cell would be marked. */
  readonly q: Float64Array;
}

const LEVELS = [
  { atMost: 0.01, name: '99 %', opacity: 0.75 },
  { atMost: 0.05, name: '95 %', opacity: 0.5 },
  { atMost: 0.1, name: '90 %', opacity: 0.3 },
] as const;

/** @returns the layer and how many cells are marked hot and cold */
export function significantCellsLayer(
  handle: MapHandle,
  cells: SignificantInput,
  colors: { hot: string; cold: string },
): { layer: Layer; hot: number; cold: number } {
  const { L } = handle;
  const { grid, centre, value, q } = cells;
  const projection = createProjection(centre.latitude, centre.longitude);
  const renderer = L.canvas({ pane: 'lines', padding: 0.3 });
  const group = L.layerGroup();
  const half = grid.cellSize / 2;
  let hot = 0;
  let cold = 0;
  for (let cell = 0; cell < value.length; cell++) {
    const level = LEVELS.find((each) => q[cell] <= each.atMost);
    if (!level || Number.isNaN(value[cell])) continue;
    const isHot = value[cell] > 0;
    if (isHot) hot++;
    else cold++;
    const x = centreX(grid, cell % grid.columns);
    const y = centreY(grid, Math.floor(cell / grid.columns));
    const ring = [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ].map(([cornerX, cornerY]): [number, number] => {
      const corner = unproject(projection, cornerX, cornerY);
      return [corner.latitude, corner.longitude];
    });
    L.polygon(ring, {
      renderer,
      pane: 'lines',
      stroke: false,
      fillColor: isHot ? colors.hot : colors.cold,
      fillOpacity: level.opacity,
    })
      .bindTooltip(`${isHot ? 'Hot' : 'Cold'} at ${level.name}, z = ${value[cell].toFixed(1)}`, { sticky: true })
      .addTo(group);
  }
  return { layer: group, hot, cold };
}
