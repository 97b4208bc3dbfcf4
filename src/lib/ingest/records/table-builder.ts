/** Columns that grow row by row, in blocks: nothing is copied while reading, and each value once at the end. */
import { areasFromLabels, type IncidentTable, type TimeResolution } from '#lib/core/table/incident-table.ts';

/**
 * Blocks double from the first to the last size: small files take little, and the large blocks of large files are given
 * back to the system one by one (allocators keep small ones).
 */
const FIRST_BLOCK_ROWS = 65_536;
const LAST_BLOCK_ROWS = 4_194_304;

/** One block of rows; reading writes straight into its columns. */
export interface Block {
  readonly minutes: Int32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly type: Uint16Array;
  readonly area: Uint16Array;
  readonly district: Uint16Array;
  readonly place: Uint16Array;
  /** 1 where the row has a date but no time of day. */
  readonly timeUnknown: Uint8Array;
  /** 53-bit fingerprints of the whole row and of its id; 0 = no id. */
  readonly rowPrint: Float64Array;
  readonly idPrint: Float64Array;
}

export interface TableBuilder {
  /** The block and the position in it for the next row. `next` counts the row in. */
  block: Block;
  at: number;
  next(): void;
  rows(): number;
  /** One column as it is held, block by block. */
  parts<Name extends keyof Block>(name: Name): Block[Name][];
  /** Gives up a column. */
  drop(name: keyof Block): void;
  /** One column of all blocks as one array; the blocks' own is given up. */
  column<Name extends keyof Block>(name: Name): Block[Name];
}

/** @param firstBlockRows rows the first block holds; smaller only where few rows are read */
export function createTableBuilder(firstBlockRows = FIRST_BLOCK_ROWS): TableBuilder {
  const blocks: Block[] = [newBlock(firstBlockRows)];
  let capacity = firstBlockRows;
  let rowsBefore = 0;
  const builder: TableBuilder = { block: blocks[0], at: 0, next, rows, parts, drop, column };

  function next(): void {
    if (++builder.at === capacity) {
      rowsBefore += capacity;
      capacity = Math.min(capacity * 2, LAST_BLOCK_ROWS);
      builder.block = newBlock(capacity);
      blocks.push(builder.block);
      builder.at = 0;
    }
  }

  function rows(): number {
    return rowsBefore + builder.at;
  }

  function parts<Name extends keyof Block>(name: Name): Block[Name][] {
    return blocks.map((block) =>
      block === builder.block ? (block[name].subarray(0, builder.at) as Block[Name]) : block[name],
    );
  }

  function drop(name: keyof Block): void {
    for (const block of blocks) Object.assign(block, { [name]: EMPTY[name] });
  }

  function column<Name extends keyof Block>(name: Name): Block[Name] {
    const whole = new (blocks[0][name].constructor as new (length: number) => Block[Name])(rows());
    let at = 0;
    for (const part of parts(name)) {
      whole.set(part, at);
      at += part.length;
    }
    drop(name);
    return whole;
  }

  return builder;
}

function newBlock(rows: number): Block {
  return {
    minutes: new Int32Array(rows),
    latitude: new Float64Array(rows),
    longitude: new Float64Array(rows),
    type: new Uint16Array(rows),
    area: new Uint16Array(rows),
    district: new Uint16Array(rows),
    place: new Uint16Array(rows),
    timeUnknown: new Uint8Array(rows),
    rowPrint: new Float64Array(rows),
    idPrint: new Float64Array(rows),
  };
}

const EMPTY = newBlock(0);

export interface TableLabels {
  readonly typeLabels: readonly string[];
  readonly areaLabels: readonly string[];
  readonly areaNames: ReadonlyMap<string, string>;
  readonly districtLabels: readonly string[];
  readonly placeLabels: readonly string[];
}

/**
 * Gives up a column. Where there are many rows, waits until its memory is given back: it is freed between two turns of
 * the event queue, and what comes next asks for as much.
 */
export async function dropColumn(builder: TableBuilder, name: keyof Block): Promise<void> {
  builder.drop(name);
  await memoryGivenBack(builder);
}

async function memoryGivenBack(builder: TableBuilder): Promise<void> {
  if (builder.rows() > LAST_BLOCK_ROWS) await new Promise((resolve) => setTimeout(resolve, GIVE_BACK_MS));
}

/** Enough for a collection that has begun to end. */
const GIVE_BACK_MS = 20;

/**
 * The finished table; the builder is empty afterwards. Where there are many rows, waits between the columns, so that the
 * memory of one is given back before the next stands twice.
 */
export async function finishTable(
  builder: TableBuilder,
  timeResolution: TimeResolution,
  labels: TableLabels,
): Promise<IncidentTable> {
  const column = async <Name extends keyof Block>(name: Name): Promise<Block[Name]> => {
    await memoryGivenBack(builder);
    return builder.column(name);
  };
  const timeUnknown = async (): Promise<Pick<IncidentTable, 'timeUnknown'>> => {
    const marks = await column('timeUnknown');
    const told = (timeResolution === 'minute' || timeResolution === 'hour') && marks.includes(1);
    return told ? { timeUnknown: marks } : {};
  };
  return {
    rows: builder.rows(),
    timeResolution,
    minutes: await column('minutes'),
    latitude: await column('latitude'),
    longitude: await column('longitude'),
    type: await column('type'),
    area: await column('area'),
    district: await column('district'),
    place: await column('place'),
    ...(await timeUnknown()),
    typeLabels: labels.typeLabels,
    areas: areasFromLabels(labels.areaLabels, labels.areaNames),
    districtLabels: labels.districtLabels,
    placeLabels: labels.placeLabels,
  };
}
