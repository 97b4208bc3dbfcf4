/**
 * Draws the built-in sample from published counts. What the counts hold, the sample holds up to chance: cell × type,
 * area × type × hour (from its two-way tables), type × weekday, type × month, type × place.
 */
import { createRandom, type Random } from '../random/random.ts';
import { daysInMonth, dayOf, weekdayOf } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { createCategorical, draw, type Categorical } from './categorical.ts';
import { FIRST_MONTH, type PublishedFigures } from './figures.ts';
import { hoursByAreaAndType } from './hours.ts';

export interface SampleOptions {
  readonly rows: number;
  readonly seed: number;
}

/** Positions are multiples of this many degrees, as if recorded by the block: about 55 m by 41 m in Chicago. */
const BLOCK_DEGREES = 0.0005;

/** Rows and minutes are sorted together as one number. */
const MOST_ROWS = 2 ** 23;

/** Values of a cell before its counts: latitude, longitude, area, district. */
const CELL_HEAD = 4;

/**
 * A table of simulated incidents in order of time, 2014-2016.
 *
 * Blocks within a cell are unequally busy, as real ones are: their weights are drawn once per cell.
 * Cost O(rows log rows): about 0.1 s for 60,000 rows.
 */
export function drawSample(figures: PublishedFigures, options: SampleOptions): IncidentTable {
  const { rows, seed } = options;
  if (!Number.isInteger(rows) || rows < 0 || rows > MOST_ROWS) {
    throw new Error(`drawSample: expected a whole number of rows up to ${MOST_ROWS}, got ${rows}`);
  }
  const random = createRandom(seed);
  const groups = figures.cell_columns.length - CELL_HEAD;
  const others = groups - 1;
  const cellAndGroup = createCategorical(groupCounts(figures, groups));
  const otherTypes = figures.type_by_area.map((counts) => lazily(counts.slice(others)));
  const hours = hoursByAreaAndType(figures);
  const hourOf = lazyTable(figures.areas.length * figures.types.length, (key) =>
    hours.subarray(24 * key, 24 * key + 24),
  );
  const months = figures.month_by_type_from_2014_01.map((counts) => createCategorical(counts));
  const places = figures.place_by_type.map((counts) => createCategorical(counts));
  const days = createDayDraw(figures);
  const blocks = createBlockDraw(figures, random);

  const minutes = new Int32Array(rows);
  const cell = new Uint32Array(rows);
  const type = new Uint16Array(rows);
  const order = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const drawn = draw(cellAndGroup, random);
    cell[i] = Math.floor(drawn / groups);
    const area = figures.cells[cell[i]][2] - 1;
    const group = drawn % groups;
    type[i] = group < others ? group : others + draw(otherTypes[area](), random);
    const hour = draw(hourOf(area * figures.types.length + type[i]), random);
    const day = days(type[i], draw(months[type[i]], random), random);
    minutes[i] = day * 1440 + hour * 60 + random.below(60);
    order[i] = minutes[i] * MOST_ROWS + i;
  }
  order.sort();

  const districts = districtCodes(figures);
  const table = {
    rows,
    timeResolution: 'minute' as const,
    minutes: new Int32Array(rows),
    latitude: new Float64Array(rows),
    longitude: new Float64Array(rows),
    type: new Uint16Array(rows),
    area: new Uint16Array(rows),
    district: new Uint16Array(rows),
    place: new Uint16Array(rows),
    typeLabels: figures.types,
    areas: figures.areas.map((name, i) => ({ id: i + 1, label: String(i + 1), name })),
    districtLabels: [...districts.keys()].map(String),
    placeLabels: figures.places,
  };
  for (let to = 0; to < rows; to++) {
    const i = order[to] % MOST_ROWS;
    const [, , areaId, district] = figures.cells[cell[i]];
    const block = blocks(cell[i], random);
    table.minutes[to] = minutes[i];
    table.latitude[to] = block.latitude;
    table.longitude[to] = block.longitude;
    table.type[to] = type[i];
    table.area[to] = areaId - 1;
    table.district[to] = districts.get(district) ?? MISSING;
    table.place[to] = draw(places[type[i]], random);
  }
  return table;
}

/** Counts by cell and group (types with a column of their own, then all others), group fastest. */
function groupCounts(figures: PublishedFigures, groups: number): Float64Array {
  const counts = new Float64Array(figures.cells.length * groups);
  figures.cells.forEach((cell, i) => {
    for (let g = 0; g < groups; g++) counts[i * groups + g] = cell[CELL_HEAD + g];
  });
  return counts;
}

/** Days of a month, in proportion to how often the type occurs on their weekday. */
function createDayDraw(figures: PublishedFigures): (type: number, month: number, random: Random) => number {
  const months = figures.month_by_type_from_2014_01[0].length;
  const monthDays = Array.from({ length: months }, (_, m) => {
    const year = Math.floor((FIRST_MONTH + m) / 12);
    const month = ((FIRST_MONTH + m) % 12) + 1;
    return { first: dayOf(year, month, 1), length: daysInMonth(year, month) };
  });
  const weekdays = new Float64Array(7);
  for (const { first, length } of monthDays) for (let d = 0; d < length; d++) weekdays[weekdayOf(first + d)]++;
  const distribution = lazyTable(figures.types.length * months, (key) => {
    const [type, { first, length }] = [Math.floor(key / months), monthDays[key % months]];
    const counts = figures.weekday_by_type_monday_first[type];
    return Array.from({ length }, (_, d) => counts[weekdayOf(first + d)] / weekdays[weekdayOf(first + d)]);
  });
  return (type, month, random) => monthDays[month].first + draw(distribution(type * months + month), random);
}

/** Block points of a cell: all multiples of the block size inside it, weighted by exponential draws made once. */
function createBlockDraw(
  figures: PublishedFigures,
  random: Random,
): (cell: number, random: Random) => { latitude: number; longitude: number } {
  const { latitude: height, longitude: width } = figures.cell_size_degrees;
  const perDegree = Math.round(1 / BLOCK_DEGREES);
  const within = (centre: number, size: number): { first: number; count: number } => {
    const first = Math.ceil((centre - size / 2) * perDegree - 1e-6);
    return { first, count: Math.ceil((centre + size / 2) * perDegree - 1e-6) - first };
  };
  const rows = figures.cells.map((cell) => within(cell[0], height));
  const columns = figures.cells.map((cell) => within(cell[1], width));
  const distribution = lazyTable(figures.cells.length, (cell) =>
    Array.from({ length: rows[cell].count * columns[cell].count }, () => -Math.log(1 - random.next())),
  );
  return (cell, generator) => {
    const block = draw(distribution(cell), generator);
    const column = block % columns[cell].count;
    const row = Math.floor(block / columns[cell].count);
    return { latitude: (rows[cell].first + row) / perDegree, longitude: (columns[cell].first + column) / perDegree };
  };
}

function districtCodes(figures: PublishedFigures): Map<number, number> {
  const numbers = [...new Set(figures.cells.map((cell) => cell[3]))].filter((district) => district > 0);
  return new Map(numbers.sort((a, b) => a - b).map((district, code) => [district, code]));
}

/** Distributions prepared when they are first drawn from: most of them never are in a small sample. */
function lazyTable(size: number, weightsOf: (key: number) => ArrayLike<number>): (key: number) => Categorical {
  const prepared: (Categorical | undefined)[] = new Array<Categorical | undefined>(size);
  return (key) => (prepared[key] ??= createCategorical(weightsOf(key)));
}

function lazily(weights: ArrayLike<number>): () => Categorical {
  const table = lazyTable(1, () => weights);
  return () => table(0);
}
