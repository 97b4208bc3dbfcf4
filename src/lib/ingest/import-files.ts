/** Imports files as mapped: bytes to an `IncidentTable`, a report on everything that was found, and a hash. */
import type { ColumnMapping, ImportFailure, ImportReport, ImportResult } from '#lib/contract/import.ts';
import { MISSING, type IncidentTable, type TimeResolution } from '#lib/core/table/incident-table.ts';
import { adaptMapping } from './adapt-mapping.ts';
import { valuesOf } from './column-profile.ts';
import { decideDateOrder } from './date-order.ts';
import { detectFully } from './detect-fully.ts';
import { detectMapping } from './detect-mapping.ts';
import { findDateLimits, type DateLimits } from './far-dates.ts';
import { setFarPointsAside } from './far-points.ts';
import { countRepeats } from './fingerprint.ts';
import { withHexagonAreas } from './hexagons.ts';
import { importNotes } from './import-notes.ts';
import { failureFrom, InputProblem } from './input-problem.ts';
import { mappingProblems } from './mapping-problems.ts';
import {
  LISTED_REJECTS,
  readFile,
  refuseBrokenFile,
  startReading,
  type ImportOptions,
  type Reading,
} from './read-files.ts';
import type { RecordCounts } from './record-reader.ts';
import { sniff, type Sniffed } from './sniff.ts';
import type { ImportSource } from './source.ts';
import { finishTable } from './table-builder.ts';
import { hashTable } from './table-hash.ts';

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

async function importAll(
  files: readonly ImportSource[],
  mapping: ColumnMapping,
  options: ImportOptions,
  onFile: (name: string) => void,
): Promise<ImportResult> {
  const started = performance.now();
  const firstShape = await sniff(files[0]);
  const proposed = detectMapping(firstShape);
  const { layout } = proposed;
  const settled = await settleMapping(files[0], firstShape, mapping, proposed.mapping);
  // names of areas belong to the layout's own column of areas
  const areaNames = settled.columns.area === proposed.mapping.columns.area ? layout?.areaNames : undefined;
  const read = (limits?: DateLimits): Promise<FilesRead> =>
    readAll(files, firstShape, settled, startReading(files, settled, options, limits), onFile);
  let found: FilesRead | undefined = await read();
  const today = options.today ?? Math.floor(Date.now() / 86_400_000);
  const limits = findDateLimits(found.reading.builder.parts('minutes'), today);
  if (limits) {
    // rare, and reading again leaves no trace of the rows in counts, labels and lines; both tables at once are too much
    found = undefined;
    found = await read(limits);
  }
  const { reading, counts, resolutions, fileReports } = found;

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
    areaLabels: dictionaries.area.labels,
    areaNames: areaNames ?? new Map(),
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
    mapping: settled,
    ...(layout ? { layout: layout.name } : {}),
  };
  const notes = importNotes(table, report, {
    ...(layout ? { layout } : {}),
    ...(hexagonResolution !== undefined ? { hexagonResolution } : {}),
    header: firstShape.header,
    withoutClock: counts.reduce((sum, count) => sum + count.withoutClock, 0),
    overflowed: (['district', 'place'] as const).filter((role) => dictionaries[role].overflowed()),
    listedRejects: LISTED_REJECTS,
  });
  const hash = await hashTable(table);
  return { table, report: { ...report, notes, seconds: (performance.now() - started) / 1000 }, hash };
}

interface FilesRead {
  readonly reading: Reading;
  /** One of each for every file. */
  readonly counts: readonly RecordCounts[];
  readonly resolutions: readonly TimeResolution[];
  readonly fileReports: ImportReport['files'];
}

async function readAll(
  files: readonly ImportSource[],
  firstShape: Sniffed,
  settled: ColumnMapping,
  reading: Reading,
  onFile: (name: string) => void,
): Promise<FilesRead> {
  const counts: RecordCounts[] = [];
  const resolutions: TimeResolution[] = [];
  const fileReports: { name: string; bytes: number; rows: number }[] = [];
  for (const file of files) {
    onFile(file.name);
    const shape = file === files[0] ? firstShape : await sniff(file);
    const own = sameNames(shape.header, firstShape.header) ? settled : (await detectFully(file, shape)).mapping;
    const problems = mappingProblems(own, shape.header);
    if (problems.length > 0) throw new InputProblem(problems.join(' Also, '));
    const before = reading.builder.rows();
    const found = await readFile(file, shape, own, reading);
    counts.push(found);
    resolutions.push(resolutionFound(own.timeResolution, found));
    fileReports.push({ name: file.name, bytes: file.size, rows: reading.builder.rows() - before });
    refuseBrokenFile(reading);
  }
  return { reading, counts, resolutions, fileReports };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

/** The mapping with the reading of columns that a person chose instead of the proposed ones. */
async function settleMapping(
  file: ImportSource,
  shape: Sniffed,
  mapping: ColumnMapping,
  proposed: ColumnMapping,
): Promise<ColumnMapping> {
  const adapted = adaptMapping(mapping, proposed, (column) => valuesOf(shape.sample, column));
  if (!adapted.ambiguousDates) return adapted.mapping;
  const dateOrder = await decideDateOrder(file, shape, mapping.columns.date!);
  return dateOrder ? { ...adapted.mapping, dateOrder } : adapted.mapping;
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
