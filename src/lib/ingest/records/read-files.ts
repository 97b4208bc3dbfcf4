/** Reads one file after the other into the growing table, with progress and the list of rejected rows. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportProgress, RejectedRow, RejectReason } from '#lib/contract/import.ts';
import { createDictionary } from '../cells/dictionary.ts';
import type { DateLimits } from './far-dates.ts';
import { InputProblem } from '../input-problem.ts';
import { createLeakyCodes, type LeakyCodes } from './leaky-codes.ts';
import { projectionFrom } from '../places/projection.ts';
import { createRecordReader, rawText, type Dictionaries, type RecordCounts } from './record-reader.ts';
import { createRowScanner } from '../bytes/row-scanner.ts';
import type { Sniffed } from '../columns/sniff.ts';
import { openSource, type ImportSource } from '../bytes/source.ts';
import type { GivenBoundaries } from '../areas/settle-areas.ts';
import { createTableBuilder, type TableBuilder } from './table-builder.ts';

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Day number (1970-01-01 = 0) after which a date lies in the future; the device's own by default. */
  readonly today?: number;
  /** Areas to put the points into. */
  readonly boundaries?: GivenBoundaries;
}

/** Rejected rows that are kept with their text; the counts are complete beyond it. */
export const LISTED_REJECTS = 200_000;
const PROGRESS_MS = 100;

/** What all files of one import are read into. */
export interface Reading {
  readonly builder: TableBuilder;
  readonly dictionaries: Dictionaries;
  /** Columns that name the crime: counted, never used. */
  readonly leaky: LeakyCodes;
  readonly rejected: Partial<Record<RejectReason, number>>;
  readonly rejectedRows: RejectedRow[];
  rowsRead: number;
  readonly options: ImportOptions;
  /** Set when the files are read a second time, without the dates outside. */
  readonly limits?: DateLimits;
  readonly started: number;
  readonly bytesTotal: number;
  /** Bytes of the files before this one. */
  bytesBefore: number;
  lastReport: number;
}

/** @param header of the first file, which the mapping is of */
export function startReading(
  files: readonly ImportSource[],
  header: readonly string[],
  mapping: ColumnMapping,
  options: ImportOptions,
  limits?: DateLimits,
): Reading {
  const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  return {
    builder: createTableBuilder(),
    dictionaries: {
      type: createDictionary(),
      area: createDictionary(mapping.unknownAreas),
      district: createDictionary(),
      place: createDictionary(),
      areaDetails: [],
    },
    leaky: createLeakyCodes(header, mapping, bytesTotal),
    rejected: {},
    rejectedRows: [],
    rowsRead: 0,
    options,
    ...(limits ? { limits } : {}),
    started: performance.now(),
    bytesTotal,
    bytesBefore: 0,
    lastReport: 0,
  };
}

/** @throws InputProblem if the file cannot be read, or its projection is not known */
export async function readFile(
  file: ImportSource,
  shape: Sniffed,
  mapping: ColumnMapping,
  reading: Reading,
): Promise<RecordCounts> {
  const toDegrees =
    mapping.coordinates === 'degrees' ? undefined : await projectionFrom(Number(mapping.coordinates.slice(5)));
  if (mapping.coordinates !== 'degrees' && !toDegrees) {
    throw new InputProblem(
      `the coordinate system ${mapping.coordinates} is not known here. Convert the coordinates to latitude and longitude first.`,
    );
  }
  const reader = createRecordReader(
    mapping,
    shape.rowShape,
    reading.builder,
    reading.dictionaries,
    toDegrees,
    reading.limits,
  );
  const readLeaky = reading.leaky.of(shape.header);
  let toSkip = shape.rowsBeforeData;
  const scanner = createRowScanner(shape.delimiter, (row) => {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    reading.rowsRead++;
    const rejection = reader.read(row);
    if (!rejection) return readLeaky(row, reading.builder.rows() - 1);
    reading.rejected[rejection.reason] = (reading.rejected[rejection.reason] ?? 0) + 1;
    if (reading.rejectedRows.length < LISTED_REJECTS) {
      reading.rejectedRows.push({ file: file.name, line: row.line, ...rejection, raw: rawText(row) });
    }
  });
  const opened = await openSource(file);
  for await (const chunk of opened.chunks) {
    scanner.push(chunk);
    reportProgress(reading, opened.bytesRead());
  }
  scanner.end();
  reportProgress(reading, opened.bytesRead(), true);
  reading.bytesBefore += file.size;
  return reader.counts;
}

function reportProgress(reading: Reading, bytes: number, always = false): void {
  const { onProgress } = reading.options;
  if (!onProgress) return;
  const now = performance.now();
  if (!always && now - reading.lastReport < PROGRESS_MS) return;
  reading.lastReport = now;
  const rows = reading.rowsRead;
  onProgress({
    bytesRead: reading.bytesBefore + bytes,
    bytesTotal: reading.bytesTotal,
    rows,
    rowsPerSecond: Math.round(rows / Math.max(0.001, (now - reading.started) / 1000)),
    text: `${rows.toLocaleString('en-US')} rows read${reading.limits ? ' again, without dates far from the rest' : ''}`,
  });
}

/**
 * A file of which most rows cannot be read is mapped wrongly, or is no table of incidents.
 * @param rows read from it; @param kept of them in the table; @param first of its rejected rows, if that list is not full
 */
export function refuseBrokenFile(rows: number, kept: number, first: RejectedRow | undefined): void {
  const broken = rows - kept;
  if (broken <= rows / 2) return;
  const share = Math.floor((broken / rows) * 100);
  const example = first ? ` The first is line ${first.line}: ${first.detail}` : '';
  throw new InputProblem(
    `${share} % of the rows (${broken.toLocaleString('en-US')} of ${rows.toLocaleString('en-US')}) cannot be read, so nothing was imported.${example} Check which columns are chosen, or whether this is the right file.`,
  );
}
