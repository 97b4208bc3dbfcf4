/**
 * Writes src/lib/ingest/places/map-systems.ts and tests/reference/map-systems.csv from the JSON that
 * make_map_systems.py makes. Systems that proj4 cannot turn into degrees within 5 m of pyproj are left out.
 *
 *     npx tsx tests/reference/write_map_systems.ts systems.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import proj4 from 'proj4';

interface System {
  readonly code: number;
  readonly name: string;
  /** Withdrawn by its authority: known if asked for by code, never proposed. */
  readonly old: boolean;
  readonly esri: boolean;
  /** West, south, east, north. */
  readonly area: readonly number[];
  readonly method: string;
  readonly datum: string;
  readonly lon: number;
  readonly lat: number;
  readonly x: number;
  readonly y: number;
}

const all = JSON.parse(readFileSync(process.argv[2], 'utf8')) as System[];
const systems = all.filter((system) => metresOff(system) < 5);

function metresOff({ method, datum, x, y, lon, lat }: System): number {
  try {
    const [longitude, latitude] = proj4(`${method} ${datum} +no_defs`).inverse([x, y], true);
    const east = (((longitude - lon + 540) % 360) - 180) * 111_320 * Math.cos((lat * Math.PI) / 180);
    return Math.hypot(east, (latitude - lat) * 110_574);
  } catch {
    return Infinity; // a projection that proj4 does not have
  }
}

const datums = [...new Set(systems.map((system) => system.datum))].sort();
const lines: string[] = [];
let method = '';
for (const system of systems.sort((a, b) => (a.method < b.method ? -1 : a.method > b.method ? 1 : a.code - b.code))) {
  if (system.method !== method) lines.push(`=${system.method.replaceAll('+', '')}`);
  method = system.method;
  const { code, esri, old, datum, area, name } = system;
  const degrees = area.map((value) => String(Math.round(value * 10) / 10)).join(',');
  lines.push(`${code}|${esri ? 'e' : ''}${old ? 'o' : ''}|${datums.indexOf(datum)}|${degrees}|${name}`);
}
writeFileSync(
  'src/lib/ingest/places/map-systems.ts',
  `/**
 * Written by tests/reference/write_map_systems.ts: do not edit. ${systems.length} projected coordinate systems from the
 * EPSG Geodetic Parameter Dataset (© IOGP, epsg.org; datum shifts reduced to what proj4 can do) and Esri's own codes,
 * as shipped with PROJ 9.5.1. \`systems.ts\` reads it.
 */

/** Ellipsoid and shift to WGS84, one a line. */
export const DATUMS = \`${datums.map((datum) => datum.replaceAll('+', '')).join('\n')}\`;

/** "=method", then its systems: code|flags|line of the datum|west,south,east,north|name. Flags: e Esri, o withdrawn. */
export const SYSTEMS = \`
${lines.join('\n')}
\`;
`,
);
const checks = systems.map(({ code, x, y, lon, lat }) => `${code},${x},${y},${lon},${lat}`);
writeFileSync(
  'tests/reference/map-systems.csv',
  `code,x,y,longitude,latitude\n${checks.sort((a, b) => parseInt(a) - parseInt(b)).join('\n')}\n`,
);
console.log(`${systems.length} of ${all.length} systems written`);
