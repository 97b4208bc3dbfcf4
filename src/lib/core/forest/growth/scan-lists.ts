/**
 * The best cut of a small node by one feature: its rows are strung into one list per code, and the lists walked from the
 * lowest code up, so that nobody clears and reads 256 × 33 cells for forty rows. See scan-histogram.ts for the sums.
 */
import { noteCut, type NodeWork } from './node-work.ts';
import type { Words } from '../rows/row-store.ts';

/** Most weight of a node that is scanned by lists: its square is still a whole number of 32 bits. */
export const LISTED_WEIGHT = 46340;

/**
 * Notes the best cut of start..end by one feature if it beats what has been found so far. The node must hold no more
 * than `LISTED_ROWS` and `LISTED_WEIGHT`. Cost O(rows + codes between the lowest and the highest).
 *
 * @returns false if the feature is constant in the node
 */
export function scanLists(
  work: NodeWork,
  words: Words,
  start: number,
  end: number,
  feature: number,
  minSamplesLeaf: number,
): boolean {
  const { store, head, next, leftWeight, classWeight, found, node } = work;
  const { stream, shift, mask } = store.codes[feature];
  const codes = words[stream];
  const rows = end - start;
  let lowest = mask;
  let highest = 0;
  // rows count from 1: 0 ends a list
  for (let i = 0; i < rows; i++) {
    const code = (codes[start + i] >>> shift) & mask;
    if (code < lowest) lowest = code;
    if (code > highest) highest = code;
    next[i] = head[code];
    head[code] = i + 1;
  }
  if (lowest === highest) {
    head[lowest] = 0;
    return false;
  }
  const labels = words[store.label.stream];
  const weights = words[store.weight.stream];
  const sources = words[store.sources.stream];
  const labelMask = store.label.mask;
  const weightShift = store.weight.shift;
  const sourcesMask = store.sources.mask;
  const sourcesShift = store.sources.shift;
  const { weight: total, squares, sources: count } = node;
  leftWeight.fill(0);
  let a = 0;
  let b = 0;
  let left = 0;
  let leftSources = 0;
  let previous = -1;
  let best = found.proxy;
  let leftBin = -1;
  let rightBin = -1;
  for (let code = lowest; code <= highest; code++) {
    let at = head[code];
    if (at === 0) continue;
    head[code] = 0;
    if (leftSources >= minSamplesLeaf && count - leftSources >= minSamplesLeaf) {
      // what overflows on the way comes back, as the result fits
      const proxy = a / left + ((squares - ((2 * b) | 0) + a) | 0) / (total - left);
      if (proxy > best) {
        best = proxy;
        leftBin = previous;
        rightBin = code;
      }
    }
    do {
      const i = start + at - 1;
      const k = labels[i] & labelMask;
      const w = weights[i] >>> weightShift;
      const l = leftWeight[k];
      a = (a + Math.imul(w, 2 * l + w)) | 0;
      b = (b + Math.imul(w, classWeight[k])) | 0;
      leftWeight[k] = l + w;
      left = (left + w) | 0;
      leftSources = (leftSources + 1 + ((sources[i] >>> sourcesShift) & sourcesMask)) | 0;
      at = next[at - 1];
    } while (at !== 0);
    previous = code;
  }
  if (rightBin >= 0) noteCut(found, best, feature, leftBin, rightBin);
  return true;
}
