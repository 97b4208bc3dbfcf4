/** Applies a person's choices to what was read: the table as it will be saved, its report and its hash. */
import type { ImportChoices, ImportReport, ImportResult, LeftOutReason } from '#lib/contract/import.ts';
import { countLeakyColumns, NOT_READ, type CodedColumn } from '#lib/core/leak/leaky-columns.ts';
import { MISSING, takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { markMidnights } from './records/blanked-times.ts';
import { noteOf, truncatedListNote } from './warnings/notes.ts';
import type { IncidentsRead } from './read-incidents.ts';
import { hashTable } from './records/table-hash.ts';

/**
 * @param read stays as it is, so that other choices can be tried
 * @param choices what to leave out and what to count together; nothing by default
 * Cost O(rows).
 */
export async function finishImport(read: IncidentsRead, choices: ImportChoices): Promise<ImportResult> {
  const started = performance.now();
  const { findings } = read;
  const { table: kept, rows, leftOut } = leaveOut(read, choices);
  let table = withSpellings(kept, choices.typeSpellings ?? []);
  if (choices.midnightIsUnknown && table.timeResolution === 'minute') table = markMidnights(table, () => true);
  const leaky = countLeakyColumns(
    table,
    read.leaky.map((column) => (rows ? codesOf(column, rows) : column)),
  );
  const rejected = findings.rowsRead - findings.rowsReadable;
  const report: ImportReport = {
    files: read.files,
    rowsRead: findings.rowsRead,
    rowsImported: table.rows,
    rejected: findings.rejected,
    rejectedRows: read.rejectedRows,
    setAside: findings.setAside,
    leftOut,
    withoutArea: countMissing(table.area),
    withoutType: countMissing(table.type),
    duplicateIds: findings.repeatedIds,
    identicalRows: findings.identicalRows,
    overlaps: findings.overlaps,
    atMidnight: findings.atMidnight,
    timeUnknown: table.timeUnknown?.reduce((sum, mark) => sum + mark, 0) ?? 0,
    notes: [
      ...findings.warnings.map((warning) => noteOf(warning, choices)),
      ...truncatedListNote(rejected, read.rejectedRows.length),
    ],
    mapping: read.mapping,
    choices,
    ...(read.layout ? { layout: read.layout.name } : {}),
    ...(read.boundaries !== undefined ? { boundaries: read.boundaries.name } : {}),
    seconds: findings.seconds + (performance.now() - started) / 1000,
  };
  return { table, report, hash: await hashTable(table), ...(leaky ? { leaky } : {}) };
}

/**
 * The table without the rows that the person wants left out, and which are left (undefined: all). A row that repeats in
 * both ways counts once, as an id.
 */
function leaveOut(
  { table, repeats }: IncidentsRead,
  choices: ImportChoices,
): { table: IncidentTable; rows?: Uint32Array; leftOut: Partial<Record<LeftOutReason, number>> } {
  const out = new Uint8Array(choices.leaveOutRepeatedIds || choices.leaveOutIdenticalRows ? table.rows : 0);
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const mark = (rows: Uint32Array, reason: LeftOutReason): void => {
    let n = 0;
    for (const row of rows) {
      if (out[row] === 0) n++;
      out[row] = 1;
    }
    if (n > 0) leftOut[reason] = n;
  };
  if (choices.leaveOutRepeatedIds) mark(repeats.ids.rows, 'repeated_id');
  if (choices.leaveOutIdenticalRows) mark(repeats.rows.rows, 'identical_row');
  const n = (leftOut.repeated_id ?? 0) + (leftOut.identical_row ?? 0);
  if (n === 0) return { table, leftOut };
  const rows = new Uint32Array(table.rows - n);
  for (let row = 0, at = 0; row < table.rows; row++) if (out[row] === 0) rows[at++] = row;
  return { table: takeRows(table, rows), rows, leftOut };
}

/** A column of the rows that are left. */
function codesOf(column: CodedColumn, rows: Uint32Array): CodedColumn {
  const { codes, stride } = column;
  const kept = Uint16Array.from(rows, (row) => (row % stride === 0 ? codes[row / stride] : NOT_READ));
  return { ...column, stride: 1, codes: kept };
}

/** The table with the types of some spellings counted under another. Labels that nothing stands under any more go. */
function withSpellings(table: IncidentTable, pairs: readonly (readonly [string, string])[]): IncidentTable {
  const to = new Map(pairs.filter(([from, label]) => from !== label));
  if (!table.typeLabels.some((label) => to.has(label))) return table;
  const typeLabels: string[] = [];
  const codeOf = new Map<string, number>();
  const newCode = table.typeLabels.map((label) => {
    const target = to.get(label) ?? label;
    let code = codeOf.get(target);
    if (code === undefined) codeOf.set(target, (code = typeLabels.push(target) - 1));
    return code;
  });
  return { ...table, typeLabels, type: table.type.map((code) => (code === MISSING ? MISSING : newCode[code])) };
}

function countMissing(codes: Uint16Array): number {
  let n = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i] === MISSING) n++;
  return n;
}
