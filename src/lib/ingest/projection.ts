/** Projected coordinates (metres or feet on a map) to WGS84 degrees. proj4 is loaded only when a file needs it. */
import { systemOf } from './places/systems.ts';

/** Turns x (east) and y (north) into `[longitude, latitude]` in WGS84 degrees. */
export type ToDegrees = (x: number, y: number) => readonly [number, number];

/**
 * @param epsg EPSG code, or Esri's own (102xxx)
 * @returns undefined for a code that is not known here
 */
export async function projectionFrom(epsg: number): Promise<ToDegrees | undefined> {
  const system = await systemOf(epsg);
  return system && toDegreesOf(system.definition);
}

/** @param definition proj4 string */
export async function toDegreesOf(definition: string): Promise<ToDegrees> {
  const { default: proj4 } = await import('proj4');
  const converter = proj4(definition);
  // `true`: axes that point west or south (South Africa, Krovak) are obeyed
  return (x, y) => converter.inverse([x, y], true) as [number, number];
}
