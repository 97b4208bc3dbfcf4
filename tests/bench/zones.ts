/** `npm run bench -- zones`: k-means zones of incident records. */
import { weightedKMeans, type WeightedKMeans } from '#lib/core/cluster/weighted-kmeans.ts';
import { distinctPoints, type WeightedPoints } from '#lib/core/geo/distinct-points.ts';
import { isNear, ownExtent } from '#lib/core/geo/extent.ts';
import { createEquirectangular, createProjection, projectAll } from '#lib/core/geo/projection.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';

export interface BenchZonesOptions {
  readonly table: IncidentTable;
  readonly k: number;
  /** Independent starts, the best kept. */
  readonly starts: number;
  /** `reference`: the projection of the published Chicago figures. */
  readonly projection?: string;
}

/**
 * @returns figures of the bench contract. `seconds` is k-means on the distinct weighted points, the median of five runs
 *   after a first one; `seconds_with_distinct` also covers finding and projecting them
 */
export function benchZones(options: BenchZonesOptions): Record<string, unknown> {
  const { k, starts } = options;
  const { latitude, longitude, project } = locatedOf(options.table, options.projection);

  const times: { all: number; kmeans: number }[] = [];
  let result: WeightedKMeans | undefined;
  let distinct = 0;
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    const positions = distinctPoints(latitude, longitude);
    distinct = positions.x.length;
    const points = project(positions);
    const ready = performance.now();
    result = weightedKMeans(points, { k, starts, random: createRandom(1) });
    const end = performance.now();
    if (run > 0) times.push({ all: (end - start) / 1000, kmeans: (end - ready) / 1000 });
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1];
  return {
    points: latitude.length,
    distinct,
    inertia_m2: result!.inertia,
    iterations: result!.iterations,
    seconds: median(times.map((time) => time.kmeans)),
    seconds_with_distinct: median(times.map((time) => time.all)),
    centers_m: Array.from({ length: result!.clusterCenters.length / 2 }, (_, c) => [
      result!.clusterCenters[2 * c],
      result!.clusterCenters[2 * c + 1],
    ]),
  };
}

/** The located records of a table as distinct weighted points in metres. */
export function weightedPointsOf(table: IncidentTable, projection?: string): WeightedPoints {
  const { latitude, longitude, project } = locatedOf(table, projection);
  return project(distinctPoints(latitude, longitude));
}

function locatedOf(table: IncidentTable, name: string | undefined) {
  const extent = ownExtent(table.latitude, table.longitude);
  if (!extent) throw new Error('benchZones: expected located records, got none');
  const projection =
    name === 'reference'
      ? createEquirectangular(41.84, -87.68, 6_371_008.8)
      : createProjection(extent.latitude, extent.longitude);
  const rows = Uint32Array.from(table.minutes, (_, row) => row).filter((row) =>
    isNear(extent, table.latitude[row], table.longitude[row]),
  );
  return {
    latitude: Float64Array.from(rows, (row) => table.latitude[row]),
    longitude: Float64Array.from(rows, (row) => table.longitude[row]),
    project: ({ x: latitude, y: longitude, weight }: WeightedPoints): WeightedPoints => {
      const points = { x: new Float64Array(weight.length), y: new Float64Array(weight.length), weight };
      projectAll(projection, latitude, longitude, points.x, points.y);
      return points;
    },
  };
}
