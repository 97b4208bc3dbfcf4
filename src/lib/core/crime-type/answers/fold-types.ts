/**
 * Rare types shown together as OTHER. For display only: the model tells all types apart, and what is said of OTHER is
 * the sum of what it says of each of them.
 */
import type { ClassScore, Confusion } from '../../records/model-record.ts';
import type { TypeProbability } from './predict-crime-type.ts';

export interface FoldChoice {
  /** Types with a smaller share of the records fold. 0-1; 0 folds none. */
  readonly limit: number;
  /** Codes of single types that fold, or do not, whatever their share. */
  readonly folded: readonly number[];
  readonly shown: readonly number[];
}

export const DEFAULT_FOLD: FoldChoice = { limit: 0.005, folded: [], shown: [] };

/**
 * Codes of the types that fold. Types without a record are in no model and so in no list.
 * @param typeCounts records of each type, by code
 */
export function foldedTypes(typeCounts: readonly number[], choice: FoldChoice): ReadonlySet<number> {
  const total = typeCounts.reduce((sum, count) => sum + count, 0);
  const codes = Array.from(typeCounts.keys()).filter(
    (code) =>
      typeCounts[code] > 0 &&
      (choice.folded.includes(code) || (typeCounts[code] / total < choice.limit && !choice.shown.includes(code))),
  );
  return new Set(codes);
}

/** The choice with one type folded or shown; it names only what its limit would not do by itself. */
export function foldOne(typeCounts: readonly number[], choice: FoldChoice, code: number, fold: boolean): FoldChoice {
  const without = {
    ...choice,
    folded: choice.folded.filter((other) => other !== code),
    shown: choice.shown.filter((other) => other !== code),
  };
  if (foldedTypes(typeCounts, without).has(code) === fold) return without;
  return fold ? { ...without, folded: [...without.folded, code] } : { ...without, shown: [...without.shown, code] };
}

export interface FoldedProbabilities {
  /** Likeliest first. */
  readonly shown: readonly TypeProbability[];
  readonly folded: readonly TypeProbability[];
  /** Sum over `folded`. */
  readonly other: number;
}

/** @param types code of every class; @param probabilities of every class, summing to 1 */
export function foldProbabilities(
  types: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  folds: ReadonlySet<number>,
): FoldedProbabilities {
  const all = Array.from(types, (type, k) => ({ type, probability: probabilities[k] }));
  // ties in the order of the classes, as the API gives them
  all.sort((a, b) => b.probability - a.probability);
  const folded = all.filter(({ type }) => folds.has(type));
  return {
    shown: all.filter(({ type }) => !folds.has(type)),
    folded,
    other: folded.reduce((sum, { probability }) => sum + probability, 0),
  };
}

/** A row of the table of types: one type, or OTHER where `type` is undefined. */
export interface FoldedScore extends Omit<ClassScore, 'type' | 'meanProbability'> {
  readonly type: number | undefined;
}

/**
 * Scores of the types that are shown, and of OTHER as one last row where at least one folds: a record of a folded type
 * that was said to be of another folded type is right for OTHER. `inTop3` stays that of the single types.
 *
 * @param confusion must hold every folded type by itself or in its last row and column; where a shown type is in there
 *   too, what it was confused with is counted as right for OTHER, at most as many as OTHER holds
 */
export function foldClasses(
  classes: readonly ClassScore[],
  confusion: Confusion | undefined,
  folds: ReadonlySet<number>,
): FoldedScore[] {
  const shown: FoldedScore[] = classes.filter(({ type }) => !folds.has(type));
  const folded = classes.filter(({ type }) => folds.has(type));
  if (folded.length === 0) return shown;
  const sum = (of: (score: ClassScore) => number): number => folded.reduce((total, score) => total + of(score), 0);
  const [records, predicted] = [sum((score) => score.records), sum((score) => score.predicted)];
  const right = confusion ? rightAmong(confusion, folds) : sum((score) => score.right);
  const other = {
    type: undefined,
    records,
    predicted,
    right: Math.min(right, records, predicted),
    inTop3: sum((score) => score.inTop3),
  };
  return [...shown, other];
}

function rightAmong({ types, counts }: Confusion, folds: ReadonlySet<number>): number {
  const size = types.length + 1;
  const inside = Array.from({ length: size }, (_, i) => i).filter((i) => i === types.length || folds.has(types[i]));
  return inside.reduce((sum, i) => inside.reduce((row, j) => row + counts[i * size + j], sum), 0);
}
