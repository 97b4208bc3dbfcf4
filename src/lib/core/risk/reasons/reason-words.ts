/** Figures of the reasons in words. */

/** Smaller differences of two rates are called none. */
const SMALLEST_CHANGE = 0.005;

/**
 * How one rate compares with another: "20 % busier here than the year (all areas 3 % quieter)". Busier is more reported
 * crimes an hour.
 *
 * @param ratio of the area's rate to the other one; NaN or infinite where one of them is not known
 * @param ofAll the same ratio of all areas together
 */
export function busier(ratio: number, ofAll: number, than: string, where = ''): string {
  if (!Number.isFinite(ratio)) return 'of which these records tell little';
  if (ratio === 0) return `without a reported crime ${where}`.trim();
  const own = comparedWith(
    ratio,
    `as busy ${where}as ${than}`,
    `busier ${where}than ${than}`,
    `quieter ${where}than ${than}`,
  );
  return Number.isFinite(ofAll) ? `${own} (all areas ${comparedWith(ofAll, 'as busy', 'busier', 'quieter')})` : own;
}

/** "as many as", "2.3 times as many as", "20 % more than" or "20 % fewer than", by a ratio. */
export function comparedWith(ratio: number, same: string, more: string, less: string): string {
  if (Math.abs(ratio - 1) < SMALLEST_CHANGE) return same;
  if (ratio >= 2) return `${ratio < 9.95 ? ratio.toFixed(1) : wholeNumber(ratio)} times ${same}`;
  return `${percent(Math.abs(ratio - 1))} ${ratio > 1 ? more : less}`;
}

/** "12 %" of a share. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A probability: no level is ever certain or impossible. */
export function chance(probability: number): string {
  if (probability > 0.99) return 'over 99 %';
  return probability < 0.01 ? 'under 1 %' : percent(probability);
}

/** A change of a probability: "+6 percentage points", later in the same list "+6 points". */
export function points(change: number, first: boolean): string {
  const whole = Math.round(100 * Math.abs(change));
  return `${change > 0 ? '+' : '−'}${whole} ${first ? 'percentage ' : ''}points`;
}

/** "1,234"; below ten "3.4". */
export function numberWords(value: number): string {
  return value < 9.95 && Math.abs(value - Math.round(value)) >= 0.05 ? value.toFixed(1) : wholeNumber(value);
}

function wholeNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
