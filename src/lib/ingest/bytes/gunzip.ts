/**
 * Unpacks gzip through the platform's DecompressionStream, and what that refuses by another way: files of several
 * members (`cat a.gz b.gz`) and bytes behind the last one, which gzip allows and browsers do not.
 */
import { Gunzip } from 'fflate';
import { wordsOf } from './byte-words.ts';
import { chunksOf, iterator, streamOf, type Chunks } from './chunks.ts';
import { InputProblem } from '../input-problem.ts';

/**
 * @param chunks the packed bytes
 * @param again gives them once more from the start, for the other way
 * @returns the unpacked bytes; asking for more throws an InputProblem where the file is damaged or cut off
 */
export function gunzip(chunks: Chunks, again: () => Chunks): Chunks {
  let inflated = chunksOf(streamOf(chunks).pipeThrough(new DecompressionStream('gzip')));
  let given = 0;
  let turned = false;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    let result: IteratorResult<Uint8Array>;
    try {
      result = await inflated.next();
    } catch (error) {
      if (turned) throw error;
      turned = true;
      inflated = gunzipMembers(again(), given);
      return inflated.next();
    }
    if (!result.done) given += result.value.length;
    return result;
  };
  return iterator(next, () => inflated.return!());
}

/** Packed bytes that are kept at least, to find a member's last eight in: its checksum and its size. */
const KEPT = 65_536;
const TRAILER = 8;

/**
 * Unpacks member after member, each checked against its checksum; what stands behind the last one is left out.
 *
 * @param skip unpacked bytes that were given out before
 * @throws InputProblem for a file of one clean member too: it is here because the platform found it damaged
 */
async function* gunzipMembers(chunks: Chunks, skip: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const kept = new Uint8Array(3 * KEPT);
  let length = 0;
  let pushed = 0;
  let crc = 0;
  let size = 0;
  let members = 1;
  const gunzip = new Gunzip((data) => {
    crc = crc32(data, crc);
    size += data.length;
    if (data.length > 0) ready.push(data);
  });
  gunzip.onmember = (offset) => {
    const end = length - (pushed - offset);
    if (end < TRAILER || findTrailer(kept.subarray(end - TRAILER, end), crc, size) !== 0) throw damaged();
    members++;
    crc = size = 0;
  };
  const push = (piece: Uint8Array, final: boolean): boolean => {
    if (length + piece.length > kept.length) {
      kept.copyWithin(0, length - KEPT, length);
      length = KEPT;
    }
    kept.set(piece, length);
    length += piece.length;
    pushed += piece.length;
    try {
      gunzip.push(piece, final);
      return true;
    } catch (error) {
      if (error instanceof InputProblem) throw error;
      return false;
    }
  };
  let readable = true;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length && readable; at += KEPT) readable = push(chunk.subarray(at, at + KEPT), false);
    for (let data = ready.shift(); data; data = ready.shift()) {
      const cut = Math.min(skip, data.length);
      skip -= cut;
      if (cut < data.length) yield data.subarray(cut);
    }
    if (!readable) break;
  }
  const clean = readable && push(new Uint8Array(0), true);
  const end = findTrailer(kept.subarray(0, length), crc, size);
  const behind = length - end - TRAILER;
  const another = behind >= 2 && kept[end + TRAILER] === 0x1f && kept[end + TRAILER + 1] === 0x8b;
  if (end < 0 || another || (clean && members === 1 && behind === 0)) throw damaged();
}

function damaged(): InputProblem {
  return new InputProblem(
    'the gzip file is damaged or cut off: it cannot be unpacked to its end. Download or copy it again.',
  );
}

/** Where the last checksum and size of a member stand in its packed bytes; -1 if nowhere. */
function findTrailer(bytes: Uint8Array, crc: number, size: number): number {
  const trailer = new DataView(new ArrayBuffer(TRAILER));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  for (let at = bytes.length - TRAILER; at >= 0; at--) {
    let i = 0;
    while (i < TRAILER && bytes[at + i] === trailer.getUint8(i)) i++;
    if (i === TRAILER) return at;
  }
  return -1;
}

/** CRC-32 of each byte, and behind it of each byte with one, two and three zero bytes after it. */
const CRC_TABLES = crcTables();

function crcTables(): Uint32Array {
  const tables = new Uint32Array(1024);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let i = 256; i < 1024; i++) tables[i] = (tables[i - 256] >>> 8) ^ tables[tables[i - 256] & 255];
  return tables;
}

/** CRC-32 as gzip and zip have it, of bytes that follow others of the checksum `before`; four bytes at a time. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const words = wordsOf(bytes);
  let crc = ~before;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^= words.getInt32(i, true);
    crc =
      CRC_TABLES[768 + (crc & 255)] ^
      CRC_TABLES[512 + ((crc >>> 8) & 255)] ^
      CRC_TABLES[256 + ((crc >>> 16) & 255)] ^
      CRC_TABLES[crc >>> 24];
  }
  for (; i < bytes.length; i++) crc = CRC_TABLES[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}
