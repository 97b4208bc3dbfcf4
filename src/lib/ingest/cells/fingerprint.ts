/** Fingerprints of bytes, to find repeated rows and ids without keeping their text. */
import { wordsOf } from '../bytes/byte-words.ts';

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
