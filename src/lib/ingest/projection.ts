/** Projected coordinates (metres or feet on a map) to WGS84 degrees. proj4 is loaded only when a file needs it. */

/** Definitions of the systems that open data uses; the UTM families are made from their zone. */
const DEFINITIONS: Readonly<Record<number, string>> = {
  3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  // British National Grid, to about 5 m
  27700:
    '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
  // France, Lambert 93
  2154: '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  // Illinois East, US feet (Chicago's X and Y Coordinate)
  3435: '+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +datum=NAD83 +units=us-ft +no_defs',
  // New York Long Island, US feet
  2263: '+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +datum=NAD83 +units=us-ft +no_defs',
  // Missouri East, US feet (St. Louis)
  102696:
    '+proj=tmerc +lat_0=35.8333333333333 +lon_0=-90.5 +k=0.999933333333333 +x_0=250000 +y_0=0 +datum=NAD83 +units=us-ft +no_defs',
};

/** The proj4 definition of an EPSG code; undefined for one that is not known here. */
export function definitionOf(epsg: number): string | undefined {
  if (DEFINITIONS[epsg]) return DEFINITIONS[epsg];
  // WGS84, NAD83 and ETRS89 agree within a metre or two, far below the precision of such records
  if (epsg > 32600 && epsg <= 32660) return utm(epsg - 32600, 'WGS84', false);
  if (epsg > 32700 && epsg <= 32760) return utm(epsg - 32700, 'WGS84', true);
  if (epsg > 26900 && epsg <= 26923) return utm(epsg - 26900, 'NAD83', false);
  if (epsg >= 25828 && epsg <= 25838) return utm(epsg - 25800, 'WGS84', false);
  return undefined;
}

function utm(zone: number, datum: string, south: boolean): string {
  return `+proj=utm +zone=${zone}${south ? ' +south' : ''} +datum=${datum} +units=m +no_defs`;
}

/** Turns x and y into `[longitude, latitude]` in WGS84 degrees. */
export type ToDegrees = (x: number, y: number) => readonly [number, number];

/** @returns undefined for an EPSG code that is not known here */
export async function projectionFrom(epsg: number): Promise<ToDegrees | undefined> {
  const definition = definitionOf(epsg);
  if (definition === undefined) return undefined;
  const { default: proj4 } = await import('proj4');
  const converter = proj4(definition);
  return (x, y) => converter.inverse([x, y]) as [number, number];
}
