/** What a layer of the map holds for the present choices: what is shown, or computed where it is not. */
import type { CellSurface, Selection, SelectionCounts } from '#lib/contract/hotspot-map.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { areaShapes } from '#lib/core/exports/area-shapes.ts';
import type { LayerContent, ScaleOf } from '#lib/core/exports/layer-content.ts';
import type { Fact } from '#lib/core/exports/layer-facts.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { hoursInRange } from '#lib/core/table/filter.ts';
import { EMERGING_WORDS } from '#lib/core/hotspots/significance/emerging-words.ts';
import { ZONES_SEED } from '#lib/core/hotspots/zones-of.ts';
import type { HotspotMapView } from './hotspot-map-view.svelte.ts';
import type { LayerName } from './map-choices.svelte.ts';
import { frameOf } from './selection.ts';

export interface LayerSource {
  readonly layer: LayerName;
  readonly selection: Selection;
  readonly content: LayerContent;
  readonly counts: SelectionCounts;
  /** How the layer was made; names carry their units. */
  readonly parameters: Readonly<Record<string, Fact>>;
  /** Whose colours the content has, where not its own: a picture of the time player has those of the whole. */
  readonly scaleOf?: ScaleOf | undefined;
}

/** The selection that a layer shows: the density follows the time player. */
export function shownSelection(view: HotspotMapView, layer: LayerName): Selection | undefined {
  const { selection } = view;
  const { frame } = view.choices;
  return selection && frame && layer === 'Density' ? frameOf(selection, frame) : selection;
}

/** Rejects with a sentence where the layer cannot be computed, and as `Cancelled` where the data changes meanwhile. */
export async function layerSource(
  view: HotspotMapView,
  layer: LayerName,
  dataSet: DataSetSummary,
  geography: Geography,
): Promise<LayerSource> {
  const selection = shownSelection(view, layer);
  if (!selection) throw new Error('No data set is in use. Choose one on the Data page.');
  switch (layer) {
    case 'Density':
      return surfaceSource(view, layer, selection, await densityOf(view, selection));
    case 'Forecast':
      return surfaceSource(view, layer, selection, await forecastOf(view, selection));
    case 'Zones':
      return zonesSource(view, selection, dataSet);
    case 'Significant cells':
      return cellsSource(view, selection);
    case 'Areas':
      return areasSource(view, selection, dataSet, geography);
    case 'Heat':
    case 'Incidents': {
      const counts = await view.ask((api) => api.counts(selection));
      const places = (view.choices.shown[layer] && view.points) || (await view.ask((api) => api.points(selection)));
      return { layer, selection, counts, content: { kind: 'places', places }, parameters: {} };
    }
  }
}

interface Surface {
  readonly surface: CellSurface;
  readonly scaleOf?: ScaleOf | undefined;
  readonly reachMeters: number;
  readonly parameters: Readonly<Record<string, Fact>>;
}

async function densityOf(view: HotspotMapView, selection: Selection): Promise<Surface> {
  const { kernel, bandwidthMeters, edgeCorrection, filter, frame, shown } = view.choices;
  const { selection: all } = view;
  const choice = { kernel, edgeCorrection, ...(bandwidthMeters === undefined ? {} : { bandwidthMeters }) };
  const there = shown.Density ? (frame ? view.frameDensity : view.density) : undefined;
  const surface = there ?? (await view.ask((api) => api.density(selection, choice)));
  const whole =
    frame && all
      ? ((shown.Density ? view.density : undefined) ?? (await view.ask((api) => api.density(all, choice))))
      : undefined;
  const times = frame?.by === 'hour' ? 1 / hoursInRange(filter.hourFrom, filter.hourTo) : 1;
  return {
    surface,
    scaleOf: whole && { value: whole.value, times },
    reachMeters: surface.bandwidthMeters,
    parameters: {
      kernel: surface.kernel,
      bandwidth_m: surface.bandwidthMeters,
      bandwidth_meaning: surface.kernel === 'gaussian' ? 'standard deviation' : 'support radius',
      edge_correction: surface.edgeCorrection,
      cells_enlarged: surface.cellsCapped,
    },
  };
}

async function forecastOf(view: HotspotMapView, selection: Selection): Promise<Surface> {
  const there = view.choices.shown.Forecast ? view.forecast : undefined;
  const surface = there ?? (await view.ask((api) => api.forecast(selection)));
  return {
    surface,
    reachMeters: surface.bandwidthMeters,
    parameters: {
      method: 'empirical Bayes: each cell shrunk towards a Gaussian mean of its neighbours',
      fitted_bandwidth_m: surface.bandwidthMeters,
      fitted_strength_crimes: surface.strength,
    },
  };
}

