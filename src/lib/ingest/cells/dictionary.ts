/** Turns cells into codes without making text of a cell that was seen before. */
import { MISSING } from '#lib/core/table/incident-table.ts';
import { wordsOf } from '../bytes/byte-words.ts';
import { cellText, isNullWord } from './cells.ts';

/** Most different values that a Uint16 column can hold beside `MISSING`. */
export const DICTIONARY_LIMIT = MISSING;

export interface Dictionary {
  /** Code of a cell; `MISSING` for an empty one, a null word or an ignored label. */
  codeOf(bytes: Uint8Array, start: number, end: number): number;
  /** Distinct labels, trimmed, "29.0" as "29", in order of appearance: position = code. */
  readonly labels: string[];
  /** True if there were more different values than codes; the later ones are `MISSING`. */
  overflowed(): boolean;
}

/**
 * @param ignored labels that mean "unknown" (Chicago's area 0)
 * @param limit most different labels; with one more the dictionary has overflowed
 * @returns a dictionary over the raw bytes of cells (open addressing). Cost per cell O(its length).
 */
export function createDictionary(ignored: readonly string[] = [], limit = DICTIONARY_LIMIT): Dictionary {
  const labels: string[] = [];
  const codeOfLabel = new Map<string, number>();
  const unknown = new Set(ignored);
  let overflow = false;

  // one entry per distinct spelling in bytes: "THEFT" with and without quotes are two entries of one label
  let slots = new Int32Array(1024).fill(-1);
  let entries = 0;
  let hashes = new Int32Array(512);
  let offsets = new Int32Array(513);
  let codes = new Uint16Array(512);
  let pool = new Uint8Array(8192);

  function addLabel(bytes: Uint8Array, start: number, end: number): number {
    // "29.0" is what spreadsheets and pandas make of 29 in a column with gaps
    const label = cellText(bytes, start, end)
      .trim()
      .replace(/^(\d+)\.0$/, '$1');
    if (isNullWord(label) || unknown.has(label)) return MISSING;
    let code = codeOfLabel.get(label);
    if (code === undefined) {
      if (labels.length >= limit) {
        overflow = true;
        return MISSING;
      }
      code = labels.push(label) - 1;
      codeOfLabel.set(label, code);
    }
    return code;
  }

  function addEntry(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const code = addLabel(bytes, start, end);
    // a column of free text must not fill the memory with spellings
    if (overflow) return code;
    if (entries === codes.length) {
      hashes = grown(hashes, new Int32Array(entries * 2));
      offsets = grown(offsets, new Int32Array(entries * 2 + 1));
      codes = grown(codes, new Uint16Array(entries * 2));
      slots = new Int32Array(slots.length * 2).fill(-1);
      for (let entry = 0; entry < entries; entry++) place(entry, hashes[entry]);
    }
    const from = offsets[entries];
    const size = end - start;
    if (from + size > pool.length) pool = grown(pool, new Uint8Array(Math.max(pool.length * 2, from + size)));
    pool.set(bytes.subarray(start, end), from);
    hashes[entries] = hash;
    offsets[entries + 1] = from + size;
    codes[entries] = code;
    place(entries, hash);
    entries++;
    return code;
  }

  function place(entry: number, hash: number): void {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] >= 0) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }

  function codeOf(bytes: Uint8Array, start: number, end: number): number {
    const size = end - start;
    if (size === 0) return MISSING;
    let hash = size;
    let word = 0;
    if (size >= 4) {
      // the last word may overlap the one before it
      const words = wordsOf(bytes);
      const last = end - 4;
      for (let i = start; i < last; i += 4) {
        hash = Math.imul(hash ^ words.getInt32(i, true), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      word = words.getInt32(last, true);
    } else {
      for (let i = start; i < end; i++) word = (word << 8) | bytes[i];
    }
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] >= 0; slot = (slot + 1) & mask) {
      const entry = slots[slot];
      if (hashes[entry] !== hash) continue;
      const from = offsets[entry];
      if (offsets[entry + 1] - from !== size) continue;
      let i = 0;
      while (i < size && pool[from + i] === bytes[start + i]) i++;
      if (i === size) return codes[entry];
    }
    return addEntry(bytes, start, end, hash);
  }

  return { codeOf, labels, overflowed: () => overflow };
}

function grown<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  from: T,
  to: T,
): T {
  to.set(from);
  return to;
}
