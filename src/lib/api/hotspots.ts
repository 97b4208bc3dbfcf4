/** The two hot-spot routes. A surface is computed once per filter and kept as long as the services live. */
import type { KdeAnswer, ZonesAnswer } from '#lib/contract/answers.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { ApiError } from '#lib/contract/errors.ts';
import { hotspotQuery, zonesQuery, type HotspotQuery } from '#lib/contract/requests.ts';
import type { Services } from '#lib/contract/services.ts';
import { nearestCenter } from '#lib/core/cluster/nearest-center.ts';
import type { Zones } from '#lib/core/cluster/zones.ts';
import { cellPolygon } from '#lib/core/exports/shapes.ts';
import { projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { centreX, centreY } from '#lib/core/geo/grid.ts';
import { unproject } from '#lib/core/geo/projection.ts';
import { cellSizeFor, defaultBandwidth } from '#lib/core/hotspots/surfaces/density-settings.ts';
import { densitySurface, type DensitySurface } from '#lib/core/hotspots/surfaces/density-surface.ts';
import type { HotspotsModel } from '#lib/core/hotspots/hotspots-model.ts';
import { zonesOf, ZONES_SEED } from '#lib/core/hotspots/zones-of.ts';
import { bandwidthOf } from '#lib/core/kde/kernels.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import { requireDataSet } from './active.ts';
import { validateQuery } from './read-request.ts';

const DEFAULT_ZONES = 8;
/** An answer of more cells than this would be megabytes of JSON. */
const MOST_ANSWER_CELLS = 65_000;
/** What a person may ask for explicitly, before the answer is refused. */
const MOST_ASKED_CELLS = 250_000;

interface Place {
  readonly dataSet: DataSetSummary;
  readonly geography: Geography;
  readonly filter: IncidentFilter;
  readonly surface: DensitySurface;
  readonly halfLifeDays?: number;
  /** Zones of the whole data set, as training drew them. */
  readonly storedZones?: Zones;
  readonly key: string;
}

type Answer<Json> = Json | { type: 'FeatureCollection'; features: unknown[] };

export async function answerKde(services: Services, text: Record<string, string>): Promise<Answer<KdeAnswer>> {
  const query = validateQuery(hotspotQuery, text);
  const { surface, geography, halfLifeDays } = await prepare(services, query);
  const data = listCells(surface, geography, (cell) => ({
    crimes_per_km2_per_year: Number(surface.value[cell].toPrecision(4)),
    cell,
  }));
  if (query.format === 'geojson') return featureCollection(surface, geography, data, halfLifeDays);
  return {
    type: 'kde',
    count: data.length,
    data,
    ...describeSurface(surface, halfLifeDays),
    years: surface.years,
    grid: {
      cell_m: surface.grid.cellSize,
      columns: surface.grid.columns,
      rows: surface.grid.rows,
      origin_x_m: surface.grid.originX,
      origin_y_m: surface.grid.originY,
      centre_latitude: geography.centre.latitude,
      centre_longitude: geography.centre.longitude,
    },
  };
}

export async function answerZones(services: Services, text: Record<string, string>): Promise<Answer<ZonesAnswer>> {
  const query = validateQuery(zonesQuery, text);
  const { surface, geography, dataSet, filter, halfLifeDays, storedZones, key } = await prepare(services, query);
  const k = query.k ?? DEFAULT_ZONES;
  const zones =
    storedZones?.zones.length === k
      ? storedZones
      : await cached(services, `zones ${key} ${k}`, async () =>
          zonesOf(await services.table(dataSet.id), geography, filter, { k, seed: ZONES_SEED }),
        );
  const data =
    zones.zones.length === 0
      ? []
      : listCells(surface, geography, (cell) => {
          const zone = nearestZone(zones, surface, cell);
          return { hotspot_zone: zone, zone_risk_rank: zones.zones[zone].rank, cell };
        });
  if (query.format === 'geojson') return featureCollection(surface, geography, data, halfLifeDays);
  return {
    type: 'kmeans',
    count: data.length,
    data: data.map(({ cell: _cell, ...rest }) => rest),
    zones: zones.zones.map((zone) => ({
      zone: zone.zone,
      rank: zone.rank,
      crimes: zone.crimes,
      centre: { Latitude: zone.latitude, Longitude: zone.longitude },
      area_km2: zone.areaKm2,
      crimes_per_km2_per_year: zone.crimesPerKm2PerYear,
      level: zone.level,
      ellipse: {
        semi_major_m: zone.ellipse.semiMajorMeters,
        semi_minor_m: zone.ellipse.semiMinorMeters,
        angle_degrees: zone.ellipse.angleDegrees,
      },
      // zones of a model trained by an earlier version have neither
      ...(zone.hull && { hull: positionsOf(zone.hull) }),
      ...(zone.topTypes && {
        top_types: zone.topTypes.map(({ type, crimes }) => ({ crime_type: dataSet.typeLabels[type] ?? '', crimes })),
      }),
    })),
    ...describeSurface(surface, halfLifeDays),
    inertia_m2: zones.inertia,
  };
}

/** Latitude, longitude pairs as the answers write positions; five decimals are about a metre. */
function positionsOf(pairs: Float64Array): { Latitude: number; Longitude: number }[] {
  return Array.from({ length: pairs.length / 2 }, (_, i) => ({
    Latitude: Number(pairs[2 * i].toFixed(5)),
    Longitude: Number(pairs[2 * i + 1].toFixed(5)),
  }));
}

/** The data in use, the filter that was asked for, and its surface. */
async function prepare(services: Services, query: HotspotQuery): Promise<Place> {
  const dataSet = await requireDataSet(services);
  const filter = filterOf(dataSet, query);
  const geography = await services.geography(dataSet.id);
  if (!geography) {
    throw new ApiError(
      'not_available',
      'No record has usable coordinates, so there is no map. Import a file with latitude and longitude.',
    );
  }
  const record = await services.model<'hotspots', HotspotsModel>(dataSet.id, 'hotspots');
  const stored = record?.payload.density;
  const { kernel = 'gaussian', edge_correction: edgeCorrection = 'uniform', half_life_days: halfLifeDays } = query;
  const nothingAsked = [query.bandwidth_m, query.cell_m, halfLifeDays].every((value) => value === undefined);
  const plain = Object.keys(filter).length === 0 && nothingAsked;
  const asStored = stored && kernel === stored.kernel && edgeCorrection === stored.edgeCorrection;
  if (plain && asStored && cellsOf(geography, stored.cellSizeMeters) <= MOST_ANSWER_CELLS) {
    // what training drew for the whole data set: nothing is computed, no column is read
    return { dataSet, geography, filter, surface: stored, storedZones: record.payload.zones, key: record.id };
  }
  const usual = defaultBandwidth(geography, kernel, stored?.bandwidthMeters);
  const cell = query.cell_m ?? cellSizeFor(geography, kernel, query.bandwidth_m ?? usual, MOST_ANSWER_CELLS);
  // nobody asked for a bandwidth: it grows with large cells, else the map would show the grid
  const bandwidth = query.bandwidth_m ?? Math.max(usual, bandwidthOf(kernel, 2 * cell));
  if (cellsOf(geography, cell) > MOST_ASKED_CELLS) {
    throw new ApiError(
      'invalid_field',
      `Cells of ${cell} m would make more than ${MOST_ASKED_CELLS} cells. Ask for larger ones.`,
      'cell_m',
    );
  }
  const fading = halfLifeDays === undefined ? {} : { halfLifeDays };
  const key = JSON.stringify([dataSet.hash, dataSet.id, filter, bandwidth, cell, kernel, edgeCorrection, halfLifeDays]);
  const surface = await cached(services, `kde ${key}`, async () =>
    densitySurface(await services.table(dataSet.id), geography, filter, {
      bandwidthMeters: bandwidth,
      cellSizeMeters: cell,
      kernel,
      edgeCorrection,
      ...fading,
    }),
  );
  return { dataSet, geography, filter, surface, ...fading, key };
}

function filterOf(dataSet: DataSetSummary, query: HotspotQuery): IncidentFilter {
  const filter: { -readonly [Key in keyof IncidentFilter]: IncidentFilter[Key] } = {};
  if (query.crime_type !== undefined) {
    filter.type = dataSet.typeLabels.indexOf(query.crime_type);
    if (filter.type < 0) {
      throw new ApiError(
        'unknown_type',
        `This data has no type "${query.crime_type}". GET /api lists its types.`,
        'crime_type',
      );
    }
  }
  if (query.from !== undefined) filter.firstDay = dayFor('from', query.from);
  if (query.to !== undefined) filter.lastDay = dayFor('to', query.to);
  if (filter.firstDay !== undefined && filter.lastDay !== undefined && filter.firstDay > filter.lastDay) {
    throw new ApiError('invalid_field', `"from" (${query.from}) lies after "to" (${query.to}).`, 'from');
  }
  if (query.hour_from !== undefined || query.hour_to !== undefined) {
    if (dataSet.timeResolution === 'day' || dataSet.timeResolution === 'month') {
      throw new ApiError('not_available', 'These records have no hour of day. Leave hour_from and hour_to out.');
    }
    filter.hourFrom = query.hour_from ?? 0;
    filter.hourTo = query.hour_to ?? 23;
  }
  return filter;
}

function dayFor(field: string, text: string): number {
  const day = parseIsoDate(text);
  if (day === undefined) throw new ApiError('invalid_field', `There is no date ${text}.`, field);
  return day;
}

function cellsOf(geography: Geography, cellMeters: number): number {
  return (geography.studyAreaKm2 * 1e6) / (cellMeters * cellMeters);
}

function describeSurface(surface: DensitySurface, halfLifeDays: number | undefined) {
  return {
    bandwidth_m: surface.bandwidthMeters,
    cell_m: surface.cellSizeMeters,
    kernel: surface.kernel,
    edge_correction: surface.edgeCorrection,
    ...(halfLifeDays === undefined ? {} : { half_life_days: halfLifeDays }),
    crimes: surface.crimes,
  };
}

function listCells<More>(surface: DensitySurface, geography: Geography, more: (cell: number) => More) {
  const { grid, value, maximum } = surface;
  const projection = projectionOf(geography);
  const cells: ({ Latitude: number; Longitude: number; crime_density_norm: number } & More)[] = [];
  for (let cell = 0; cell < value.length; cell++) {
    if (Number.isNaN(value[cell])) continue;
    const column = cell % grid.columns;
    const position = unproject(projection, centreX(grid, column), centreY(grid, (cell - column) / grid.columns));
    cells.push({
      Latitude: Number(position.latitude.toFixed(5)),
      Longitude: Number(position.longitude.toFixed(5)),
      crime_density_norm: maximum > 0 ? Number((value[cell] / maximum).toPrecision(4)) : 0,
      ...more(cell),
    });
  }
  return cells;
}

function nearestZone({ clusterCenters }: Zones, { grid }: DensitySurface, cell: number): number {
  const column = cell % grid.columns;
  return nearestCenter(clusterCenters, centreX(grid, column), centreY(grid, (cell - column) / grid.columns));
}

function featureCollection(
  surface: DensitySurface,
  geography: Geography,
  data: readonly { cell: number }[],
  halfLifeDays: number | undefined,
) {
  const projection = projectionOf(geography);
  return {
    type: 'FeatureCollection' as const,
    ...describeSurface(surface, halfLifeDays),
    features: data.map(({ cell, ...properties }) => ({
      type: 'Feature',
      geometry: cellPolygon(surface.grid, cell, projection),
      properties,
    })),
  };
}

async function cached<Value>(services: Services, key: string, make: () => Promise<Value>): Promise<Value> {
  const held = services.cache.get(key) as Promise<Value> | undefined;
  if (held) return held;
  const made = make();
  services.cache.set(key, made);
  made.catch(() => services.cache.delete(key));
  return made;
}
