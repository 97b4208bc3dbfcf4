/** Areas and centres of polygons in projected metres. */
import type { AreaPolygons } from './area-polygons.ts';
import { projectAll, type Projection } from './projection.ts';

export interface PolygonMeasures {
  /** Square metres of each polygon, holes taken off. */
  readonly area: Float64Array;
  /** Centre of gravity of each polygon, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Area (shoelace formula) and centre of gravity of each polygon. The projection's own distortion of areas stays in:
 * under 0.01 % within 50 km of its centre. Cost O(vertices).
 */
export function measurePolygons(polygons: AreaPolygons, projection: Projection): PolygonMeasures {
  const { ringStart, polygonStart, polygonArea } = polygons;
  const px = new Float64Array(polygons.latitude.length);
  const py = new Float64Array(polygons.latitude.length);
  projectAll(projection, polygons.latitude, polygons.longitude, px, py);
  const n = polygonArea.length;
  const area = new Float64Array(n);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let polygon = 0; polygon < n; polygon++) {
    const first = polygonStart[polygon];
    // about the first vertex: far from the centre, sums of whole coordinates would lose digits
    const [x0, y0] = [px[ringStart[first]], py[ringStart[first]]];
    for (let ring = first; ring < polygonStart[polygon + 1]; ring++) {
      let [doubled, sumX, sumY] = [0, 0, 0];
      for (let i = ringStart[ring], j = ringStart[ring + 1] - 1; i < ringStart[ring + 1]; j = i++) {
        const [ax, ay, bx, by] = [px[j] - x0, py[j] - y0, px[i] - x0, py[i] - y0];
        const cross = ax * by - bx * ay;
        doubled += cross;
        sumX += (ax + bx) * cross;
        sumY += (ay + by) * cross;
      }
      // files wind their rings either way: the first counts, the others are holes
      const sign = doubled < 0 !== ring > first ? -1 : 1;
      area[polygon] += (sign * doubled) / 2;
      x[polygon] += (sign * sumX) / 6;
      y[polygon] += (sign * sumY) / 6;
    }
    x[polygon] = x0 + (area[polygon] > 0 ? x[polygon] / area[polygon] : 0);
    y[polygon] = y0 + (area[polygon] > 0 ? y[polygon] / area[polygon] : 0);
  }
  return { area, x, y };
}
