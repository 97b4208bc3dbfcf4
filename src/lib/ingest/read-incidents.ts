/** Reads files whole into a table and finds out what a person should know before it is saved. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportFailure, ImportFindings, ImportReport } from '#lib/contract/import.ts';
import type { GeographyBoundaries } from '#lib/core/geo/boundaries.ts';
import type { CodedColumn } from '#lib/core/leak/leaky-columns.ts';
import type { IncidentTable, TimeResolution } from '#lib/core/table/incident-table.ts';
import { settleAreas } from './areas/settle-areas.ts';
import type { ImportSource } from './bytes/source.ts';
import { adaptMapping } from './columns/adapt-mapping.ts';
import { valuesOf } from './columns/column-profile.ts';
import { decideDateOrder } from './columns/date-order.ts';
import { detectMapping } from './columns/detect-mapping.ts';
import type { Layout } from './columns/layouts/layouts.ts';
import { sniff, type Sniffed } from './columns/sniff.ts';
import { expandSources } from './expand-sources.ts';
import { failureFrom, InputProblem } from './input-problem.ts';
import { readFiles, type FilesRead } from './read-each-file.ts';
import { withBlankedTimesUnknown } from './records/blanked-times.ts';
import { findDateLimits, type DateLimits } from './records/far-dates.ts';
import { setFarPointsAside } from './records/far-points.ts';
import { withExportUndone } from './records/own-export.ts';
import { startReading, type ImportOptions, type Reading } from './records/read-files.ts';
import { findRepeats, overlapsOf, type Repeats } from './records/repeats.ts';
import { dropColumn, finishTable } from './records/table-builder.ts';
import { findSpellings } from './records/type-spellings.ts';
import { countMidnights } from './warnings/date-warnings.ts';
import { importWarnings } from './warnings/import-warnings.ts';

/** Files as read, before a person's choices: nothing is left out yet, nothing saved. */
export interface IncidentsRead {
  readonly table: IncidentTable;
  readonly findings: ImportFindings;
  readonly files: ImportReport['files'];
  readonly rejectedRows: ImportReport['rejectedRows'];
  /** Header of the first file. */
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly layout?: Layout;
  /** Boundaries that the areas are of. */
  readonly boundaries?: GeographyBoundaries;
  readonly repeats: { readonly ids: Repeats; readonly rows: Repeats };
  /** Columns that name the crime, row by row of the table. */
  readonly leaky: readonly CodedColumn[];
}

/** @returns what was read, or a failure in one sentence: never throws for what is in a file. Cost O(bytes). */
export async function readIncidents(
  files: readonly ImportSource[],
  mapping: ColumnMapping,
  options: ImportOptions = {},
): Promise<IncidentsRead | ImportFailure> {
  if (files.length === 0) return { failed: true, fileName: '', sentence: 'No file was chosen.' };
  let fileName = files[0].name;
  try {
    return await readAll(files, mapping, options, (name) => {
      fileName = name;
    });
  } catch (error) {
    return failureFrom(fileName, error);
  }
}

async function readAll(
  given: readonly ImportSource[],
  mapping: ColumnMapping,
  options: ImportOptions,
  onFile: (name: string) => void,
): Promise<IncidentsRead> {
  const started = performance.now();
  const expanded = await expandSources(given, onFile);
  const { sources } = expanded;
  onFile(sources[0].name);
  const firstShape = await sniff(sources[0]);
  const proposed = detectMapping(firstShape);
  const { layout } = proposed;
  const settled = await settleMapping(sources[0], firstShape, mapping, proposed.mapping);
  // names of areas belong to the layout's own column of areas
  const areaNames = settled.columns.area === proposed.mapping.columns.area ? layout?.areaNames : undefined;
  const read = (limits?: DateLimits): Promise<FilesRead> =>
    readFiles(sources, firstShape, settled, startReading(sources, firstShape.header, settled, options, limits), onFile);
  let found: FilesRead | undefined = await read();
  const today = options.today ?? Math.floor(Date.now() / 86_400_000);
  const limits = layout?.ownExport ? undefined : findDateLimits(found.reading.builder.parts('minutes'), today);
  if (limits) {
    // rare, and reading again leaves no trace of the rows in counts, labels and lines; both tables at once are too much
    found = undefined;
    found = await read(limits);
  }
  const { files, reading, counts, resolutions, ends } = found;
  const { builder, dictionaries } = reading;
  refuseOverflow(reading);

  const ids = findRepeats(builder.parts('idPrint'));
  await dropColumn(builder, 'idPrint');
  const rows = findRepeats(builder.parts('rowPrint'));
  await dropColumn(builder, 'rowPrint');
  let table: IncidentTable = await finishTable(builder, coarsest(resolutions), {
    typeLabels: dictionaries.type.labels,
    areaLabels: dictionaries.area.labels,
    areaNames: areaNames ?? new Map(),
    districtLabels: dictionaries.district.labels,
    placeLabels: dictionaries.place.labels,
  });
  const setAside = sumCounts(counts.map((count) => count.setAside));
  const far = layout?.ownExport ? 0 : setFarPointsAside(table.latitude, table.longitude);
  if (far > 0) setAside.far_from_the_data = (setAside.far_from_the_data ?? 0) + far;
  table = layout?.ownExport ? withExportUndone(table, dictionaries.areaDetails) : withBlankedTimesUnknown(table);

  const settledAreas = await settleAreas(table, options.boundaries);
  table = settledAreas.table;

  const names = files.map((file) => file.name);
  const facts = {
    rowsRead: reading.rowsRead,
    rowsReadable: table.rows,
    rejected: reading.rejected,
    setAside,
    repeatedIds: ids.rows.length,
    identicalRows: rows.rows.length,
    atMidnight: countMidnights(table),
    overlaps:
      settled.columns.id === undefined ? overlapsOf(rows, names, ends, 'row') : overlapsOf(ids, names, ends, 'id'),
    spellings: findSpellings(table.typeLabels, table.type),
  };
  const warnings = importWarnings(table, facts, {
    mapping: settled,
    header: firstShape.header,
    ...(layout ? { layout } : {}),
    areas: settledAreas,
    overflowed: (['district', 'place'] as const).filter((role) => dictionaries[role].overflowed()),
    files: names,
    ends,
    otherHeaders: found.otherHeaders,
    today,
    filesNotRead: [...expanded.notes, ...found.emptyNotes],
  });
  return {
    table,
    findings: {
      ...facts,
      warnings,
      rejectedExamples: reading.rejectedRows.slice(0, 20),
      seconds: (performance.now() - started) / 1000,
    },
    files: files.map(({ name, size }, i) => ({ name, bytes: size, rows: ends[i] - (ends[i - 1] ?? 0) })),
    rejectedRows: reading.rejectedRows,
    header: firstShape.header,
    mapping: settled,
    ...(layout ? { layout } : {}),
    ...(settledAreas.boundaries ? { boundaries: settledAreas.boundaries.kept } : {}),
    repeats: { ids, rows },
    leaky: reading.leaky.columns(table.rows),
  };
}

/** @throws InputProblem if what was chosen as type or area is free text */
function refuseOverflow({ dictionaries }: Reading): void {
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
