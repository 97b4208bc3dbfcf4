/** Reads the files of one import one after the other, each by the mapping that fits its own columns. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { TimeResolution } from '#lib/core/table/incident-table.ts';
import { detectFully } from './columns/detect-fully.ts';
import { mappingByNames } from './columns/mapping-by-names.ts';
import { mappingProblems } from './columns/mapping-problems.ts';
import { sniff, type Sniffed } from './columns/sniff.ts';
import type { ImportSource } from './bytes/source.ts';
import { InputProblem, NothingInside } from './input-problem.ts';
import { readFile, refuseBrokenFile, type Reading } from './records/read-files.ts';
import type { RecordCounts } from './records/record-reader.ts';
import type { OtherHeader } from './warnings/how-read.ts';

export interface FilesRead {
  /** Those in which anything stands. */
  readonly files: readonly ImportSource[];
  /** A sentence for each of the others. */
  readonly emptyNotes: readonly string[];
  readonly reading: Reading;
  /** One of each for every file. */
  readonly counts: readonly RecordCounts[];
  readonly resolutions: readonly TimeResolution[];
  /** Rows of the table after each file. */
  readonly ends: readonly number[];
  /** Files whose header is not that of the first, and how their columns were read. */
  readonly otherHeaders: readonly OtherHeader[];
}

export async function readFiles(
  sources: readonly ImportSource[],
  firstShape: Sniffed,
  settled: ColumnMapping,
  reading: Reading,
  onFile: (name: string) => void,
): Promise<FilesRead> {
  const counts: RecordCounts[] = [];
  const resolutions: TimeResolution[] = [];
  const ends: number[] = [];
  const otherHeaders: OtherHeader[] = [];
  const files: ImportSource[] = [];
  const emptyNotes: string[] = [];
  for (const file of sources) {
    onFile(file.name);
    const first = file === sources[0];
    const shape = first ? firstShape : await sniffUnlessEmpty(file);
    if (!shape) {
      emptyNotes.push(`${file.name} has no rows and adds nothing.`);
      continue;
    }
    files.push(file);
    const same = sameNames(shape.header, firstShape.header);
    const own = first ? settled : await mappingOfFurther(file, shape, firstShape, settled);
    if (!same) otherHeaders.push({ file: file.name, header: shape.header, mapping: own });
    const problems = mappingProblems(own, shape.header);
    if (problems.length > 0) throw new InputProblem(problems.join(' Also, '));
    const [readBefore, rejectedBefore] = [reading.rowsRead, reading.rejectedRows.length];
    const found = await readFile(file, shape, own, reading);
    counts.push(found);
    resolutions.push(resolutionFound(own.timeResolution, found));
    const before = ends.at(-1) ?? 0;
    ends.push(reading.builder.rows());
    refuseBrokenFile(reading.rowsRead - readBefore, ends.at(-1)! - before, reading.rejectedRows[rejectedBefore]);
  }
  return { files, emptyNotes, reading, counts, resolutions, ends, otherHeaders };
}

/** Months in which nothing was recorded are published as a header alone: beside others they are passed over. */
async function sniffUnlessEmpty(file: ImportSource): Promise<Sniffed | undefined> {
  try {
    return await sniff(file);
  } catch (error) {
    if (error instanceof NothingInside) return undefined;
    throw error;
  }
}

/**
 * How a file beside the first is read: by the columns of the same names, as the person confirmed them, with order and
 * step of the dates as this file has them; mapped by itself where the columns in use are not there.
 * @throws InputProblem where its place would be a guess that nobody confirms
 */
async function mappingOfFurther(
  file: ImportSource,
  shape: Sniffed,
  firstShape: Sniffed,
  settled: ColumnMapping,
): Promise<ColumnMapping> {
  const detected = await detectFully(file, shape);
  const own = detected.mapping;
  const named = mappingByNames(settled, firstShape.header, shape.header);
  if (!named) {
    if (detected.unknownProjection) {
      throw new InputProblem(
        'its columns are not those of the first file, and its coordinates are metres or feet of a map projection. Import it as a data set of its own, so that you can confirm where it lies.',
      );
    }
    return own;
  }
  const sameDates = named.columns.date === own.columns.date && named.columns.time === own.columns.time;
  if (!sameDates) return named;
  const orderGiven = named.byHand?.includes('dateOrder') || detected.ambiguousDates;
  const clockGiven = named.byHand?.includes('timeFormat');
  return {
    ...named,
    ...(orderGiven ? {} : { dateOrder: own.dateOrder }),
    ...(clockGiven || !own.timeFormat ? {} : { timeFormat: own.timeFormat }),
    timeResolution: own.timeResolution,
  };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

/** What the rows really hold: a column of dates at midnight throughout has no time of day. */
function resolutionFound(mapped: TimeResolution, found: RecordCounts): TimeResolution {
  if (mapped === 'month') return 'month';
  if (!found.anyTime) return 'day';
  return found.anyMinute ? 'minute' : mapped === 'minute' ? 'minute' : 'hour';
}
