/** The projected coordinate systems that are known here. Their table (130 kB packed) is loaded when it is first needed. */

export interface MapSystem {
  /** EPSG code, or Esri's where EPSG has none (102xxx). */
  readonly code: number;
  /** "NAD83 / Illinois East (US feet)". */
  readonly name: string;
  /** Withdrawn by its authority: known by its code, never proposed. */
  readonly withdrawn: boolean;
  readonly esri: boolean;
  /** Where it is meant to be used, degrees to a tenth; `west` is greater than `east` across the date line. */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** For proj4. */
  readonly definition: string;
}

/** The system of that code; undefined if it is not known here. Cost: a search in 800 kB of text. */
export async function systemOf(code: number): Promise<MapSystem | undefined> {
  if (!Number.isInteger(code) || code <= 0) return undefined;
  const { DATUMS, SYSTEMS } = await import('./map-systems.ts');
  const at = SYSTEMS.indexOf(`\n${code}|`);
  if (at < 0) return undefined;
  const methodAt = SYSTEMS.lastIndexOf('\n=', at) + 2;
  const method = SYSTEMS.slice(methodAt, SYSTEMS.indexOf('\n', methodAt));
  return readSystem(SYSTEMS.slice(at + 1, SYSTEMS.indexOf('\n', at + 1)), method, DATUMS.split('\n'));
}

/** All systems, those of one method (and so of one family) beside each other. Cost O(systems), about 10 ms. */
export async function allSystems(): Promise<MapSystem[]> {
  const { DATUMS, SYSTEMS } = await import('./map-systems.ts');
  const datums = DATUMS.split('\n');
  const systems: MapSystem[] = [];
  let method = '';
  for (const line of SYSTEMS.split('\n')) {
    if (line.startsWith('=')) method = line.slice(1);
    else if (line !== '') systems.push(readSystem(line, method, datums));
  }
  return systems;
}

function readSystem(line: string, method: string, datums: readonly string[]): MapSystem {
  const [code, flags, datum, area, name] = line.split('|');
  const [west, south, east, north] = area.split(',').map(Number);
  const words = `${method} ${datums[Number(datum)]} no_defs`.split(' ');
  return {
    code: Number(code),
    name: readable(name),
    withdrawn: flags.includes('o'),
    esri: flags.includes('e'),
    west,
    south,
    east,
    north,
    definition: words.map((word) => `+${word}`).join(' '),
  };
}

function readable(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace('(ftUS)', '(US feet)')
    .replace(/\(ft\)/, '(feet)');
}
