/** Areas as pages draw them: the boundaries that a person gave, else the borders between the records' cells; simplified. */
import type { AreaPolygons } from './area-polygons.ts';
import type { Geography } from './geography.ts';
import { createProjection, type Projection } from './projection.ts';
import { simplifyPolygons } from './simplify-polygons.ts';
import { traceAreas } from './trace-areas.ts';
import { MISSING } from '../table/incident-table.ts';

export interface AreaOutline {
  /** Area code; `MISSING` for a boundary that holds records but belongs to none of the data's areas. */
  readonly code: number;
  /**
   * Closed rings as latitude, longitude pairs, the first point not repeated: outer rings and holes. Draw them with the
   * even-odd rule.
   */
  readonly rings: Float64Array[];
}

/** Boundaries from a file are drawn within so many metres, doubled until no more than so many vertices are left. */
const BOUNDARY_TOLERANCE = 5;
const MOST_VERTICES = 20_000;
/** Borders between cells are drawn within this share of a cell. */
const CELL_TOLERANCE = 0.1;

/**
 * The outline of every area that has one, by ascending code: the stored ones. In data saved before they were stored they
 * are drawn here and now, which takes up to 0.1 s for a thousand areas.
 */
export function areaOutlines(geography: Geography): AreaOutline[] {
  return listOutlines(geography.outlines ?? drawOutlines(geography));
}

/** Polygons by their code, each with the rings of all its parts. Cost O(vertices). */
export function listOutlines(polygons: AreaPolygons): AreaOutline[] {
  const { latitude, longitude, ringStart, polygonStart, polygonArea } = polygons;
  const outlines = new Map<number, Float64Array[]>();
  for (let polygon = 0; polygon < polygonArea.length; polygon++) {
    const rings = outlines.get(polygonArea[polygon]) ?? [];
    outlines.set(polygonArea[polygon], rings);
    for (let ring = polygonStart[polygon]; ring < polygonStart[polygon + 1]; ring++) {
      const places = new Float64Array(2 * (ringStart[ring + 1] - ringStart[ring]));
      for (let i = ringStart[ring], at = 0; i < ringStart[ring + 1]; i++) {
        places[at++] = latitude[i];
        places[at++] = longitude[i];
      }
      rings.push(places);
    }
  }
  return [...outlines].map(([code, rings]) => ({ code, rings })).sort((a, b) => a.code - b.code);
}

/** What `Geography.outlines` holds. Cost O(cells + vertices). */
export function drawOutlines({ centre, grid, area, boundaries }: Omit<Geography, 'outlines'>): AreaPolygons {
  const projection = createProjection(centre.latitude, centre.longitude);
  const tolerance = CELL_TOLERANCE * grid.cellSize;
  if (boundaries?.of !== 'areas') return simplifyPolygons(traceAreas(grid, area, projection), projection, tolerance);
  const drawn = simplifyBoundaries(boundaries.polygons, projection);
  const known = new Set(drawn.polygonArea);
  const others = area.map((code) => (known.has(code) ? MISSING : code));
  if (others.every((code) => code === MISSING)) return drawn;
  return joined(drawn, simplifyPolygons(traceAreas(grid, others, projection), projection, tolerance));
}

/** Boundaries with few enough vertices to be drawn at every move of a map. */
export function simplifyBoundaries(polygons: AreaPolygons, projection: Projection): AreaPolygons {
  for (let tolerance = BOUNDARY_TOLERANCE; ; tolerance *= 2) {
    const simplified = simplifyPolygons(polygons, projection, tolerance);
    // beyond a few hundred metres only the number of rings is left
    if (simplified.latitude.length <= MOST_VERTICES || tolerance > 300) return simplified;
  }
}

function joined(a: AreaPolygons, b: AreaPolygons): AreaPolygons {
  const floats = (x: Float64Array, y: Float64Array): Float64Array => Float64Array.from([...x, ...y]);
  const starts = (x: Uint32Array, y: Uint32Array): Uint32Array => {
    const end = x[x.length - 1];
    return Uint32Array.from([...x.subarray(0, -1), ...y.map((start) => start + end)]);
  };
  return {
    version: 1,
    latitude: floats(a.latitude, b.latitude),
    longitude: floats(a.longitude, b.longitude),
    ringStart: starts(a.ringStart, b.ringStart),
    polygonStart: starts(a.polygonStart, b.polygonStart),
    polygonArea: Uint16Array.from([...a.polygonArea, ...b.polygonArea]),
  };
}
