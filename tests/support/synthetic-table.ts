/** A small seeded table with structure worth learning: areas, hours and types that depend on one another. */
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { areasFromLabels, MISSING, type IncidentTable, type TimeResolution } from '#lib/core/table/incident-table.ts';

export interface SyntheticOptions {
  readonly rows?: number;
  readonly months?: number;
  readonly seed?: number;
  readonly timeResolution?: TimeResolution;
  /** Share of rows without coordinates. */
  readonly unlocated?: number;
}

const AREAS = 6;
const TYPES = ['THEFT', 'BATTERY', 'BURGLARY', 'ROBBERY'];
const PLACES = ['STREET', 'RESIDENCE', 'STORE'];
const FIRST_DAY = dayOf(2018, 1, 1);

export function syntheticTable(options: SyntheticOptions = {}): IncidentTable {
  const { rows = 12_000, months = 24, seed = 7, timeResolution = 'minute', unlocated = 0.02 } = options;
  const random = createRandom(seed);
  const days = Math.round(months * 30.4375);
  const minutes = new Int32Array(rows);
  const latitude = new Float64Array(rows);
  const longitude = new Float64Array(rows);
  const type = new Uint16Array(rows);
  const area = new Uint16Array(rows);
  const district = new Uint16Array(rows);
  const place = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    // area 0 is the busiest; evenings are busier than mornings
    const a = Math.min(AREAS - 1, Math.floor(AREAS * random.next() ** 1.8));
    const hour = Math.min(23, Math.floor(24 * Math.sqrt(random.next())));
    const day = FIRST_DAY + (row < 2 ? row * (days - 1) : random.below(days));
    const hidden = timeResolution === 'day' || timeResolution === 'month';
    minutes[row] = day * 1440 + (hidden ? 0 : hour * 60 + random.below(60));
    type[row] = Math.min(
      TYPES.length - 1,
      Math.floor(TYPES.length * random.next() ** (1 + a / 2 + (hour > 18 ? 0.8 : 0))),
    );
    place[row] = (type[row] + (random.next() < 0.3 ? 1 : 0)) % PLACES.length;
    area[row] = a;
    district[row] = Math.floor(a / 2);
    const lost = random.next() < unlocated;
    // block points: incidents share coordinates
    latitude[row] = lost ? NaN : 51.45 + Math.floor(a / 3) * 0.02 + Math.round(random.next() * 40) * 0.0005;
    longitude[row] = lost ? NaN : -2.6 + (a % 3) * 0.03 + Math.round(random.next() * 40) * 0.0007;
  }
  return {
    rows,
    timeResolution,
    minutes,
    latitude,
    longitude,
    type,
    area,
    district,
    place,
    typeLabels: TYPES,
    areas: areasFromLabels(['11', '12', '13', '14', '15', '16'], new Map([['11', 'Harbour']])),
    districtLabels: ['001', '002', '003'],
    placeLabels: PLACES,
  };
}

/** A table without a single row, with the dictionaries of the synthetic one. */
export function emptyTable(): IncidentTable {
  const { rows: _rows, ...rest } = syntheticTable({ rows: 2 });
  return {
    ...rest,
    rows: 0,
    minutes: new Int32Array(0),
    latitude: new Float64Array(0),
    longitude: new Float64Array(0),
    type: new Uint16Array(0),
    area: new Uint16Array(0),
    district: new Uint16Array(0),
    place: new Uint16Array(0),
  };
}

/** The same table where the chosen rows know their date alone: they stand at the start of their day. */
export function hideTimes(table: IncidentTable, hidden: (row: number) => boolean): IncidentTable {
  const minutes = table.minutes.slice();
  const timeUnknown = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    if (!hidden(row)) continue;
    timeUnknown[row] = 1;
    minutes[row] -= minutes[row] % 1440;
  }
  return { ...table, minutes, timeUnknown };
}

/** The same table with one column wholly absent. */
export function without(table: IncidentTable, column: 'area' | 'type'): IncidentTable {
  return { ...table, [column]: new Uint16Array(table.rows).fill(MISSING) };
}