async function surfaceSource(
  view: HotspotMapView,
  layer: LayerName,
  selection: Selection,
  { surface, scaleOf, reachMeters, parameters }: Surface,
): Promise<LayerSource> {
  const { grid, centre, value } = surface;
  const counts = await view.ask((api) => api.counts(selection, grid));
  return {
    layer,
    selection,
    counts,
    content: { kind: 'surface', grid, centre, value, crimes: counts.perCell, reachMeters },
    parameters: {
      ...parameters,
      cell_m: grid.cellSize,
      grid_columns: grid.columns,
      grid_rows: grid.rows,
      grid_origin_x_m: grid.originX,
      grid_origin_y_m: grid.originY,
    },
    scaleOf,
  };
}

async function zonesSource(view: HotspotMapView, selection: Selection, dataSet: DataSetSummary): Promise<LayerSource> {
  const { zones: k, shown, zoneShape } = view.choices;
  const counts = await view.ask((api) => api.counts(selection));
  const map = (shown.Zones && view.zones) || (await view.ask((api) => api.zones(selection, { k })));
  return {
    layer: 'Zones',
    selection,
    counts,
    content: { kind: 'zones', zones: map.zones, typeLabels: dataSet.typeLabels, shape: zoneShape },
    parameters: {
      method: 'k-means on weighted places; it divides everything and tests nothing',
      k: map.zones.length,
      // fewer places than zones asked for
      ...(map.zones.length === k ? {} : { k_asked: k }),
      seed: ZONES_SEED,
      inertia_m2: map.inertia,
    },
  };
}

async function cellsSource(view: HotspotMapView, selection: Selection): Promise<LayerSource> {
  const { cellShape: shape, shown } = view.choices;
  const shownNow = shown['Significant cells'];
  const counts = await view.ask((api) => api.counts(selection));
  const map = (shownNow && view.significant) || (await view.ask((api) => api.significant(selection, { shape })));
  const emerging = (shownNow && view.emerging) || (await view.ask((api) => api.emerging(selection, { shape })));
  const developed = emerging.cells.length > 0;
  const { centre, corners, cornerStart, crimes, z, q, method, coldImpossible } = map;
  return {
    layer: 'Significant cells',
    selection,
    counts,
    content: {
      ...{ kind: 'cells', centre, corners, cornerStart, crimes, z, q },
      ...(developed ? { emerging: emerging.cells } : {}),
    },
    parameters: {
      statistic: 'Getis-Ord Gi*, neighbours that touch and the cell itself',
      cell_shape: map.shape,
      cell_size_m: map.cellSizeMeters,
      p_values: method === 'normal' ? 'two-sided normal' : 'all permutations of the counts, exactly',
      false_discovery_rate: 'Benjamini-Hochberg over all cells',
      cold_impossible: coldImpossible,
      emerging: developed ? `Mann-Kendall over ${emerging.months} whole months` : 'fewer than 12 whole months',
      ...(developed ? { emerging_classes: classRules() } : {}),
    },
  };
}

/** "new: hot in the last month, and in none before; …" */
function classRules(): string {
  return Object.entries(EMERGING_WORDS)
    .map(([name, { rule }]) => `${name}: ${rule}`)
    .join('; ');
}

async function areasSource(
  view: HotspotMapView,
  selection: Selection,
  dataSet: DataSetSummary,
  geography: Geography,
): Promise<LayerSource> {
  const counts = await view.ask((api) => api.counts(selection));
  const shapes = areaShapes(geography);
  const { areaKm2, areaCentre, boundaries } = geography;
  const areas = dataSet.areas.map(({ id, name }, code) => ({
    id,
    name,
    crimes: counts.perArea[code],
    km2: areaKm2[code],
    density: counts.perArea[code] / areaKm2[code] / counts.years,
    middle: { latitude: areaCentre[2 * code], longitude: areaCentre[2 * code + 1] },
    polygons: shapes.get(code) ?? [],
  }));
  return {
    layer: 'Areas',
    selection,
    counts,
    content: { kind: 'areas', areas },
    parameters: { shapes: boundaries?.of === 'areas' ? boundaries.name : 'outlines of the records' },
  };
}
