/** How many crimes a count model needs, and what is said where there are fewer. */

/**
 * Fewer crimes than this cannot tell areas or hours apart. Four frequent types of Chicago 2014-16, thinned at random and
 * forecast for the last quarter: of 50 crimes two of seven forecasts were worse than a single rate beyond chance, of 200
 * none of eight (three better), of 400 all eight were better, seven of them also than the area × hour table.
 */
export const LEAST_CRIMES = 200;

/**
 * Of chosen types, fewer in a period cannot choose how strongly to shrink, nor say how good the choice was: the sum of
 * 15 alone is known to ± 52 % (95 %).
 */
export const LEAST_IN_PERIOD = 15;

/** Crimes of the chosen types in each part of the span. */
export interface CrimesOfTypes {
  readonly whole: number;
  /** Periods that the model is fitted on, that choose its shrinkage, and that it is scored on. */
  readonly fit: number;
  readonly choose: number;
  readonly test: number;
}

/**
 * Why no model can be fitted to the chosen types alone, in sentences that say what to do; undefined where it can.
 *
 * @param crimes of the chosen types, in the parts that are known
 * @param types how many types are chosen
 */
export function tooFewOfTypes(
  { whole, fit, choose, test }: Pick<CrimesOfTypes, 'whole'> & Partial<CrimesOfTypes>,
  types: number,
): string | undefined {
  const chosen = types === 1 ? 'this type' : 'these types';
  const advice =
    types === 1
      ? 'Choose a group of types that are alike, or all crimes.'
      : 'Add more types to the group, or choose all crimes.';
  if (whole < LEAST_CRIMES) {
    const held = whole === 0 ? 'no record' : whole === 1 ? '1 record' : `${whole.toLocaleString('en')} records`;
    return `A count forecast cannot be fitted to ${chosen} alone: there ${whole === 1 || whole === 0 ? 'is' : 'are'} ${held} to learn from, and it needs at least ${LEAST_CRIMES}. ${advice}`;
  }
  const parts = [
    [fit, 'the first part of the records, which it is fitted on'],
    [choose, 'the part of the records that decides how strongly to shrink'],
    [test, 'the last part of the records, which it is scored on'],
  ] as const;
  for (const [count, where] of parts) {
    if (count === undefined || count >= LEAST_IN_PERIOD) continue;
    return `A count forecast cannot be fitted to ${chosen} alone: of ${whole.toLocaleString('en')} records only ${count} ${count === 1 ? 'lies' : 'lie'} in ${where}, and it needs at least ${LEAST_IN_PERIOD} there. ${advice}`;
  }
  return undefined;
}
