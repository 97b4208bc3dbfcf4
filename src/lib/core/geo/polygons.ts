/** Known boundaries (GeoJSON) as a mask of a grid: a cell is inside if its centre is. */
import { cellCount, centreX, centreY, type Box, type Grid } from './grid.ts';
import { projectAll, type Projection } from './projection.ts';

/** The part of a GeoJSON feature collection that is read here. */
export interface PolygonCollection {
  readonly features: readonly {
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  }[];
}

/** One polygon in projected metres: its outer ring first, then its holes; each ring closed or not. */
export type ProjectedPolygon = readonly { readonly x: Float64Array; readonly y: Float64Array }[];

/** All polygons of a collection in projected metres; other geometries are passed over. */
export function projectPolygons(collection: PolygonCollection, projection: Projection): ProjectedPolygon[] {
  const polygons: ProjectedPolygon[] = [];
  for (const { geometry } of collection.features) {
    const parts =
      geometry?.type === 'Polygon'
        ? [geometry.coordinates as number[][][]]
        : geometry?.type === 'MultiPolygon'
          ? (geometry.coordinates as number[][][][])
          : [];
    for (const rings of parts) {
      polygons.push(
        rings.map((ring) => {
          const x = new Float64Array(ring.length);
          const y = new Float64Array(ring.length);
          const latitude = Float64Array.from(ring, (point) => point[1]);
          projectAll(
            projection,
            latitude,
            Float64Array.from(ring, (point) => point[0]),
            x,
            y,
          );
          return { x, y };
        }),
      );
    }
  }
  return polygons;
}

/** The smallest box around polygons. Throws where there is no point at all. */
export function boxOfPolygons(polygons: readonly ProjectedPolygon[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat()) {
    for (let i = 0; i < ring.x.length; i++) {
      minX = Math.min(minX, ring.x[i]);
      maxX = Math.max(maxX, ring.x[i]);
      minY = Math.min(minY, ring.y[i]);
      maxY = Math.max(maxY, ring.y[i]);
    }
  }
  if (minX > maxX) throw new Error('boxOfPolygons: expected at least one point, got none');
  return { minX, minY, maxX, maxY };
}

/**
 * Mask of the union of polygons: 1 where a cell's centre lies in any of them (even-odd rule within one polygon).
 * Cost O(points × rows they cross + cells).
 */
export function maskOfPolygons(grid: Grid, polygons: readonly ProjectedPolygon[]): Uint8Array {
  const inside = new Uint8Array(cellCount(grid));
  for (const polygon of polygons) {
    // where the boundary crosses the line through the centres of each row
    const crossings = new Map<number, number[]>();
    for (const { x, y } of polygon) {
      for (let i = 0, j = x.length - 1; i < x.length; j = i++) {
        if (y[i] === y[j]) continue;
        const [low, high] = y[i] < y[j] ? [i, j] : [j, i];
        const first = Math.max(0, Math.ceil((y[low] - grid.originY) / grid.cellSize - 0.5));
        for (let row = first; row < grid.rows && centreY(grid, row) < y[high]; row++) {
          const at = x[low] + ((centreY(grid, row) - y[low]) / (y[high] - y[low])) * (x[high] - x[low]);
          const found = crossings.get(row);
          if (found) found.push(at);
          else crossings.set(row, [at]);
        }
      }
    }
    for (const [row, found] of crossings) {
      found.sort((a, b) => a - b);
      for (let k = 0; k + 1 < found.length; k += 2) {
        let column = Math.max(0, Math.ceil((found[k] - grid.originX) / grid.cellSize - 0.5));
        for (; column < grid.columns && centreX(grid, column) < found[k + 1]; column++) {
          inside[row * grid.columns + column] = 1;
        }
      }
    }
  }
  return inside;
}
