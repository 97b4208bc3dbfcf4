/** Latitude and longitude in one text. */
import { isNullWord, NO_NUMBER } from './cells.ts';

const NUMBER = '[+-]?\\d{1,3}(?:\\.\\d+)?';
const POINT = new RegExp(`\\bPOINT\\s*Z?\\s*\\(\\s*(${NUMBER})[\\s,]+(${NUMBER})`, 'i');
const GEOJSON = new RegExp(`coordinates['"]?\\s*:\\s*[[(]\\s*(${NUMBER})\\s*,\\s*(${NUMBER})`, 'i');
const LATITUDE = new RegExp(`\\blat(?:itude)?['"]?\\s*[:=]\\s*['"]?(${NUMBER})`, 'i');
const LONGITUDE = new RegExp(`\\b(?:long?|lng|longitude)['"]?\\s*[:=]\\s*['"]?(${NUMBER})`, 'i');
/** At the end, alone or behind an address: `1 MAIN ST (41.88, -87.63)`. Decimals are needed: house numbers have none. */
const PAIR = /(?:^|[(\s[])\s*([+-]?\d{1,3}\.\d+)\s*[,;\s]\s*([+-]?\d{1,3}\.\d+)\s*[)\]]?$/;

/** An address with its parts spelled out in JSON has some hundred characters. */
const LONGEST_TEXT = 2000;

export interface CoordinateText {
  readonly a: number;
  readonly b: number;
  /** What `a` is; undefined where the text does not say. */
  readonly first: 'latitude' | 'longitude' | undefined;
}

/** The two numbers of a text that is a point in one of the ways in which portals write it; undefined if it is none. */
export function parseCoordinateText(text: string): CoordinateText | undefined {
  // a narrative, or a run of spaces that the patterns would try from each of them
  if (text.length > LONGEST_TEXT) return undefined;
  const point = POINT.exec(text) ?? GEOJSON.exec(text);
  if (point) return { a: Number(point[1]), b: Number(point[2]), first: 'longitude' };
  const latitude = LATITUDE.exec(text);
  const longitude = latitude && LONGITUDE.exec(text);
  if (latitude && longitude) return { a: Number(latitude[1]), b: Number(longitude[1]), first: 'latitude' };
  const pair = PAIR.exec(text.trim());
  return pair ? { a: Number(pair[1]), b: Number(pair[2]), first: undefined } : undefined;
}

/**
 * @param first which coordinate stands first in texts that do not say it
 * @returns latitude and longitude; `NO_NUMBER` twice for a text that says "none", NaN for one that is no point
 */
export function readCoordinateText(text: string, first: 'latitude' | 'longitude'): readonly [number, number] {
  if (isNullWord(text)) return [NO_NUMBER, NO_NUMBER];
  const found = parseCoordinateText(text);
  // an address without coordinates, or a dict whose numbers are missing, is a row without a place
  if (!found) return /\d\.\d/.test(text) ? [NaN, NaN] : [NO_NUMBER, NO_NUMBER];
  return (found.first ?? first) === 'latitude' ? [found.a, found.b] : [found.b, found.a];
}
