/** Imports files as mapped: bytes to an `IncidentTable`, a report on everything that was found, and a hash. */
import type {
  ColumnMapping,
  ImportFailure,
  ImportProgress,
  ImportReport,
  ImportResult,
  RejectedRow,
  RejectReason,
} from '#lib/contract/import.ts';
import { MISSING, type IncidentTable, type TimeResolution } from '#lib/core/table/incident-table.ts';
import { detectFully } from './detect-fully.ts';
import { detectMapping } from './detect-mapping.ts';
import { createDictionary } from './dictionary.ts';
import { setFarPointsAside } from './far-points.ts';
import { countRepeats } from './fingerprint.ts';
import { withHexagonAreas } from './hexagons.ts';
import { importNotes } from './import-notes.ts';
import { failureFrom, InputProblem } from './input-problem.ts';
import type { Layout } from './layouts/layouts.ts';
import { mappingProblems } from './mapping-problems.ts';
import { projectionFrom } from './projection.ts';
import { createRecordReader, rawText, type Dictionaries, type RecordCounts } from './record-reader.ts';
import { createRowScanner } from './row-scanner.ts';
import { sniff, type Sniffed } from './sniff.ts';
import { openSource, type ImportSource } from './source.ts';
import { hashTable } from './table-hash.ts';
import { createTableBuilder, finishTable, type TableBuilder } from './table-builder.ts';

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the import early: the answer is then a failure, and nothing is kept. */
  readonly signal?: AbortSignal;
}

/** Rejected rows that are kept with their text; the counts are complete beyond it. */
const LISTED_REJECTS = 200_000;
const PROGRESS_MS = 100;

/**
 * Imports one or more files into one table.
 *
 * @param files in the order in which their rows are to stand
 * @param mapping how the first file is to be read (from `previewFile`, as confirmed). A further file with another
 *   header is mapped anew from its own content.
 * @returns the table with report and hash, or a failure in one sentence: never throws for what is in a file
 */
export async function importFiles(
  files: readonly ImportSource[],
  mapping: ColumnMapping,
  options: ImportOptions = {},
): Promise<ImportResult | ImportFailure> {
  if (files.length === 0) return { failed: true, fileName: '', sentence: 'No file was chosen.' };
  let fileName = files[0].name;
  try {
    return await importAll(files, mapping, options, (name) => {
      fileName = name;
    });
  } catch (error) {
    return failureFrom(fileName, error);
  }
}

interface Progress {
  readonly started: number;
  readonly bytesTotal: number;
  bytesBefore: number;
  lastReport: number;
}

interface Reading {
  readonly builder: TableBuilder;
  readonly dictionaries: Dictionaries;
  readonly rejected: Partial<Record<RejectReason, number>>;
  readonly rejectedRows: RejectedRow[];
  rowsRead: number;
}

