/**
 * Colours of a difference, from fewer (blue) over none to more (orange): the ends are told apart by every kind of
 * colour vision, and are equally far from the middle in lightness. In the light the middle is paper and the ends are
 * deep; in the dark the middle is night and the ends glow. Differences are also marked by a sign where they matter.
 */
import type { RampTheme } from './surface-ramp.ts';

export const DIVERGING_LIGHT: readonly string[] = [
  '#1d5c8c',
  '#5d9cc6',
  '#b4d2e3',
  '#f0ece2',
  '#f3cba8',
  '#d98644',
  '#994a0b',
];
export const DIVERGING_DARK: readonly string[] = [
  '#8ccdf4',
  '#4790bf',
  '#264c69',
  '#222938',
  '#5f4028',
  '#b8702c',
  '#ffb36b',
];

/** The seven colours of a theme, from fewer to more. */
export function divergingRamp(theme: RampTheme): readonly string[] {
  return theme === 'dark' ? DIVERGING_DARK : DIVERGING_LIGHT;
}

/** Standard deviations at which a class of residuals ends; what lies beyond the second is unusual. */
export const RESIDUAL_STEPS: readonly number[] = [1, 2, 4];

/** Which of the seven colours a standardised residual has: 3 is the middle. What is not a number has the middle too. */
export function residualClass(standardised: number): number {
  const size = Math.abs(standardised);
  // beyond a step means beyond: exactly 2 belongs to the class within, on either side
  return 3 + Math.sign(standardised || 0) * RESIDUAL_STEPS.filter((step) => size > step).length;
}

/** True where a residual lies beyond ± 2: of areas that the forecast has right, about 1 in 20. */
export function isUnusual(standardised: number): boolean {
  return Math.abs(standardised) > RESIDUAL_STEPS[1];
}
