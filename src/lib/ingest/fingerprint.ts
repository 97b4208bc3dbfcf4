/** Fingerprints of bytes, to find repeated rows and ids without keeping their text. */
import { wordsOf } from './byte-words.ts';

/**
 * 53-bit hash of a range of bytes: two lanes of 32 bits, each multiplied with a word of four bytes and mixed into the
 * other (after cyrb53). A step maps no two states to one, so ranges of one length that differ in a single word never
 * meet before the last mixing. Never 0. Two different ranges share one with a chance of about 1 in 9e15.
 */
export function fingerprint(bytes: Uint8Array, start: number, end: number): number {
  const words = wordsOf(bytes);
  let a = 0xdeadbeef ^ (end - start);
  let b = 0x41c6ce57;
  let i = start;
  for (const last = end - 8; i <= last; i += 8) {
    a = Math.imul(a ^ words.getInt32(i, true), 0x9e3779b1);
    b = Math.imul(b ^ words.getInt32(i + 4, true), 0x5f356495);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  for (; i < end; i++) {
    a = Math.imul(a ^ bytes[i], 0x9e3779b1);
    b = Math.imul(b ^ a, 0x5f356495);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 4294967296 * (2097151 & b) + (a >>> 0) + 1;
}

/** Values that are sorted at once: more are taken apart by size, so that no second copy of all stands in memory. */
const SORTED_AT_ONCE = 1_000_000;
const LARGEST = 2 ** 53;

/**
 * How many values repeat an earlier one, over all parts together; zeros do not count.
 *
 * Values are first thrown into a table of bits, 8 to 16 for each: only those that fall where another fell can repeat,
 * about one in ten where nothing does, and only they are sorted. Cost O(n), and O(m log m) for the m repeated ones.
 */
export function countRepeats(parts: readonly Float64Array[]): number {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let words = 1024;
  while (words < total / 4) words *= 2;
  const once = new Uint32Array(words);
  const again = new Uint32Array(words);
  let seconds = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const hash = part[i] >>> 0;
      const word = (hash >>> 5) & (words - 1);
      const bit = 1 << (hash & 31);
      if ((once[word] & bit) === 0) once[word] |= bit;
      else if (part[i] !== 0) {
        again[word] |= bit;
        seconds++;
      }
    }
  }
  if (seconds === 0) return 0;
  const isCandidate = (value: number): boolean => {
    const hash = value >>> 0;
    return value !== 0 && (again[(hash >>> 5) & (words - 1)] & (1 << (hash & 31))) !== 0;
  };
  // first and second comers: no more than twice the seconds
  const slices = Math.max(1, Math.ceil((2 * seconds) / SORTED_AT_ONCE));
  let repeats = 0;
  for (let slice = 0; slice < slices; slice++) {
    const from = (LARGEST / slices) * slice;
    const to = slice === slices - 1 ? Infinity : (LARGEST / slices) * (slice + 1);
    const inSlice = (value: number): boolean => value >= from && value < to && isCandidate(value);
    const most = slices === 1 ? 2 * seconds : countWhere(parts, inSlice);
    const values = new Float64Array(most);
    let n = 0;
    for (const part of parts) for (let i = 0; i < part.length; i++) if (inSlice(part[i])) values[n++] = part[i];
    values.subarray(0, n).sort();
    for (let i = 1; i < n; i++) if (values[i] === values[i - 1]) repeats++;
  }
  return repeats;
}

function countWhere(parts: readonly Float64Array[], test: (value: number) => boolean): number {
  let n = 0;
  for (const part of parts) for (let i = 0; i < part.length; i++) if (test(part[i])) n++;
  return n;
}