async function importAll(
  files: readonly ImportSource[],
  mapping: ColumnMapping,
  options: ImportOptions,
  onFile: (name: string) => void,
): Promise<ImportResult> {
  const progress: Progress = {
    started: performance.now(),
    bytesTotal: files.reduce((sum, file) => sum + file.size, 0),
    bytesBefore: 0,
    lastReport: 0,
  };
  const reading: Reading = {
    builder: createTableBuilder(),
    dictionaries: {
      type: createDictionary(),
      area: createDictionary(mapping.unknownAreas),
      district: createDictionary(),
      place: createDictionary(),
    },
    rejected: {},
    rejectedRows: [],
    rowsRead: 0,
  };
  const counts: RecordCounts[] = [];
  const resolutions: TimeResolution[] = [];
  const fileReports: { name: string; bytes: number; rows: number }[] = [];
  let firstHeader: readonly string[] = [];
  let layout: Layout | undefined;

  for (const file of files) {
    onFile(file.name);
    const shape = await sniff(file);
    if (file === files[0]) {
      firstHeader = shape.header;
      layout = detectMapping(shape).layout;
    }
    const sameHeader =
      shape.header.length === firstHeader.length && shape.header.every((name, i) => name === firstHeader[i]);
    const own = sameHeader ? mapping : (await detectFully(file, shape)).mapping;
    const problems = mappingProblems(own, shape.header);
    if (problems.length > 0) throw new InputProblem(problems.join(' Also, '));
    const before = reading.builder.rows();
    const found = await readFile(file, shape, own, reading, options, progress);
    counts.push(found);
    resolutions.push(resolutionFound(own.timeResolution, found));
    fileReports.push({ name: file.name, bytes: file.size, rows: reading.builder.rows() - before });
    progress.bytesBefore += file.size;
    refuseBrokenFile(reading);
  }

  const { builder, dictionaries } = reading;
  for (const [role, label] of [
    ['type', 'Crime type'],
    ['area', 'Area'],
  ] as const) {
    if (dictionaries[role].overflowed()) {
      throw new InputProblem(
        `the column chosen as ${label} holds more than 65,000 different values: it is text, not a ${label.toLowerCase()}. Choose another column.`,
      );
    }
  }
  const idRepeats = countRepeats(builder.parts('idPrint'));
  builder.drop('idPrint');
  const rowRepeats = countRepeats(builder.parts('rowPrint'));
  builder.drop('rowPrint');
  const timeResolution = coarsest(resolutions);
  let table: IncidentTable = await finishTable(builder, timeResolution, {
    typeLabels: dictionaries.type.labels,
    areaLabels: wholeLabels(dictionaries.area.labels),
    areaNames: layout?.areaNames ?? new Map(),
    districtLabels: dictionaries.district.labels,
    placeLabels: dictionaries.place.labels,
  });
  const setAside = sumCounts(counts.map((count) => count.setAside));
  const far = setFarPointsAside(table.latitude, table.longitude);
  if (far > 0) setAside.far_from_the_data = (setAside.far_from_the_data ?? 0) + far;

  const located = table.latitude.some((value) => !Number.isNaN(value));
  if (!located && table.areas.length === 0) {
    throw new InputProblem(
      'no row has usable coordinates, and none names an area. Choose other columns for Latitude and Longitude, or one for Area.',
    );
  }
  let hexagonResolution: number | undefined;
  if (table.areas.length === 0) {
    const hexagons = await withHexagonAreas(table);
    table = hexagons.table;
    hexagonResolution = hexagons.resolution;
  }

  const report: Omit<ImportReport, 'notes' | 'seconds'> = {
    files: fileReports,
    rowsRead: reading.rowsRead,
    rowsImported: table.rows,
    rejected: reading.rejected,
    rejectedRows: reading.rejectedRows,
    setAside,
    withoutArea: countMissing(table.area),
    withoutType: countMissing(table.type),
    duplicateIds: idRepeats,
    identicalRows: rowRepeats,
    atMidnight: countMidnights(table),
    mapping,
    ...(layout ? { layout: layout.name } : {}),
  };
  const notes = importNotes(table, report, {
    ...(layout ? { layout } : {}),
    ...(hexagonResolution !== undefined ? { hexagonResolution } : {}),
    header: firstHeader,
    withoutClock: counts.reduce((sum, count) => sum + count.withoutClock, 0),
    overflowed: (['district', 'place'] as const).filter((role) => dictionaries[role].overflowed()),
    listedRejects: LISTED_REJECTS,
  });
  const hash = await hashTable(table);
  return { table, report: { ...report, notes, seconds: (performance.now() - progress.started) / 1000 }, hash };
}

