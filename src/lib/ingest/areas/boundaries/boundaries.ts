/** A boundary file as areas: names, ids and compact polygons. */
import type { ImportFailure } from '#lib/contract/import.ts';
import type { BoundariesChoice, BoundariesFound } from '#lib/contract/places.ts';
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { areasFromLabels, MISSING, type Area } from '#lib/core/table/incident-table.ts';
import { failureFrom, InputProblem } from '../../input-problem.ts';
import type { ImportSource } from '../../bytes/source.ts';
import { idPropertyFor, labelText, nameProperties, profileProperties, type PropertyProfile } from './area-names.ts';
import type { PolygonFeature } from './geojson-polygons.ts';
import { boxOf, packPolygons } from './pack-polygons.ts';
import { readFeatures } from './read-features.ts';

export interface Boundaries {
  /** SHA-256 of the file's bytes, hex. */
  readonly fileHash: string;
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
    const { features, withoutShape, remarks, fileHash } = await readFeatures(file, options.near);
    const profiles = profileProperties(features);
    const nameable = nameProperties(profiles);
    const named = profiles.find((profile) => profile.name === options.nameProperty) ?? nameable[0];
    const told = profiles.find((profile) => profile.name === options.idProperty) ?? (named && idPropertyFor(profiles, named)); // prettier-ignore
    const { areas, codes, nameless } = areasOf(features, told, named);
    const polygons = packPolygons(features, codes);
    const all = [...remarks];
    if (areas.length < features.length)
      all.push(`${features.length} features make ${areas.length} ${areas.length === 1 ? 'area' : 'areas'}: those with the same ${told || !named ? 'id' : 'name'} belong together.`); // prettier-ignore
    if (nameless > 0) all.push(`${nameless} ${nameless === 1 ? 'area has' : 'areas have'} no name and got a number.`);
    return {
      fileHash,
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
