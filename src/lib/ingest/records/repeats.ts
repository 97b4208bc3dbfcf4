/** Finds rows whose fingerprint an earlier row has: repeated ids, identical rows, overlaps between files. */
import type { FileOverlap } from '#lib/contract/import.ts';

/** Rows that repeat an earlier one, ascending, and the first row of the same fingerprint for each. */
export interface Repeats {
  readonly rows: Uint32Array;
  readonly first: Uint32Array;
}

/**
 * Every row whose value an earlier row has; zeros (no id) do not count.
 *
 * Values are first thrown into a table of bits, 8 to 16 for each: only those that fall where another fell can repeat,
 * about one in ten where nothing does, and only they go into a table of first comers (open addressing).
 *
 * @param parts fingerprints (whole numbers up to 2^53), block by block in the order of the rows
 * @returns Cost O(rows); memory 1 to 2 bytes a row and 24 bytes for each candidate
 */
export function findRepeats(parts: readonly Float64Array[]): Repeats {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let words = 1024;
  while (words < total / 4) words *= 2;
  const once = new Uint32Array(words);
  const again = new Uint32Array(words);
  let seconds = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      if (part[i] === 0) continue;
      const hash = part[i] >>> 0;
      const word = (hash >>> 5) & (words - 1);
      const bit = 1 << (hash & 31);
      if ((once[word] & bit) === 0) once[word] |= bit;
      else {
        again[word] |= bit;
        seconds++;
      }
    }
  }
  if (seconds === 0) return { rows: new Uint32Array(0), first: new Uint32Array(0) };

  // first and second comers of a bit: no more than twice the seconds
  let slots = 1024;
  while (slots < seconds * 4) slots *= 2;
  const valueAt = new Float64Array(slots);
  const rowAt = new Uint32Array(slots);
  const rows = new Uint32Array(seconds);
  const first = new Uint32Array(seconds);
  let n = 0;
  let row = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++, row++) {
      const value = part[i];
      const hash = value >>> 0;
      if (value === 0 || (again[(hash >>> 5) & (words - 1)] & (1 << (hash & 31))) === 0) continue;
      // the upper bits of the fingerprint: the lower ones are alike among candidates
      let slot = (Math.imul(hash, 0x9e3779b1) ^ (value / 4294967296)) & (slots - 1);
      while (valueAt[slot] !== 0 && valueAt[slot] !== value) slot = (slot + 1) & (slots - 1);
      if (valueAt[slot] === value) {
        rows[n] = row;
        first[n++] = rowAt[slot];
      } else {
        valueAt[slot] = value;
        rowAt[slot] = row;
      }
    }
  }
  return { rows: rows.slice(0, n), first: first.slice(0, n) };
}

/**
 * How many rows of each file an earlier file has.
 * @param ends number of rows after each file, ascending
 */
export function overlapsOf(
  repeats: Repeats,
  files: readonly string[],
  ends: readonly number[],
  by: FileOverlap['by'],
): FileOverlap[] {
  const counts = new Map<number, number>();
  let file = 0;
  for (let i = 0; i < repeats.rows.length; i++) {
    while (repeats.rows[i] >= ends[file]) file++;
    const earlier = ends.findIndex((end) => repeats.first[i] < end);
    if (earlier < file) {
      const pair = earlier * files.length + file;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([pair, rows]) => ({
      file: files[pair % files.length],
      earlierFile: files[Math.floor(pair / files.length)],
      rows,
      by,
    }));
}
