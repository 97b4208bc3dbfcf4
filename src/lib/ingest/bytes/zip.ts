/**
 * The tables inside a zip archive, each unpacked on its own as it is read. The directory at the end of the archive says
 * where each stands and how long it is, so archives that were written as a stream, with sizes behind the data, and
 * zip64 ones are read alike.
 */
import { chunksOf, iterator, type Chunks } from './chunks.ts';
import { crc32 } from './gunzip.ts';
import { InputProblem } from '../input-problem.ts';

/** Bytes that can be read from any place: a `Blob` or a `File`. */
export interface RandomAccess {
  readonly size: number;
  slice(start: number, end: number): { stream(): ReadableStream<Uint8Array> };
}

export interface ZipEntry {
  /** Path inside the archive. */
  readonly name: string;
  /** Bytes packed and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** The unpacked bytes; may be called again and again. They end with an InputProblem if the entry is damaged. */
  open(): Promise<Chunks>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record is 22 bytes and a comment of up to 65,535. */
const END_BYTES = 22;
const MOST_END_BYTES = END_BYTES + 65_535;
/** A directory of more than this is none of tables. */
const MOST_DIRECTORY_BYTES = 67_108_864;
const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'BZIP2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
};

/**
 * The tables of an archive in its own order: files that end in .csv, .tsv, .tab or .txt, packed as .gz too, without the
 * leftovers of macOS.
 *
 * @throws InputProblem if there is none, if the archive is an Excel workbook, or if it is damaged
 */
export async function tablesOfZip(archive: RandomAccess): Promise<ZipEntry[]> {
  const entries = await filesOfZip(archive);
  const tables = entries.filter(({ name }) => isTable(name));
  if (tables.length > 0) return tables;
  const names = entries.map(({ name }) => name);
  if (names.includes('[Content_Types].xml')) {
    throw new InputProblem('this is an Excel workbook, not a CSV. Open it and save the sheet as "CSV UTF-8".');
  }
  throw new InputProblem(`the zip holds no CSV file (it holds ${listOf(names)}). Choose a zip with CSV files in it.`);
}

/** All files of an archive in its own order, whatever they are. @throws InputProblem if it is damaged */
export async function filesOfZip(archive: RandomAccess): Promise<ZipEntry[]> {
  const files = (await readDirectory(archive)).filter(({ name }) => !name.endsWith('/'));
  return files.map((entry) => ({
    name: entry.name,
    packed: entry.packed,
    size: entry.size,
    open: () => openEntry(archive, entry),
  }));
}

interface DirectoryEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header stands. */
  readonly at: number;
}

async function readDirectory(archive: RandomAccess): Promise<DirectoryEntry[]> {
  const tailAt = Math.max(0, archive.size - MOST_END_BYTES);
  const tail = await read(archive, tailAt, archive.size);
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw damaged();
  let count = tail.getUint16(end + 10, true);
  let size = tail.getUint32(end + 12, true);
  let at = tail.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || at === 0xffffffff) {
    if (end < 20 || tail.getUint32(end - 20, true) !== END_64_LOCATOR) throw damaged();
    const at64 = large(tail, end - 12);
    const end64 = await read(archive, at64, at64 + 56);
    if (end64.getUint32(0, true) !== END_64) throw damaged();
    count = large(end64, 32);
    size = large(end64, 40);
    at = large(end64, 48);
  }
  if (size > MOST_DIRECTORY_BYTES || at + size > archive.size) throw damaged();
  const directory = await read(archive, at, at + size);
  const entries: DirectoryEntry[] = [];
  let place = 0;
  for (let i = 0; i < count; i++) {
    if (place + 46 > size || directory.getUint32(place, true) !== DIRECTORY_ENTRY) throw damaged();
    const next = place + 46 + [28, 30, 32].reduce((sum, field) => sum + directory.getUint16(place + field, true), 0);
    if (next > size) throw damaged();
    entries.push(readEntry(directory, place));
    place = next;
  }
  return entries;
}