async function readFile(
  file: ImportSource,
  shape: Sniffed,
  mapping: ColumnMapping,
  reading: Reading,
  options: ImportOptions,
  progress: Progress,
): Promise<RecordCounts> {
  const toDegrees =
    mapping.coordinates === 'degrees' ? undefined : await projectionFrom(Number(mapping.coordinates.slice(5)));
  if (mapping.coordinates !== 'degrees' && !toDegrees) {
    throw new InputProblem(
      `the coordinate system ${mapping.coordinates} is not known here. Convert the coordinates to latitude and longitude first.`,
    );
  }
  const reader = createRecordReader(mapping, shape.rowShape, reading.builder, reading.dictionaries, toDegrees);
  let toSkip = shape.rowsBeforeData;
  const scanner = createRowScanner(shape.delimiter, (row) => {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    reading.rowsRead++;
    const rejection = reader.read(row);
    if (!rejection) return;
    reading.rejected[rejection.reason] = (reading.rejected[rejection.reason] ?? 0) + 1;
    if (reading.rejectedRows.length < LISTED_REJECTS) {
      reading.rejectedRows.push({ file: file.name, line: row.line, ...rejection, raw: rawText(row) });
    }
  });
  const opened = await openSource(file);
  for await (const chunk of opened.chunks) {
    if (options.signal?.aborted) throw new InputProblem('the import was cancelled. Nothing was kept.');
    scanner.push(chunk);
    reportProgress(options, progress, opened.bytesRead(), reading.rowsRead);
  }
  scanner.end();
  reportProgress(options, progress, opened.bytesRead(), reading.rowsRead, true);
  return reader.counts;
}

function reportProgress(options: ImportOptions, progress: Progress, bytes: number, rows: number, always = false): void {
  if (!options.onProgress) return;
  const now = performance.now();
  if (!always && now - progress.lastReport < PROGRESS_MS) return;
  progress.lastReport = now;
  const seconds = Math.max(0.001, (now - progress.started) / 1000);
  options.onProgress({
    bytesRead: progress.bytesBefore + bytes,
    bytesTotal: progress.bytesTotal,
    rows,
    rowsPerSecond: Math.round(rows / seconds),
    text: `${rows.toLocaleString('en-US')} rows read`,
  });
}

/** A file of which most rows cannot be read is mapped wrongly, or is no table of incidents. */
function refuseBrokenFile(reading: Reading): void {
  const broken = Object.values(reading.rejected).reduce((sum, count) => sum + count, 0);
  if (broken <= reading.rowsRead / 2) return;
  const share = Math.floor((broken / reading.rowsRead) * 100);
  const first = reading.rejectedRows[0];
  throw new InputProblem(
    `${share} % of the rows (${broken.toLocaleString('en-US')} of ${reading.rowsRead.toLocaleString('en-US')}) cannot be read, so nothing was imported. The first is line ${first.line}: ${first.detail} Check which columns are chosen, or whether this is the right file.`,
  );
}

const FINEST_FIRST: readonly TimeResolution[] = ['minute', 'hour', 'day', 'month'];

/** What the rows really hold: a column of dates at midnight throughout has no time of day. */
function resolutionFound(mapped: TimeResolution, found: RecordCounts): TimeResolution {
  if (mapped === 'month') return 'month';
  if (!found.anyTime) return 'day';
  return found.anyMinute ? 'minute' : mapped === 'minute' ? 'minute' : 'hour';
}

function coarsest(resolutions: readonly TimeResolution[]): TimeResolution {
  return FINEST_FIRST[Math.max(...resolutions.map((resolution) => FINEST_FIRST.indexOf(resolution)))];
}

/** "29.0" is what a spreadsheet or pandas makes of 29 in a column with gaps: undone where every label has it. */
function wholeLabels(labels: readonly string[]): readonly string[] {
  return labels.length > 0 && labels.every((label) => /^\d+\.0$/.test(label))
    ? labels.map((label) => label.slice(0, -2))
    : labels;
}

function sumCounts<Key extends string>(all: readonly Partial<Record<Key, number>>[]): Partial<Record<Key, number>> {
  const sum: Partial<Record<Key, number>> = {};
  for (const counts of all) {
    for (const key of Object.keys(counts) as Key[]) sum[key] = (sum[key] ?? 0) + (counts[key] ?? 0);
  }
  return sum;
}

function countMissing(codes: Uint16Array): number {
  let n = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i] === MISSING) n++;
  return n;
}

function countMidnights(table: IncidentTable): number {
  if (table.timeResolution === 'day' || table.timeResolution === 'month') return 0;
  let n = 0;
  for (let row = 0; row < table.rows; row++) if (table.minutes[row] % 1440 === 0) n++;
  return n;
}
