/** Zones: what k-means found, described in the units people use, ranked by crimes per km². */
import type { WeightedPoints } from '../geo/distinct-points.ts';
import { cellKm2, centreX, centreY, type Grid } from '../geo/grid.ts';
import { unproject, type Projection } from '../geo/projection.ts';
import type { Random } from '../random/random.ts';
import { nearestCenter } from './nearest-center.ts';
import type { TypeCount } from './top-types.ts';
import { weightedKMeans } from './weighted-kmeans.ts';
import { zoneHulls } from './zone-hulls.ts';

export interface Ellipse {
  /** Standard deviational ellipse, semi-axes √2 σ: holds about 63 % of the crimes of a bell-shaped zone. */
  readonly semiMajorMeters: number;
  readonly semiMinorMeters: number;
  /** Direction of the long axis, degrees counter-clockwise from east, in (-90, 90]. */
  readonly angleDegrees: number;
}

export interface Zone {
  /** 0..k-1, the position in `clusterCenters`. */
  readonly zone: number;
  /** 1 = lowest crimes per km² .. k = highest. */
  readonly rank: number;
  readonly level: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly crimes: number;
  /** Mean position of the crimes, degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Cells of the study area that lie nearer to this centre than to any other. */
  readonly areaKm2: number;
  readonly crimesPerKm2PerYear: number;
  readonly ellipse: Ellipse;
  /**
   * Convex hull of the crimes nearest to the centre that make up 95 % of the zone: latitude, longitude pairs,
   * counter-clockwise. One pair for a single place, two where all lie on a line. Absent in models stored before it was.
   */
  readonly hull?: Float64Array;
  /** The most frequent types, at most five, most frequent first. Absent in models stored before it was. */
  readonly topTypes?: readonly TypeCount[];
}

export interface Zones {
  readonly version: 1;
  readonly zones: readonly Zone[];
  /** x, y pairs in projected metres, by zone. */
  readonly clusterCenters: Float64Array;
  /** Σ squared metres from each crime to its centre. */
  readonly inertia: number;
  readonly iterations: number;
  readonly crimes: number;
  readonly years: number;
}

export interface ZonesOptions {
  /** 1-255; with fewer distinct points there are fewer zones. */
  readonly k: number;
  readonly starts: number;
  readonly random: Random;
  readonly years: number;
}

/**
 * K-means zones of crimes, in zone order (not rank order). No points give no zones.
 *
 * The zones part the whole study area among them, so their areas sum to it. Levels are thirds of the ranks.
 * @param points distinct points in metres of `projection`, with counts
 */
export function createZones(
  points: WeightedPoints,
  grid: Grid,
  inside: Uint8Array,
  projection: Projection,
  options: ZonesOptions,
): Zones {
  const { years } = options;
  if (points.x.length === 0) {
    return {
      version: 1,
      zones: [],
      clusterCenters: new Float64Array(0),
      inertia: 0,
      iterations: 0,
      crimes: 0,
      years,
    };
  }
  const { clusterCenters, labels, inertia, iterations } = weightedKMeans(points, options);
  const k = clusterCenters.length / 2;
  const cells = cellsPerZone(clusterCenters, grid, inside);
  const moments = momentsPerZone(points, labels, clusterCenters);
  const areaKm2 = Array.from(cells, (count) => Math.max(1, count) * cellKm2(grid));
  const density = areaKm2.map((area, zone) => (years > 0 ? moments[zone].crimes / area / years : 0));
  const hulls = zoneHulls(points, labels, clusterCenters);
  const byDensity = Array.from({ length: k }, (_, zone) => zone).sort((a, b) => density[a] - density[b] || a - b);
  let crimes = 0;
  const zones = Array.from({ length: k }, (_, zone): Zone => {
    const rank = byDensity.indexOf(zone) + 1;
    const centre = unproject(projection, clusterCenters[2 * zone], clusterCenters[2 * zone + 1]);
    crimes += moments[zone].crimes;
    return {
      zone,
      rank,
      level: rank > (2 * k) / 3 ? 'HIGH' : rank > k / 3 ? 'MEDIUM' : 'LOW',
      crimes: moments[zone].crimes,
      latitude: centre.latitude,
      longitude: centre.longitude,
      areaKm2: areaKm2[zone],
      crimesPerKm2PerYear: density[zone],
      ellipse: ellipseOf(moments[zone]),
      hull: inDegrees(hulls[zone], projection),
    };
  });
  return { version: 1, zones, clusterCenters, inertia, iterations, crimes, years };
}

/** x, y pairs as latitude, longitude pairs. */
function inDegrees(ring: Float64Array, projection: Projection): Float64Array {
  const degrees = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    const { latitude, longitude } = unproject(projection, ring[i], ring[i + 1]);
    degrees[i] = latitude;
    degrees[i + 1] = longitude;
  }
  return degrees;
}

function cellsPerZone(centers: Float64Array, grid: Grid, inside: Uint8Array): Uint32Array {
  const cells = new Uint32Array(centers.length / 2);
  for (let i = 0; i < inside.length; i++) {
    if (!inside[i]) continue;
    cells[nearestCenter(centers, centreX(grid, i % grid.columns), centreY(grid, Math.floor(i / grid.columns)))]++;
  }
  return cells;
}

interface Moments {
  crimes: number;
  xx: number;
  xy: number;
  yy: number;
}

function momentsPerZone(points: WeightedPoints, labels: Uint8Array, centers: Float64Array): Moments[] {
  const moments = Array.from({ length: centers.length / 2 }, (): Moments => ({ crimes: 0, xx: 0, xy: 0, yy: 0 }));
  for (let i = 0; i < labels.length; i++) {
    const zone = moments[labels[i]];
    const dx = points.x[i] - centers[2 * labels[i]];
    const dy = points.y[i] - centers[2 * labels[i] + 1];
    const w = points.weight[i];
    zone.crimes += w;
    zone.xx += w * dx * dx;
    zone.xy += w * dx * dy;
    zone.yy += w * dy * dy;
  }
  return moments;
}

/** Axes of the covariance matrix: eigenvalues of a symmetric 2 × 2 matrix. */
function ellipseOf({ crimes, xx, xy, yy }: Moments): Ellipse {
  if (crimes === 0) return { semiMajorMeters: 0, semiMinorMeters: 0, angleDegrees: 0 };
  const [a, b, c] = [xx / crimes, xy / crimes, yy / crimes];
  const middle = (a + c) / 2;
  const half = Math.hypot((a - c) / 2, b);
  return {
    semiMajorMeters: Math.sqrt(2 * (middle + half)),
    semiMinorMeters: Math.sqrt(2 * Math.max(0, middle - half)),
    angleDegrees: (Math.atan2(2 * b, a - c) / 2) * (180 / Math.PI),
  };
}