function readEntry(directory: DataView, place: number): DirectoryEntry {
  const flags = directory.getUint16(place + 8, true);
  const nameSize = directory.getUint16(place + 28, true);
  const extraEnd = place + 46 + nameSize + directory.getUint16(place + 30, true);
  const nameBytes = new Uint8Array(directory.buffer, directory.byteOffset + place + 46, nameSize);
  let packed = directory.getUint32(place + 20, true);
  let size = directory.getUint32(place + 24, true);
  let at = directory.getUint32(place + 42, true);
  // zip64: numbers that do not fit stand in the extra field 1, in this order
  for (let extra = place + 46 + nameSize; extra + 4 <= extraEnd; extra += 4 + directory.getUint16(extra + 2, true)) {
    if (directory.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const fieldsEnd = Math.min(extraEnd, field + directory.getUint16(extra + 2, true));
    const full = (value: number): number => {
      if (value !== 0xffffffff) return value;
      if (field + 8 > fieldsEnd) throw damaged();
      field += 8;
      return large(directory, field - 8);
    };
    size = full(size);
    packed = full(packed);
    at = full(at);
  }
  return {
    name: new TextDecoder((flags & 0x800) !== 0 ? 'utf-8' : 'windows-1252').decode(nameBytes),
    packed,
    size,
    crc: directory.getUint32(place + 16, true),
    method: directory.getUint16(place + 10, true),
    encrypted: (flags & 1) !== 0,
    at,
  };
}

async function openEntry(archive: RandomAccess, entry: DirectoryEntry): Promise<Chunks> {
  if (entry.encrypted) {
    throw new InputProblem(`"${entry.name}" in the zip is locked with a password. Unpack it first and choose the CSV.`);
  }
  if (entry.method !== 0 && entry.method !== 8) {
    const method = METHODS[entry.method] ?? `method ${entry.method}`;
    throw new InputProblem(
      `"${entry.name}" in the zip is packed in a way that is not read here (${method}). Unpack it first and choose the CSV.`,
    );
  }
  const local = await read(archive, entry.at, entry.at + 30);
  if (local.getUint32(0, true) !== LOCAL_HEADER) throw damaged();
  // names and extra fields of the local header may differ from the directory's
  const from = entry.at + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + entry.packed > archive.size) throw damaged();
  const packed = archive.slice(from, from + entry.packed).stream();
  const chunks = chunksOf(
    entry.method === 0
      ? packed
      : packed.pipeThrough(new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, Uint8Array>),
  );
  return checked(chunks, entry);
}

/** Ends with an error unless the bytes are as many as they should be, and the same. */
function checked(chunks: Chunks, entry: DirectoryEntry): Chunks {
  let size = 0;
  let crc = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const result = await chunks.next().catch((error: unknown) => {
      // a file that was moved away is another matter
      throw error instanceof DOMException ? error : damaged();
    });
    if (result.done) {
      if (size !== entry.size || crc !== entry.crc) throw damaged();
    } else {
      size += result.value.length;
      crc = crc32(result.value, crc);
    }
    return result;
  };
  return iterator(next, () => chunks.return!());
}

async function read(archive: RandomAccess, start: number, end: number): Promise<DataView> {
  if (!(start >= 0 && end <= archive.size)) throw damaged();
  const bytes = new Uint8Array(end - start);
  let at = 0;
  for await (const chunk of chunksOf(archive.slice(start, end).stream())) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return new DataView(bytes.buffer);
}

function large(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
}

function isTable(name: string): boolean {
  return /\.(csv|tsv|txt|tab)(\.gz)?$/i.test(name) && !/(^|\/)(__macosx\/|\._)/i.test(name);
}

function damaged(): InputProblem {
  return new InputProblem('the zip file is damaged or cut off. Download or copy it again.');
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
