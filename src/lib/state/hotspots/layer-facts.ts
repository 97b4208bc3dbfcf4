/** What an exported layer says about itself, from what the page knows. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { MapScore, Selection } from '#lib/contract/hotspot-map.ts';
import type { ModelSummary } from '#lib/contract/workers.ts';
import type { LayerFacts, ScoreFacts } from '#lib/core/exports/layer-facts.ts';
import type { TypeHeldOut } from '#lib/core/hotspots/hotspots-model.ts';
import { scoreAt } from '#lib/core/hotspots/score/score-at.ts';
import { SMALL_COUNT } from '#lib/core/exports/small-counts.ts';
import type { Geography } from '#lib/core/geo/geography.ts';
import { firstDayOfMonth, isoDate, monthIndexOf } from '#lib/core/table/calendar.ts';
import type { Period } from '#lib/core/table/periods.ts';
import { fileName } from '../save-file.ts';
import type { LayerSource } from './layer-source.ts';

export interface FactSources {
  readonly source: Omit<LayerSource, 'content'>;
  readonly units: Readonly<Record<string, string>>;
  readonly dataSet: DataSetSummary;
  readonly geography: Geography;
  /** The trained hot spots, if there are any. */
  readonly model: Pick<ModelSummary, 'scorecard'> | undefined;
  /** What it caught of the types that were scored by themselves. */
  readonly types: readonly TypeHeldOut[];
  /** The score of just this map, where a person asked for it: it goes before training's. */
  readonly asked?: MapScore | undefined;
  readonly version: string;
  /** Of the device, milliseconds. */
  readonly now: number;
}

/** What is left out of a file. */
export interface LeftOut {
  readonly leaveOut: boolean;
  readonly items: number | null;
  /** For people. */
  readonly words: string;
}

export function layerFacts(given: FactSources, leftOut: LeftOut): LayerFacts {
  const { source, dataSet, geography } = given;
  const { layer, selection, counts, parameters } = source;
  const { type, hourFrom = 0, hourTo = 23 } = selection.filter;
  const { from, to } = datesOf(dataSet, selection);
  const score = given.asked ? askedScoreOf(given, given.asked) : scoreOf(given);
  const { boundaries, centre } = geography;
  return {
    app: 'Streetlight',
    app_version: given.version,
    layer,
    data_set: dataSet.name,
    data_hash: dataSet.hash,
    simulated_sample: dataSet.kind === 'sample',
    selection: {
      words: selectionWords(dataSet, selection),
      crime_type: type === undefined ? null : dataSet.typeLabels[type],
      from,
      to,
      hour_from: hourFrom,
      hour_to: hourTo,
      half_life_days: selection.halfLifeDays ?? null,
    },
    reported_crimes: counts.onMap,
    without_coordinates: counts.withoutCoordinates,
    outside_study_area: counts.outsideStudyArea,
    years: Number(counts.years.toPrecision(6)),
    parameters: {
      ...parameters,
      projection: `transverse Mercator, WGS84, scale 1, centre ${centre.latitude}, ${centre.longitude}`,
      study_area: boundaries ? 'union of the boundaries' : 'outline of the records',
      ...(boundaries ? { boundaries: boundaries.name, boundaries_hash: boundaries.fileHash } : {}),
    },
    units: given.units,
    small_counts: {
      left_out: leftOut.leaveOut,
      threshold: SMALL_COUNT,
      items_left_out: leftOut.leaveOut ? leftOut.items : 0,
      words: leftOut.words,
    },
    score: score ?? null,
    score_note: given.asked ? askedScoreNote(given.asked) : score ? scoreNote(score) : NO_SCORE_NOTE,
    exported_at: new Date(given.now).toISOString(),
  };
}

function scoreNote({ crime_type }: ScoreFacts): string {
  return `Measured on a later period than the maps were drawn from, for ${crime_type ?? 'all crime types together'} and with the bandwidth and zones of training; other choices of this file do not change it.`;
}
function askedScoreNote({ lags }: MapScore): string {
  const late = lags ? '; the last 7 days look incomplete and are not scored' : '';
  return `Measured for the map as it is set up here, on the last quarter of its dates, with maps drawn from the time before${late}.`;
}

const NO_SCORE_NOTE = 'The hot spots of this data set have not been trained, so nothing has been scored.';

/** Share of the area that the stated hit rates are read at. */
const FLAGGED_SHARE = 0.05;

/**
 * The hit rate of the layer's own map where it competed, else that of the forecast surface, which its label says; of the
 * selection's crime type where that was scored by itself.
 */
