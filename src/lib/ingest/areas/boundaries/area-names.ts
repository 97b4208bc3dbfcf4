/** Which properties of the features name the areas and tell them apart. */
import type { PolygonFeature } from './geojson-polygons.ts';

export interface PropertyProfile {
  readonly name: string;
  /** Value of each feature as text; empty where there is none. */
  readonly values: readonly string[];
  readonly distinct: number;
  /** Share of the features that have a value. */
  readonly filled: number;
  readonly wholeNumbers: boolean;
  /** Share of the values that have a letter in them. */
  readonly worded: number;
}

/** More features than this have no property read further: names repeat long before. */
const LONGEST_NAME = 80;

/** Text of a property's value as a label; empty for what is no label (objects, lists, nothing). */
export function labelText(value: unknown): string {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/g, ' ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** All properties in the order in which they are first met. Cost O(features × properties). */
export function profileProperties(features: readonly PolygonFeature[]): PropertyProfile[] {
  const names = new Set<string>();
  for (const { properties } of features) for (const name of Object.keys(properties)) names.add(name);
  return [...names].map((name) => {
    const values = features.map(({ properties }) =>
      Object.hasOwn(properties, name) ? labelText(properties[name]) : '',
    );
    const filled = values.filter((value) => value !== '');
    return {
      name,
      values,
      distinct: new Set(filled).size,
      filled: filled.length / values.length,
      wholeNumbers: filled.length > 0 && filled.every((value) => /^\d{1,9}(\.0+)?$/.test(value)),
      worded: filled.filter((value) => /\p{L}/u.test(value)).length / Math.max(1, filled.length),
    };
  });
}

const SAYS_NAME = /name|nom(bre|e|_)?|bezeichn|navn|naam|nazwa|label|title|bairro|barrio|community|neighbou?rhood|nbhd|hood|stadtteil|ortsteil|quartier|kerület|_?nm$/i; // prettier-ignore
const SAYS_AREA = /area|district|dist|ward|beat|zone|sector|precinct|division|borough|comuna|municip|county|lsoa|msoa|tract|geoid|region|parish/i; // prettier-ignore
const SAYS_ID = /(^|_|\b)(id|no|nr|num|numbe?r?|code|cod|key|gid)(_?\d)?$|^(id|num|code|cod)_|numbe?$|_num|geoid|dauid|(cd|code)$/i; // prettier-ignore
/** Numbers of rows, of editors and of shapes: they tell features apart, not areas. */
const OF_THE_FILE = /^(objectid|fid|ogc_fid|gid|globalid|oid|rowid|uuid|cartodb_id)(_?\d)?$|_?socrata|shape|geom|perimeter|(^|_)(len|length|acres|hectares|sq_?(mi|km|ft|m)|date|created|edited|editor|url|link|color|colour|fill|stroke|lat|lon|long|population|pop)(_|\d|$)|(^|_)area(_?(m2|km2|sq.*|ha))?$|st_(area|length)/i; // prettier-ignore

/** True for a property that numbers the rows of a file, or measures shapes: `OBJECTID`, `shape_len`. */
export function tellsFeaturesOnly(property: string): boolean {
  return OF_THE_FILE.test(property);
}

/**
 * Properties that could name the areas, best first: text that differs from feature to feature, called a name.
 * Properties with one value throughout, or mostly empty, are no names.
 */
export function nameProperties(profiles: readonly PropertyProfile[]): PropertyProfile[] {
  const scored = profiles
    .map((profile) => ({ profile, score: nameScore(profile) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ profile }) => profile);
  const ofAreas = scored.filter(({ name }) => !OF_THE_FILE.test(name));
  return ofAreas.length > 0 ? ofAreas : scored;
}

function nameScore(profile: PropertyProfile): number {
  const { name, values, distinct, filled, worded } = profile;
  if (filled < 0.5 || (distinct < 2 && values.length > 1)) return 0;
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  if (length > LONGEST_NAME) return 0;
  const different = distinct / values.length;
  const known = SAYS_NAME.test(name) ? 1.2 : SAYS_AREA.test(name) ? 0.6 : 0;
  // a property of which most values repeat names a larger unit (the borough of a neighbourhood)
  const score = 0.2 + known + 0.9 * worded + 1.5 * Math.min(1, different * 1.1) + 0.3 * filled;
  const looksTechnical = values.some((value) => /^(https?:|[0-9a-f]{8}-[0-9a-f]{4}-)/i.test(value));
  return OF_THE_FILE.test(name) || looksTechnical ? score * 0.2 : different < 0.1 && values.length > 20 ? score * 0.4 : score; // prettier-ignore
}

/**
 * The property that tells areas apart, given the one that names them: whole numbers or codes, each of one name alone.
 * @returns undefined where there is none: then the names themselves tell the areas apart
 */
export function idPropertyFor(
  profiles: readonly PropertyProfile[],
  named: PropertyProfile,
): PropertyProfile | undefined {
  const candidates = profiles.filter(
    (profile) => profile !== named && profile.filled === 1 && profile.wholeNumbers && pairedOneToOne(profile, named),
  );
  const score = (profile: PropertyProfile): number =>
    (SAYS_ID.test(profile.name) ? 2 : 0) + (SAYS_AREA.test(profile.name) ? 1 : 0) - (OF_THE_FILE.test(profile.name) ? 4 : 0); // prettier-ignore
  return candidates.sort((a, b) => score(b) - score(a))[0];
}

function pairedOneToOne(a: PropertyProfile, b: PropertyProfile): boolean {
  if (a.distinct !== b.distinct) return false;
  return new Set(a.values.map((value, i) => `${value}\n${b.values[i]}`)).size === a.distinct;
}
