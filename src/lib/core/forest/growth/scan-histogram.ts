/**
 * The best cut of a large node by one feature: class weights are counted by bin, then swept from the lowest bin up.
 *
 * For a cut into left and right the Gini decrease is largest where Σ l_k² / L + Σ r_k² / R is (l_k, r_k: weight of class
 * k on either side; L, R: their sums). With a = Σ l_k² and b = Σ l_k c_k (c_k: weight of class k in the node), kept up
 * to date cell by cell, Σ r_k² is Σ c_k² - 2 b + a.
 */
import { noteCut, type NodeWork } from './node-work.ts';
import type { Words } from '../rows/row-store.ts';

/** What a sweep may end with besides having noted its best cut. */
const CONSTANT = 0;
const DONE = 1;
const UNCERTAIN = 2;

/** Counts the class weights of start..end by bin of one feature into `histogramA`. */
export function countOne(work: NodeWork, words: Words, start: number, end: number, feature: number): void {
  const { store, histogramA, nClasses, binCounts } = work;
  histogramA.fill(0, 0, binCounts[feature] * nClasses);
  const { stream, shift, mask } = store.codes[feature];
  const codes = words[stream];
  const labels = words[store.label.stream];
  const weights = words[store.weight.stream];
  const labelMask = store.label.mask;
  const weightShift = store.weight.shift;
  for (let i = start; i < end; i++) {
    const cell = Math.imul((codes[i] >>> shift) & mask, nClasses) + (labels[i] & labelMask);
    histogramA[cell] += weights[i] >>> weightShift;
  }
}

/** Two features in one pass, into `histogramA` and `histogramB`: class and weight are read once. */
export function countTwo(
  work: NodeWork,
  words: Words,
  start: number,
  end: number,
  featureA: number,
  featureB: number,
): void {
  const { store, histogramA, histogramB, nClasses, binCounts } = work;
  histogramA.fill(0, 0, binCounts[featureA] * nClasses);
  histogramB.fill(0, 0, binCounts[featureB] * nClasses);
  const fieldA = store.codes[featureA];
  const fieldB = store.codes[featureB];
  const codesA = words[fieldA.stream];
  const codesB = words[fieldB.stream];
  const shiftA = fieldA.shift;
  const shiftB = fieldB.shift;
  const maskA = fieldA.mask;
  const maskB = fieldB.mask;
  const labels = words[store.label.stream];
  const weights = words[store.weight.stream];
  const labelMask = store.label.mask;
  const weightShift = store.weight.shift;
  for (let i = start; i < end; i++) {
    const k = labels[i] & labelMask;
    const w = weights[i] >>> weightShift;
    histogramA[Math.imul((codesA[i] >>> shiftA) & maskA, nClasses) + k] += w;
    histogramB[Math.imul((codesB[i] >>> shiftB) & maskB, nClasses) + k] += w;
  }
}

/**
 * Notes the best cut of a counted feature if it beats what has been found so far.
 *
 * Source rows are not counted by bin at first: `minSamplesLeaf` is surely met where the weight suffices for as many of
 * the heaviest ones, and surely not where it is less. Only if a cut in between would be the best they are counted.
 *
 * @returns false if the feature is constant in the node
 */
export function sweepHistogram(
  work: NodeWork,
  words: Words,
  start: number,
  end: number,
  feature: number,
  histogram: Int32Array,
  minSamplesLeaf: number,
): boolean {
  const outcome = sweep(work, feature, histogram, minSamplesLeaf, false);
  if (outcome !== UNCERTAIN) return outcome === DONE;
  const { store, binSources } = work;
  binSources.fill(0, 0, work.binCounts[feature]);
  const { stream, shift, mask } = store.codes[feature];
  const codes = words[stream];
  const sources = words[store.sources.stream];
  const sourcesShift = store.sources.shift;
  const sourcesMask = store.sources.mask;
  for (let i = start; i < end; i++) {
    binSources[(codes[i] >>> shift) & mask] += ((sources[i] >>> sourcesShift) & sourcesMask) + 1;
  }
  return sweep(work, feature, histogram, minSamplesLeaf, true) === DONE;
}

function sweep(
  work: NodeWork,
  feature: number,
  histogram: Int32Array,
  minSamplesLeaf: number,
  counted: boolean,
): number {
  const { binSources, leftWeight, classWeight, node, found, nClasses } = work;
  const nBins = work.binCounts[feature];
  const { weight: total, squares, sources } = node;
  const surely = minSamplesLeaf * work.store.heaviest;
  leftWeight.fill(0);
  let a = 0;
  let b = 0;
  let left = 0;
  let leftSources = 0;
  let previous = -1;
  let best = found.proxy;
  let uncertain = -Infinity;
  let leftBin = -1;
  let rightBin = -1;
  for (let bin = 0; bin < nBins; bin++) {
    const aBefore = a;
    const bBefore = b;
    const before = left;
    for (let cell = bin * nClasses, k = 0; k < nClasses; cell++, k++) {
      const w = histogram[cell];
      if (w === 0) continue;
      const l = leftWeight[k];
      a += w * (2 * l + w);
      b += w * classWeight[k];
      leftWeight[k] = l + w;
      left += w;
    }
    if (left === before) continue;
    if (before > 0) {
      const proxy = aBefore / before + (squares - 2 * bBefore + aBefore) / (total - before);
      if (proxy > best) {
        const lighter = Math.min(before, total - before);
        const enough = counted
          ? leftSources >= minSamplesLeaf && sources - leftSources >= minSamplesLeaf
          : lighter >= surely;
        if (enough) {
          best = proxy;
          leftBin = previous;
          rightBin = bin;
        } else if (!counted && lighter >= minSamplesLeaf) uncertain = Math.max(uncertain, proxy);
      }
    }
    if (counted) leftSources += binSources[bin];
    if (before === 0 && left === total) return CONSTANT;
    previous = bin;
  }
  if (uncertain > best) return UNCERTAIN;
  if (rightBin >= 0) noteCut(found, best, feature, leftBin, rightBin);
  return DONE;
}
