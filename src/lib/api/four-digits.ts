/** How exactly answers state a number. */

/** Four significant digits: more would pretend to a precision that no model here has. */
export function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}
