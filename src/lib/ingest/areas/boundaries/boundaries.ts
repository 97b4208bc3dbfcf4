/** A boundary file as areas: names, ids and compact polygons. */
import type { ImportFailure } from '#lib/contract/import.ts';
import type { BoundariesChoice, BoundariesFound } from '#lib/contract/places.ts';
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { areasFromLabels, MISSING, type Area } from '#lib/core/table/incident-table.ts';
import { failureFrom, InputProblem } from '../../input-problem.ts';
import type { ImportSource } from '../../bytes/source.ts';
import { idPropertyFor, labelText, nameProperties, profileProperties, type PropertyProfile } from './area-names.ts';
import { readPolygons, type PolygonFeature } from './geojson-polygons.ts';
import { readJson } from './read-json.ts';

export interface Boundaries {
  readonly found: BoundariesFound;
  /** By code. */
  readonly areas: readonly Area[];
  readonly polygons: AreaPolygons;
}

export interface BoundariesOptions extends BoundariesChoice {
  /** Where the records lie, degrees: tells swapped latitude and longitude. */
  readonly near?: { readonly latitude: number; readonly longitude: number };
}

/**
 * Reads a GeoJSON file of areas.
 *
 * @returns the areas by ascending name of their label, or a failure in one sentence: never throws for what is in a file
 * Cost O(bytes); the parsed file takes several times its size in memory while it is read.
 */
export async function readBoundaries(
  file: ImportSource,
  options: BoundariesOptions = {},
): Promise<Boundaries | ImportFailure> {
  try {
    const { features, withoutShape, remarks } = await readPolygons(await readJson(file), options.near);
    const profiles = profileProperties(features);
    const nameable = nameProperties(profiles);
    const named = profiles.find((profile) => profile.name === options.nameProperty) ?? nameable[0];
    const told = profiles.find((profile) => profile.name === options.idProperty) ?? (named && idPropertyFor(profiles, named)); // prettier-ignore
    const { areas, codes, nameless } = areasOf(features, told, named);
    const polygons = packPolygons(features, codes);
    const all = [...remarks];
    if (withoutShape > 0)
      all.push(`${withoutShape} ${withoutShape === 1 ? 'feature has' : 'features have'} no outline and ${withoutShape === 1 ? 'was' : 'were'} left out.`); // prettier-ignore
    if (areas.length < features.length)
      all.push(`${features.length} features make ${areas.length} ${areas.length === 1 ? 'area' : 'areas'}: those with the same ${told || !named ? 'id' : 'name'} belong together.`); // prettier-ignore
    if (nameless > 0) all.push(`${nameless} ${nameless === 1 ? 'area has' : 'areas have'} no name and got a number.`);
    return {
      found: {
        fileName: file.name,
        bytes: file.size,
        areas: areas.length,
        features: features.length,
        withoutShape,
        ...(named ? { nameProperty: named.name } : {}),
        ...(told ? { idProperty: told.name } : {}),
        properties: (named && !nameable.includes(named) ? [named, ...nameable] : nameable).map(describeProperty),
        examples: areas.slice(0, 8).map((area) => area.name),
        box: boxOf(polygons),
        remarks: all,
      },
      areas,
      polygons,
    };
  } catch (error) {
    return failureFrom(file.name, error);
  }
}

/** What a file of boundaries holds, for the person to look at: `readBoundaries` without the polygons. */
export async function lookAtBoundaries(
  file: ImportSource,
  choice: BoundariesChoice = {},
): Promise<BoundariesFound | ImportFailure> {
  const read = await readBoundaries(file, choice);
  return 'failed' in read ? read : read.found;
}

function describeProperty(profile: PropertyProfile): BoundariesFound['properties'][number] {
  const examples = [...new Set(profile.values.filter((value) => value !== ''))].slice(0, 3);
  return { name: profile.name, distinct: profile.distinct, examples };
}

/** The areas, and the code of each feature's area. */
function areasOf(
  features: readonly PolygonFeature[],
  told: PropertyProfile | undefined,
  named: PropertyProfile | undefined,
): { areas: Area[]; codes: Uint16Array; nameless: number } {
  const names = new Map<string, string>();
  const nameless = new Set<string>();
  const keys = features.map((feature, i) => {
    const name = named?.values[i] ?? '';
    const key = (told ? wholeText(told.values[i]) : '') || name || labelText(feature.id) || `Area ${i + 1}`;
    if (!names.has(key)) names.set(key, name || key);
    if (name === '') nameless.add(key);
    return key;
  });
  const numeric = [...names.keys()].every((key) => /^\d{1,9}$/.test(key));
  const labels = [...names.keys()].sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
  if (labels.length >= MISSING) {
    throw new InputProblem(
      `it holds ${labels.length.toLocaleString('en-US')} areas; at most 65,534 can be told apart. Choose larger areas.`,
    );
  }
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  return {
    areas: areasFromLabels(labels, names),
    codes: Uint16Array.from(keys, (key) => codeOf.get(key)!),
    nameless: named ? nameless.size : 0,
  };
}

/** "35.0" is the number 35 as some programs write it. */
function wholeText(text: string): string {
  return text.replace(/\.0+$/, '');
}

function packPolygons(features: readonly PolygonFeature[], codes: Uint16Array): AreaPolygons {
  const polygons = features.flatMap((feature, i) => feature.polygons.map((rings) => ({ rings, code: codes[i] })));
  const rings = polygons.flatMap((polygon) => polygon.rings);
  const vertices = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
  const latitude = new Float64Array(vertices);
  const longitude = new Float64Array(vertices);
  const ringStart = new Uint32Array(rings.length + 1);
  let at = 0;
  rings.forEach((ring, r) => {
    for (let i = 0; i < ring.length; i += 2) {
      longitude[at] = ring[i];
      latitude[at++] = ring[i + 1];
    }
    ringStart[r + 1] = at;
  });
  const polygonStart = new Uint32Array(polygons.length + 1);
  polygons.forEach((polygon, p) => (polygonStart[p + 1] = polygonStart[p] + polygon.rings.length));
  return {
    version: 1,
    latitude,
    longitude,
    ringStart,
    polygonStart,
    polygonArea: Uint16Array.from(polygons, ({ code }) => code),
  };
}

function boxOf({ latitude, longitude }: AreaPolygons): [number, number, number, number] {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < latitude.length; i++) {
    south = Math.min(south, latitude[i]);
    north = Math.max(north, latitude[i]);
    west = Math.min(west, longitude[i]);
    east = Math.max(east, longitude[i]);
  }
  return [south, west, north, east];
}
