/** Columns that grow row by row, in blocks: nothing is copied while reading, and each value once at the end. */
import { areasFromLabels, type IncidentTable, type TimeResolution } from '#lib/core/table/incident-table.ts';

const BLOCK_ROWS = 65_536;

/** One block of rows; reading writes straight into its columns. */
export interface Block {
  readonly minutes: Int32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly type: Uint16Array;
  readonly area: Uint16Array;
  readonly district: Uint16Array;
  readonly place: Uint16Array;
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
  /** One column of all blocks as one array; the blocks' own is given up. */
  column<Name extends keyof Block>(name: Name): Block[Name];
}

/** @param blockRows rows a block holds; smaller only where few rows are read */
export function createTableBuilder(blockRows = BLOCK_ROWS): TableBuilder {
  const blocks: { -readonly [Name in keyof Block]: Block[Name] }[] = [newBlock(blockRows)];
  const builder: TableBuilder = { block: blocks[0], at: 0, next, rows, column };

  function next(): void {
    if (++builder.at === blockRows) {
      builder.block = newBlock(blockRows);
      blocks.push(builder.block);
      builder.at = 0;
    }
  }

  function rows(): number {
    return (blocks.length - 1) * blockRows + builder.at;
  }

  function column<Name extends keyof Block>(name: Name): Block[Name] {
    const total = rows();
    const whole = new (blocks[0][name].constructor as new (length: number) => Block[Name])(total);
    blocks.forEach((block, index) => {
      const used = Math.min(blockRows, total - index * blockRows);
      whole.set(block[name].subarray(0, used), index * blockRows);
      // given up at once, so that never more than one column stands twice in memory
      block[name] = EMPTY[name];
    });
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

/** The finished table. The builder is empty afterwards, but for the fingerprints. */
export function finishTable(builder: TableBuilder, timeResolution: TimeResolution, labels: TableLabels): IncidentTable {
  return {
    rows: builder.rows(),
    timeResolution,
    minutes: builder.column('minutes'),
    latitude: builder.column('latitude'),
    longitude: builder.column('longitude'),
    type: builder.column('type'),
    area: builder.column('area'),
    district: builder.column('district'),
    place: builder.column('place'),
    typeLabels: labels.typeLabels,
    areas: areasFromLabels(labels.areaLabels, labels.areaNames),
    districtLabels: labels.districtLabels,
    placeLabels: labels.placeLabels,
  };
}
