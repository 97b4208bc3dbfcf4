/** Models fitted to some crime types, kept beside the one of all records: what tells them apart. */
import type { ModelKind } from './model-record.ts';

/** Kinds that can be fitted to some types only: counts of them, and the model that tells just these apart. */
export const VARIED_KINDS = ['counts', 'types'] as const satisfies readonly ModelKind[];

export type VariedKind = (typeof VARIED_KINDS)[number];

/** How many are kept per data set and kind: the last ones fitted. */
export const MOST_VARIANTS = 12;

/** The codes of chosen types in their one form: ascending, each once. */
export function sortedTypes(types: readonly number[]): number[] {
  return [...new Set(types)].sort((a, b) => a - b);
}

/** Whether a value is a choice of types in that form, of at least one. */
export function areSortedTypes(types: unknown): types is readonly number[] {
  return (
    Array.isArray(types) &&
    types.length > 0 &&
    types.every((code: unknown, i) => Number.isInteger(code) && (code as number) > (i === 0 ? -1 : types[i - 1]))
  );
}

/**
 * The third part of a variant's key in storage, `0 3 12`.
 * @param types as `sortedTypes` gives them
 * @throws Error for anything else: two keys of one choice would be two models of it
 */
export function variantKey(types: readonly number[]): string {
  if (!areSortedTypes(types)) {
    throw new Error(`variantKey: expected codes of types, ascending, at least one, got ${JSON.stringify(types)}`);
  }
  return types.join(' ');
}
