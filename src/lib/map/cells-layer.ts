/** Significant cells as polygons: hot and cold at 90, 95 and 99 %. */
import type { Layer } from 'leaflet';
import type { SignificantMap } from '#lib/contract/hotspot-map.ts';
import type { MapHandle } from './create-map.ts';

const LEVELS = [
  { atMost: 0.01, name: '99 %', opacity: 0.75 },
  { atMost: 0.05, name: '95 %', opacity: 0.5 },
  { atMost: 0.1, name: '90 %', opacity: 0.3 },
] as const;

/** @returns the layer and how many cells are marked hot and cold */
export function significantCellsLayer(
  handle: MapHandle,
  cells: SignificantMap,
  colors: { hot: string; cold: string },
): { layer: Layer; hot: number; cold: number } {
  const { L } = handle;
  const { z, q, corners, cornerStart } = cells;
  const renderer = L.canvas({ pane: 'lines', padding: 0.3 });
  const group = L.layerGroup();
  let hot = 0;
  let cold = 0;
  for (let cell = 0; cell < z.length; cell++) {
    const level = LEVELS.find((each) => q[cell] <= each.atMost);
    if (!level || Number.isNaN(z[cell])) continue;
    const isHot = z[cell] > 0;
    if (isHot) hot++;
    else cold++;
    const ring: [number, number][] = [];
    for (let i = cornerStart[cell]; i < cornerStart[cell + 1]; i++) ring.push([corners[2 * i], corners[2 * i + 1]]);
    L.polygon(ring, {
      renderer,
      pane: 'lines',
      stroke: false,
      fillColor: isHot ? colors.hot : colors.cold,
      fillOpacity: level.opacity,
    })
      .bindTooltip(`${isHot ? 'Hot' : 'Cold'} at ${level.name}, z = ${z[cell].toFixed(1)}`, { sticky: true })
      .addTo(group);
  }
  return { layer: group, hot, cold };
}
