/** Both coordinates in one text: latitude and longitude, or x and y of a map projection. */
import { isNullWord, NO_NUMBER } from './cells.ts';
import { parseTwoDegrees } from './degrees-text.ts';

/** Degrees, metres or feet. */
const ANY_NUMBER = '[+-]?\\d{1,8}(?:\\.\\d+)?';
const NUMBER = '[+-]?\\d{1,3}(?:\\.\\d+)?';
const POINT = new RegExp(`\\bPOINT\\s*Z?\\s*\\(\\s*(${ANY_NUMBER})[\\s,]+(${ANY_NUMBER})`, 'i');
const GEOJSON = new RegExp(`coordinates['"]?\\s*:\\s*[[(]\\s*(${ANY_NUMBER})\\s*,\\s*(${ANY_NUMBER})`, 'i');
const LATITUDE = new RegExp(`\\blat(?:itude)?['"]?\\s*[:=]\\s*['"]?(${NUMBER})`, 'i');
const LONGITUDE = new RegExp(`\\b(?:long?|lng|longitude)['"]?\\s*[:=]\\s*['"]?(${NUMBER})`, 'i');
/** At the end, alone or behind an address: `1 MAIN ST (41.88, -87.63)`. Decimals are needed: house numbers have none. */
const PAIR = /(?:^|[(\s[])\s*([+-]?\d{1,3}\.\d+)\s*[,;\s]\s*([+-]?\d{1,3}\.\d+)\s*[)\]]?$/;

/** Five digits at least, which house numbers seldom have; alone in the text, or in brackets at its end. */
const METRES = '[+-]?(?:\\d{5,8}|\\d{2,3},\\d{3}|\\d{1,2},\\d{3},\\d{3})(?:\\.\\d+)?';
const METRES_BETWEEN = `(${METRES})(?:\\s*[,;]\\s*|\\s+)(${METRES})`;
const METRES_PAIR = new RegExp(`^${METRES_BETWEEN}$|[([]\\s*${METRES_BETWEEN}\\s*[)\\]]$`);

/** An address with its parts spelled out in JSON has some hundred characters. */
const LONGEST_TEXT = 2000;

export interface CoordinateText {
  readonly a: number;
  readonly b: number;
  /** What `a` is; undefined where the text does not say, as no text with metres does. */
  readonly first: 'latitude' | 'longitude' | undefined;
}

/** The two numbers of a text that is a point in one of the ways in which portals write it; undefined if it is none. */
export function parseCoordinateText(given: string): CoordinateText | undefined {
  // a narrative; and of a run of spaces the patterns would try each as a beginning
  if (given.length > LONGEST_TEXT) return undefined;
  const text = given.trim().replace(/\s+/g, ' ');
  const point = POINT.exec(text) ?? GEOJSON.exec(text);
  if (point) {
    const [a, b] = [Number(point[1]), Number(point[2])];
    return { a, b, first: isMetres(a, b) ? undefined : 'longitude' };
  }
  const latitude = LATITUDE.exec(text);
  const longitude = latitude && LONGITUDE.exec(text);
  if (latitude && longitude) return { a: Number(latitude[1]), b: Number(longitude[1]), first: 'latitude' };
  const pair = PAIR.exec(text);
  if (pair) return { a: Number(pair[1]), b: Number(pair[2]), first: undefined };
  const metres = METRES_PAIR.exec(text);
  if (metres) return { a: plain(metres[1] ?? metres[3]), b: plain(metres[2] ?? metres[4]), first: undefined };
  const degrees = parseTwoDegrees(text);
  return degrees ? { a: degrees[0].value, b: degrees[1].value, first: degrees[0].axis } : undefined;
}

/** Whether numbers are beyond degrees: metres or feet of a map projection. */
export function isMetres(a: number, b: number): boolean {
  return Math.abs(a) > 180 || Math.abs(b) > 180;
}

function plain(number: string): number {
  return Number(number.replaceAll(',', ''));
}

/**
 * @param first which coordinate stands first in texts that do not say it
 * @returns latitude and longitude; `NO_NUMBER` twice for a text that says "none", NaN for one that is no point
 */
export function readCoordinateText(text: string, first: 'latitude' | 'longitude'): readonly [number, number] {
  if (isNullWord(text)) return [NO_NUMBER, NO_NUMBER];
  const found = parseCoordinateText(text);
  // an address without coordinates, or a dict whose numbers are missing, is a row without a place
  if (!found) return /\d\.\d|[°º]/.test(text) ? [NaN, NaN] : [NO_NUMBER, NO_NUMBER];
  return (found.first ?? first) === 'latitude' ? [found.a, found.b] : [found.b, found.a];
}
