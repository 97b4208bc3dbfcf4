/** Projected coordinates (metres or feet on a map) to WGS84 degrees. proj4 is loaded only when a file needs it. */
import { systemOf } from './systems.ts';

/** Turns x (east) and y (north) into `[longitude, latitude]` in WGS84 degrees; infinite for a pair that is no place. */
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
  return (x, y) => {
    try {
      // `true`: axes that point west or south (South Africa, Krovak) are obeyed
      const [longitude, latitude] = converter.inverse([x, y], true);
      return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : NOWHERE;
    } catch {
      // proj4 throws for numbers outside of what some projections can hold, and for those that are not finite
      return NOWHERE;
    }
  };
}

const NOWHERE = [Infinity, Infinity] as const;
