/** What the import wizard and the import worker say to each other about where a file's records lie. */

import type { ColumnMapping } from './column-mapping.ts';

/** A point in WGS84 degrees that a person or a file named, with what it is called. */
export interface KnownPlace {
  /** "Vancouver, Canada"; for coordinates that a person typed, those. */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A coordinate system in which the sample rows come to lie somewhere plausible. */
export interface ProjectionCandidate {
  readonly code: `EPSG:${number}`;
  /** "NAD83 / Illinois East (US feet)". */
  readonly name: string;
  /** True where the file's Y runs east and its X north. */
  readonly swapped: boolean;
  /** The mapping with this system, and with the columns of X and Y changed over if need be. */
  readonly mapping: ColumnMapping;
  /** Median position of the sample rows, degrees. */
  readonly medianLatitude: number;
  readonly medianLongitude: number;
  /** From the place that was named to the median position; absent where none was. */
  readonly distanceKm?: number;
  /** The known city nearest to the median position, with its distance. */
  readonly nearestCity?: KnownPlace & { readonly distanceKm: number };
  /** Sample rows in degrees, latitude and longitude in turn, at most 200 of them: for a small map. */
  readonly points: readonly number[];
  /** Cities around, nearest first, for the same map. */
  readonly cities: readonly KnownPlace[];
}

/** What was found out about projected coordinates. */
export interface ProjectionsFound {
  /** Best first; empty where no known system fits. */
  readonly candidates: readonly ProjectionCandidate[];
  /** Where the records were looked for: what the person typed, else what the file says. */
  readonly where?: KnownPlace;
  /** One sentence for the person: what was found, or what to do. */
  readonly sentence: string;
}

/** What a person chose about a boundary file; what is absent is proposed. */
export interface BoundariesChoice {
  /** Property whose values name the areas. */
  readonly nameProperty?: string;
  /** Property whose values tell areas apart: features that share one are one area. */
  readonly idProperty?: string;
}

/** What was found in a boundary file. */
export interface BoundariesFound {
  readonly fileName: string;
  readonly bytes: number;
  readonly areas: number;
  /** Features of the file that have a shape, and those that have none and were left out. */
  readonly features: number;
  readonly withoutShape: number;
  /** The property that names the areas and the one that tells them apart; absent where there is none. */
  readonly nameProperty?: string;
  readonly idProperty?: string;
  /** Properties that could name the areas, the best first, each with a few of its values. */
  readonly properties: readonly {
    readonly name: string;
    readonly distinct: number;
    readonly examples: readonly string[];
  }[];
  /** The first areas by name, at most 8. */
  readonly examples: readonly string[];
  /** South, west, north, east in degrees. */
  readonly box: readonly [number, number, number, number];
  /** Sentences on what was put right or left out. */
  readonly remarks: readonly string[];
}
