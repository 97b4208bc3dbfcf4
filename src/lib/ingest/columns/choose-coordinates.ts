/** Finds where the coordinates stand: latitude and longitude, both in one text, or x and y of a map projection. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { isMetres, parseCoordinateText } from '../cells/coordinate-text.ts';
import { bestColumn, type SampleColumns } from './sample-columns.ts';

export interface CoordinateColumns {
  readonly latitude?: number;
  readonly longitude?: number;
  readonly pair?: NonNullable<ColumnMapping['coordinatePair']>;
  /** True where nothing tells which of two columns of degrees is the latitude: both could be, by name and by range. */
  readonly unsureLatitude?: true;
}

const LATITUDE = /\b(latitud\w*|lat|breite\w*|breedtegraad|breddgrad|bredd|szer\w*|enlem|leveysaste|sirka)\b/;
const LONGITUDE =
  /\b(longitud\w*|long|lon|lng|lang\w*grad|lange|laenge|lengtegraad|langdgrad|lengdegrad|dl|dlug\w*|boylam|pituusaste|delka)\b/;
/** Each name of y beside that of its x. */
const Y_TO_X: readonly (readonly [RegExp, string])[] = [
  [/\by\b/, 'x'],
  [/^y(?=coord|cord|$)/, 'x'],
  [/y$/, 'x'],
  [/\bnorthing(s?)\b/, 'easting$1'],
  [/\bnorth\b/, 'east'],
  [/\bhochwert\b/, 'rechtswert'],
  [/\bn(?= |$)/, 'e'],
];

/** Latitude and longitude are better than a point as text, and that is better than metres or feet. */
export function chooseCoordinates(columns: SampleColumns): CoordinateColumns {
  const plain = degreeColumns(columns);
  if (plain) return plain;
  const projected = projectedColumns(columns);
  const inDegrees =
    projected && columns.typicalSize(projected.latitude) <= 180 && columns.typicalSize(projected.longitude) <= 180;
  if (projected && inDegrees) return projected;
  const pair = choosePair(columns);
  if (pair) return { pair };
  const metres = projected ? undefined : choosePair(columns, 'metres');
  if (projected) return projected;
  return metres ? { pair: metres } : (columnsOfDegrees(columns) ?? columnsOfMetres(columns) ?? {});
}

