/** The projection of a file's coordinates: from its name, its header and its first rows, and what a person adds. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { KnownPlace, ProjectionCandidate, ProjectionsFound } from '#lib/contract/places.ts';
import { NO_NUMBER, readNumber } from '../cells/cells.ts';
import { readCoordinateText } from '../cells/coordinate-text.ts';
import { sniff } from '../columns/sniff.ts';
import type { ImportSource } from '../bytes/source.ts';
import { findCities, guessCities } from './cities.ts';
import {
  findProjections,
  placeIn,
  projectionSentence,
  type PlacedSystem,
  type SamplePoints,
} from './find-projections.ts';
import { systemOf } from './systems.ts';

interface SampledFile {
  readonly fileName: string;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/**
 * Looks for the projection of the columns that a mapping names.
 *
 * @param text what a person typed: a city, latitude and longitude, or an EPSG code ("EPSG:2263", "2263"); empty: the
 *   city is guessed from the file
 */
export async function projectionsOf(file: SampledFile, mapping: ColumnMapping, text = ''): Promise<ProjectionsFound> {
  const points = samplePoints(file.sample, mapping);
  const typed = text.trim();
  const code = /^(?:(?:epsg|esri)\s*:?\s*)?(\d{4,6})$/i.exec(typed)?.[1];
  if (code !== undefined) return ofCode(Number(code), points, mapping);
  if (typed === '') return bestOf(guessCities(file.fileName, file.header, file.sample), points, mapping);
  const places = findCities(typed);
  if (places.length > 0) return bestOf(places, points, mapping);
  return {
    candidates: [],
    sentence: `"${typed.slice(0, 60)}" is not among the known cities. Type a larger city nearby, or latitude and longitude like 49.28, -123.12.`,
  };
}

/** Several cities may have the name: the one that the records come to lie nearest to. */
async function bestOf(
  places: readonly KnownPlace[],
  points: SamplePoints,
  mapping: ColumnMapping,
): Promise<ProjectionsFound> {
  const anywhere: readonly (KnownPlace | undefined)[] = places.length > 0 ? places : [undefined];
  let best: { where: KnownPlace | undefined; candidates: PlacedSystem[] } | undefined;
  for (const where of anywhere) {
    const candidates = await findProjections(points, where);
    const km = (list: readonly PlacedSystem[] | undefined): number => list?.[0]?.distanceKm ?? Infinity;
    if (!best || km(candidates) < km(best.candidates)) best = { where, candidates };
  }
  const { where, candidates } = best!;
  return {
    candidates: candidates.map((candidate) => withMapping(candidate, mapping)),
    ...(where ? { where } : {}),
    sentence: projectionSentence(candidates, where),
  };
}

function withMapping(placed: PlacedSystem, mapping: ColumnMapping): ProjectionCandidate {
  const { coordinatePair } = mapping;
  const { latitude, longitude, ...others } = mapping.columns;
  if (latitude === undefined && coordinatePair && placed.swapped) {
    const first = coordinatePair.first === 'longitude' ? 'latitude' : 'longitude';
    return {
      ...placed,
      mapping: { ...mapping, coordinatePair: { ...coordinatePair, first }, coordinates: placed.code },
    };
  }
  const columns =
    placed.swapped && latitude !== undefined && longitude !== undefined
      ? { ...others, latitude: longitude, longitude: latitude }
      : mapping.columns;
  return { ...placed, mapping: { ...mapping, columns, coordinates: placed.code } };
}

/** The same for a file that was previewed: its first rows are read again. */
export async function lookForProjection(
  source: ImportSource,
  mapping: ColumnMapping,
  text?: string,
): Promise<ProjectionsFound> {
  const { header, sample } = await sniff(source);
  return projectionsOf({ fileName: source.name, header, sample }, mapping, text);
}

async function ofCode(code: number, points: SamplePoints, mapping: ColumnMapping): Promise<ProjectionsFound> {
  const system = await systemOf(code);
  if (!system) {
    return {
      candidates: [],
      sentence: `EPSG:${code} is not known here. Check the number, or convert the coordinates to latitude and longitude first.`,
    };
  }
  const placed = await placeIn(system, points);
  if (!placed) {
    return {
      candidates: [],
      sentence: `In EPSG:${code} (${system.name}) the coordinates of this file are no place on Earth. Check the number.`,
    };
  }
  return { candidates: [withMapping(placed, mapping)], sentence: projectionSentence([placed], undefined) };
}

/** The numbers of the columns mapped as longitude and latitude, or of the one with both; NaN where a cell has none. */
export function samplePoints(sample: readonly (readonly string[])[], mapping: ColumnMapping): SamplePoints {
  const { latitude, longitude } = mapping.columns;
  if (latitude === undefined || longitude === undefined) return pointsOfPair(sample, mapping);
  const encoder = new TextEncoder();
  const numberOf = (text: string | undefined): number => {
    const bytes = encoder.encode((text ?? '').trim());
    const value = readNumber(bytes, 0, bytes.length, mapping.decimal.charCodeAt(0));
    return value === NO_NUMBER ? NaN : value;
  };
  return {
    x: sample.map((row) => numberOf(row[longitude])),
    y: sample.map((row) => numberOf(row[latitude])),
  };
}

function pointsOfPair(sample: readonly (readonly string[])[], { coordinatePair }: ColumnMapping): SamplePoints {
  if (!coordinatePair) return { x: [], y: [] };
  const { column, first } = coordinatePair;
  const points = sample.map((row) => readCoordinateText((row[column] ?? '').trim(), first));
  // what is no point is beyond all numbers, and passed over
  return { x: points.map(([, x]) => x), y: points.map(([y]) => y) };
}
