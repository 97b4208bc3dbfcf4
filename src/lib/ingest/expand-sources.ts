/** A zip of many tables as many files: the months of data.police.uk come like that. */
import { chunksOf, iterator, peekable, streamOf, type Chunks } from './bytes/chunks.ts';
import { detectMapping } from './columns/detect-mapping.ts';
import { InputProblem } from './input-problem.ts';
import { mappingProblems } from './columns/mapping-problems.ts';
import { sniff } from './columns/sniff.ts';
import { isZip, openSource, randomAccess, type ImportSource } from './bytes/source.ts';
import { tablesOfZip, type ZipEntry } from './bytes/zip.ts';

export interface ExpandedSources {
  /** The files to import, in order; tables of an archive in the order of their paths. */
  readonly sources: readonly ImportSource[];
  /** What was left out, one sentence for each archive; empty if nothing was. */
  readonly notes: readonly string[];
}

/**
 * Files as they are, and in place of each zip the tables in it that go together: those with the header of the largest
 * part of the archive that can be mapped as incidents.
 *
 * @param onFile is told the name of each file before it is looked at, for the sentence of a failure
 * @throws InputProblem for a zip that is damaged or holds no table. Cost: the directory of each zip, and where it holds
 *   several tables the start of each of them.
 */
export async function expandSources(
  files: readonly ImportSource[],
  onFile?: (name: string) => void,
): Promise<ExpandedSources> {
  const sources: ImportSource[] = [];
  const notes: string[] = [];
  for (const file of files) {
    onFile?.(file.name);
    const expanded = await expandSource(file);
    sources.push(...expanded.sources);
    notes.push(...expanded.notes);
  }
  return { sources: withOwnNames(sources), notes };
}

/** Files of one name from several folders are told apart by a number behind it, wherever they are spoken of. */
function withOwnNames(sources: readonly ImportSource[]): ImportSource[] {
  const met = new Map<string, number>();
  return sources.map((source) => {
    const times = (met.get(source.name) ?? 0) + 1;
    met.set(source.name, times);
    if (times === 1) return source;
    return {
      name: `${source.name} (${times})`,
      size: source.size,
      stream: () => source.stream(),
      ...(source.slice ? { slice: (start: number, end: number) => source.slice!(start, end) } : {}),
      ...(source.inside ? { inside: source.inside } : {}),
    };
  });
}

/** The same for one file. */
export async function expandSource(file: ImportSource): Promise<ExpandedSources> {
  const raw = peekable(chunksOf(file.stream()));
  const start = await raw.peek(4);
  await raw.rest().return!();
  if (file.inside || !isZip(start)) return { sources: [file], notes: [] };
  const tables = (await tablesOfZip(await randomAccess(file))).sort((a, b) => (a.name < b.name ? -1 : 1));
  const sources = tables.map((table) => sourceOf(file, table));
  if (sources.length === 1) return { sources, notes: [] };

  const groups = new Map<string, ImportSource[]>();
  const unreadable: ImportSource[] = [];
  let problem: InputProblem | undefined;
  for (const source of sources) {
    try {
      const header = await firstLine(source);
      const group = groups.get(header);
      if (group) group.push(source);
      else groups.set(header, [source]);
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problem ??= error;
      unreadable.push(source);
    }
  }
  const bySize = [...groups.values()].sort((a, b) => bytesOf(b) - bytesOf(a));
  if (problem && bySize.length === 0) throw problem;
  let chosen = bySize[0];
  for (const group of bySize) {
    if (await isMappable(group[0])) {
      chosen = group;
      break;
    }
  }
  const others = bySize.filter((group) => group !== chosen).flat();
  const notes: string[] = [];
  if (others.length > 0) notes.push(otherColumns(file, chosen, others));
  if (problem) {
    notes.push(`${file.name}: not read ${namesOf(file, unreadable)}, because ${problem.message}`);
  }
  return { sources: chosen, notes };
}

function sourceOf(archive: ImportSource, table: ZipEntry): ImportSource {
  return {
    name: `${archive.name}/${table.name}`,
    size: table.size,
    inside: 'zip',
    stream: () => streamOf(opening(table.open())),
  };
}

/** Chunks of what is still being opened. */
function opening(opened: Promise<Chunks>): Chunks {
  // a failure is met by who asks for the first chunk
  opened.catch(() => undefined);
  return iterator(
    async () => (await opened).next(),
    async () => (await opened).return!(),
  );
}

/** The first line that is not blank, as text. */
async function firstLine(source: ImportSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of (await openSource(source)).chunks) {
    text += decoder.decode(chunk, { stream: true });
    text = text.trimStart();
    if (/[\r\n]/.test(text) || text.length > 65_536) break;
  }
  return /^[^\r\n]*/.exec(text)![0].trim();
}

/** True if the table can be read as incidents without a person choosing columns. */
async function isMappable(source: ImportSource): Promise<boolean> {
  try {
    const shape = await sniff(source);
    return mappingProblems(detectMapping(shape).mapping, shape.header).length === 0;
  } catch (error) {
    if (error instanceof InputProblem) return false;
    throw error;
  }
}

function bytesOf(sources: readonly ImportSource[]): number {
  return sources.reduce((sum, source) => sum + source.size, 0);
}

function otherColumns(archive: ImportSource, chosen: readonly ImportSource[], others: readonly ImportSource[]): string {
  const read =
    chosen.length === 1
      ? `${namesOf(archive, chosen)} is read`
      : `the ${chosen.length} with the columns of ${namesOf(archive, chosen.slice(0, 1))} are read together`;
  const alone = others.length === 1 ? 'it' : 'one of them';
  return `${archive.name} holds tables of different columns: ${read}. Left out: ${namesOf(archive, others)}. Unpack the zip to import ${alone} on its own.`;
}

function namesOf(archive: ImportSource, sources: readonly ImportSource[]): string {
  const names = sources.map((source) => source.name.slice(archive.name.length + 1));
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