function degreeColumns(columns: SampleColumns): { latitude: number; longitude: number } | undefined {
  for (const least of [0.4, 0.02]) {
    const latitude = bestColumn(columns, (column) => gradeNumbers(columns, column, LATITUDE, least));
    const longitude = bestColumn(columns, (column) => gradeNumbers(columns, column, LONGITUDE, least));
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  return undefined;
}

function gradeNumbers(columns: SampleColumns, column: number, name: RegExp, least: number): number | undefined {
  if (!name.test(columns.shortNames[column])) return undefined;
  const profile = columns.profile(column);
  if (profile.filled === 0 || profile.coordinates <= least) return undefined;
  // of two columns the fuller one, and degrees before metres
  const share = profile.filled / Math.max(1, columns.rows);
  return 1 + profile.coordinates + share + (columns.typicalSize(column) <= 180 ? 1 : 0);
}

function projectedColumns(columns: SampleColumns): { latitude: number; longitude: number } | undefined {
  let found: { latitude: number; longitude: number } | undefined;
  let highest = 0;
  for (let y = 0; y < columns.count; y++) {
    for (const [from, to] of Y_TO_X) {
      const name = columns.shortNames[y];
      if (!from.test(name)) continue;
      const partner = name.replace(from, to);
      // "Y Cordinate" stands beside "X Coordinate"
      const x = columns.shortNames.findIndex((other, column) => column !== y && sameName(other, partner));
      if (x < 0 || !isNumeric(columns, y) || !isNumeric(columns, x)) continue;
      const share = (columns.profile(y).filled + columns.profile(x).filled) / Math.max(1, columns.rows);
      const grade = 1 + share + (columns.typicalSize(y) <= 90 && columns.typicalSize(x) <= 180 ? 3 : 0);
      if (grade > highest) {
        highest = grade;
        found = { latitude: y, longitude: x };
      }
    }
  }
  return found;
}

function sameName(a: string, b: string): boolean {
  return a === b || a.replace('coordinate', 'cordinate') === b.replace('coordinate', 'cordinate');
}

function isNumeric(columns: SampleColumns, column: number): boolean {
  const profile = columns.profile(column);
  return profile.filled > 0 && profile.coordinates > 0.4;
}

/** A column that holds both coordinates in each of its texts, in degrees or in metres (or feet) of a projection. */
export function choosePair(
  columns: SampleColumns,
  unit: 'degrees' | 'metres' = 'degrees',
): ColumnMapping['coordinatePair'] {
  for (let column = 0; column < columns.count; column++) {
    const values = columns.values(column);
    if (values.length === 0 || columns.profile(column).averageLength < 8) continue;
    const points = values.map(parseCoordinateText).filter((point) => point !== undefined);
    if (points.length <= values.length * 0.6) continue;
    const inMetres = textsInMetres(values);
    if (inMetres !== (unit === 'metres')) continue;
    // x first, as points are written; whether this one is turned round is found with its projection
    if (inMetres) return { column, first: 'longitude' };
    const told = points.find(({ first }) => first !== undefined)?.first;
    if (told) return { column, first: told };
    const turned = mostly(points, ({ a }) => isNoLatitude(a)) && !mostly(points, ({ b }) => isNoLatitude(b));
    return { column, first: turned ? 'longitude' : 'latitude' };
  }
  return undefined;
}

/**
 * True for what is the latitude of no city: beyond 90, or where nobody lives (south of Tierra del Fuego, north of the
 * last towns of Alaska and Siberia). Longitudes of the Americas and of India are among these.
 */
function isNoLatitude(degrees: number): boolean {
  return degrees < -56 || degrees > 72;
}

/** Whether columns of degrees hold each other's values: most of the latitudes are those of no city, the longitudes not. */
export function areSwapped(columns: SampleColumns, latitude: number, longitude: number): boolean {
  const degrees = (column: number): number[] =>
    columns
      .values(column)
      .map((text) => Number(text.replace(',', '.')))
      .filter((value) => Math.abs(value) > 1);
  return mostly(degrees(latitude), isNoLatitude) && !mostly(degrees(longitude), isNoLatitude);
}

function mostly<Value>(values: readonly Value[], test: (value: Value) => boolean): boolean {
  return values.filter(test).length > values.length / 2;
}

/** Whether most points of texts that hold both coordinates are in metres or feet. */
export function textsInMetres(values: readonly string[]): boolean {
  const points = values.flatMap((text) => parseCoordinateText(text) ?? []);
  return points.filter(({ a, b }) => isMetres(a, b)).length > points.length / 2;
}

/** Where no name says it, in whatever language: the only two columns of decimal degrees; latitude mostly stands first. */
function columnsOfDegrees(columns: SampleColumns): CoordinateColumns | undefined {
  const degrees: number[] = [];
  for (let column = 0; column < columns.count; column++) {
    const { filled, numbers, wholeNumbers, lowest, highest } = columns.profile(column);
    const { averageLength } = columns.profile(column);
    const fine = averageLength >= 6 || !columns.named;
    if (filled > 0 && fine && numbers > 0.9 && !wholeNumbers && lowest >= -180 && highest <= 180) degrees.push(column);
  }
  if (columns.named && degrees.length !== 2) return undefined;
  const couldBe = degrees.filter(
    (column) => columns.profile(column).lowest >= -90 && columns.profile(column).highest <= 90,
  );
  const latitude = couldBe[0];
  const longitude = degrees.find((column) => column !== latitude);
  if (latitude === undefined || longitude === undefined) return undefined;
  return { latitude, longitude, ...(couldBe.includes(longitude) ? { unsureLatitude: true } : {}) };
}

/** Metres and feet of a city are greater than this; days since 1900, which have decimals too, are not until 2036. */
const LEAST_METRES = 50_000;
const MOST_METRES = 20_000_000;

/**
 * Likewise the only two columns of decimals that are as large as metres or feet and differ as little as they do within
 * a city; x mostly stands first. Which projection it is, and which way round, is found next and confirmed by the person.
 */
function columnsOfMetres(columns: SampleColumns): CoordinateColumns | undefined {
  const metres: number[] = [];
  for (let column = 0; column < columns.count; column++) {
    const { filled, numbers, wholeNumbers, decimal } = columns.profile(column);
    if (numbers <= 0.9 || wholeNumbers || filled < columns.rows / 2) continue;
    const values = columns.values(column).map((text) => Number(text.replace(decimal, '.')));
    // a few with 0 in place of coordinates must not hide the others
    const large = values.filter((value) => value >= LEAST_METRES && value <= MOST_METRES);
    if (large.length < values.length * 0.8) continue;
    const least = large.reduce((a, b) => Math.min(a, b));
    const most = large.reduce((a, b) => Math.max(a, b));
    if (most > least && most < 2 * least && columns.dates(column).readable <= 0.9) metres.push(column);
  }
  return metres.length === 2 ? { longitude: metres[0], latitude: metres[1] } : undefined;
}