function scoreOf({ source, dataSet, model, types }: FactSources): ScoreFacts | undefined {
  if (!model) return undefined;
  const { sentence, scores, train, test } = model.scorecard;
  const { layer, selection } = source;
  const map = scoredMapOf(layer);
  const measure = map === 'forecast' ? 'hit_rate' : `hit_rate_${map}`;
  const score = scores.find((each) => each.measure === measure);
  if (!score) return undefined;
  const { type } = selection.filter;
  const ofType = type === undefined ? undefined : types.find((each) => each.type === type);
  const at = ofType && scoreAt(ofType, FLAGGED_SHARE);
  const difference = at ? at.difference[map] : score.difference;
  const percent = at ? 100 : 1;
  return {
    sentence,
    crime_type: ofType ? dataSet.typeLabels[ofType.type] : null,
    measure,
    label: `${score.label}, ${score.unit}`,
    value: figures(at ? 100 * at.hitRate[map] : score.value),
    baseline: figures(at ? 100 * at.hitRate.countMap : score.baseline),
    baseline_label: score.baselineLabel,
    ...(difference && {
      difference: {
        value: figures(percent * difference.value),
        lower: figures(percent * difference.lower),
        upper: figures(percent * difference.upper),
      },
    }),
    trained_on: `${train.from}/${train.to}`,
    tested_on: `${test.from}/${test.to}`,
  };
}

type ScoredMap = 'density' | 'zones' | 'forecast';

function scoredMapOf(layer: string): ScoredMap {
  return layer === 'Density' ? 'density' : layer === 'Zones' ? 'zones' : 'forecast';
}

/** What the maps of a score on request flag. */
const FLAGS: Readonly<Record<ScoredMap, string>> = {
  density: 'in the 5 % of the area with the highest density',
  zones: 'in 5 % of the area, taken from the densest k-means zones',
  forecast: 'in the 5 % of the area that the forecast surface flags',
};

function askedScoreOf({ source, dataSet }: FactSources, { heldOut, train, test }: MapScore): ScoreFacts {
  const map = scoredMapOf(source.layer);
  const at = scoreAt(heldOut, FLAGGED_SHARE);
  const { type } = source.selection.filter;
  const difference = at.difference[map];
  const [value, baseline] = [figures(100 * at.hitRate[map]), figures(100 * at.hitRate.countMap)];
  const percent = (rate: number): string => `${rate.toFixed(1)} %`;
  return {
    sentence: `${percent(value)} of later reported crimes lay ${FLAGS[map]}, and ${percent(baseline)} where a plain count map flags as much.`,
    crime_type: type === undefined ? null : dataSet.typeLabels[type],
    measure: map === 'forecast' ? 'hit_rate' : `hit_rate_${map}`,
    label: `Later crimes ${FLAGS[map]}, %`,
    value,
    baseline,
    baseline_label: 'plain count map',
    ...(difference && {
      difference: {
        value: figures(100 * difference.value),
        lower: figures(100 * difference.lower),
        upper: figures(100 * difference.upper),
      },
    }),
    trained_on: `${train.from}/${train.to}`,
    tested_on: `${test.from}/${test.to}`,
  };
}

function figures(value: number): number {
  return Number(value.toPrecision(6));
}

/**
 * First and last day that a selection really covers, `YYYY-MM-DD`. Records that know only their month are in a selection
 * that holds the first day of it, and then stand for the whole month (see core/hotspots/recency.ts).
 */
function datesOf({ span, timeResolution }: DataSetSummary, { filter }: Selection): { from: string; to: string } {
  const chosen = {
    firstDay: Math.max(span.firstDay, filter.firstDay ?? -Infinity),
    lastDay: Math.min(span.lastDay, filter.lastDay ?? Infinity),
  };
  const { firstDay, lastDay } = timeResolution === 'month' ? wholeMonths(chosen) : chosen;
  return { from: isoDate(firstDay), to: isoDate(lastDay) };
}

/** The months whose first day was chosen; what was chosen where there is none. */
function wholeMonths(chosen: Period): Period {
  const month = monthIndexOf(chosen.firstDay);
  const firstDay = firstDayOfMonth(month) === chosen.firstDay ? chosen.firstDay : firstDayOfMonth(month + 1);
  if (firstDay > chosen.lastDay) return chosen;
  return { firstDay, lastDay: firstDayOfMonth(monthIndexOf(chosen.lastDay) + 1) - 1 };
}

/** "THEFT, 2016-01-01 to 2016-12-31, 22:00 to 05:00". */
export function selectionWords(dataSet: DataSetSummary, selection: Selection): string {
  const { type, hourFrom = 0, hourTo = 23 } = selection.filter;
  const { from, to } = datesOf(dataSet, selection);
  const clock = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;
  return [
    type === undefined ? 'All crime types' : dataSet.typeLabels[type],
    `${from} to ${to}`,
    (hourTo - hourFrom + 25) % 24 === 0 ? '' : `${clock(hourFrom)} to ${clock(hourTo + 1)}`,
    selection.halfLifeDays === undefined ? '' : `weight halved every ${selection.halfLifeDays} days`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Name of the file without its ending: data set, layer, dates and what else narrows the selection. */
export function exportName(facts: LayerFacts): string {
  const { crime_type, from, to, hour_from, hour_to } = facts.selection;
  const hours = (hour_to - hour_from + 25) % 24 === 0 ? '' : `hours ${hour_from} to ${hour_to}`;
  return fileName([facts.data_set, facts.layer, crime_type ?? '', from, 'to', to, hours].join(' '));
}
