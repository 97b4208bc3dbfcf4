/** The scale of a surface: breaks in its own unit, the same at every zoom, and the colour position of a value. */
import { quantileSorted } from '#lib/core/metrics/bootstrap.ts';

/** Shares of the study area below each break: more breaks where the surface is high, which is where people look. */
const SHARES = [0.1, 0.4, 0.65, 0.82, 0.93, 0.985];

export interface SurfaceScale {
  /** Ascending, in the surface's unit; the last one means "this and above". */
  readonly breaks: readonly number[];
  /** Position on the ramp, 0..1, of a value. */
  position(value: number): number;
}

/**
 * Breaks at rounded quantiles of the values inside the study area, equally spaced on the ramp.
 * @param values any order; NaN is outside the study area
 */
export function surfaceScale(values: ArrayLike<number>): SurfaceScale {
  const inside = Float64Array.from(Array.from(values).filter((value) => Number.isFinite(value) && value > 0)).sort();
  if (inside.length === 0) return { breaks: [0, 1], position: () => 0 };
  const rounded = SHARES.map((share) => roundTo(quantileSorted(inside, share)));
  const breaks = [...new Set(rounded)].sort((a, b) => a - b);
  if (breaks.length < 2) breaks.unshift(breaks[0] / 2);
  return { breaks, position: (value) => positionBetween(breaks, value) };
}

/** Breaks lie at equal distances on the ramp; below the first and above the last the ramp's ends are approached. */
function positionBetween(breaks: readonly number[], value: number): number {
  const steps = breaks.length;
  if (value <= breaks[0]) return Math.max(0, value / breaks[0]) * (0.5 / steps);
  for (let i = 1; i < steps; i++) {
    if (value <= breaks[i]) {
      return (i - 0.5 + (value - breaks[i - 1]) / (breaks[i] - breaks[i - 1])) / steps;
    }
  }
  return Math.min(1, (steps - 0.5 + 0.5 * (1 - breaks[steps - 1] / value)) / steps);
}

/** Two figures that read well: 1,340 → 1,300; 87 → 90. */
function roundTo(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const lead = value / magnitude;
  const step = lead < 2 ? 0.1 : lead < 5 ? 0.5 : 1;
  return Number((Math.round(lead / step) * step * magnitude).toPrecision(3));
}
