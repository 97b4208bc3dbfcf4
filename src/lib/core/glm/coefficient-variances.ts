/** How sure a fitted coefficient is, and how many a shrunk model really spends. */
import { invert, solveUpper } from './cholesky.ts';
import type { Information } from './information.ts';
import { HOURS, WEEKDAYS } from './panel.ts';
import { HOUR_TOUCHED, LOCAL, localColumn, touchedByHour } from './sparse-columns.ts';
import { SHARED, layoutOf, type Penalties } from './terms.ts';

/**
 * Diagonal of the inverse information: the variance of each coefficient (0 where pinned). Cost about areas × 16 × 213²: three
 * times a factorisation.
 */
export function coefficientVariances(information: Information): Float64Array {
  const { areas, penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor } = information;
  const layout = layoutOf(areas);
  const diagonal = new Float64Array(layout.length);
  const sharedInverse = invert(sharedFactor, SHARED);
  for (let column = 0; column < SHARED; column++) {
    diagonal[column] = penalties[column] === Infinity ? 0 : sharedInverse[column * (SHARED + 1)];
    // a pinned column has variance 0, and its unit pivot must not leak into the others
    if (penalties[column] === Infinity) sharedInverse[column * (SHARED + 1)] = 0;
  }
  // of one area: slope = M⁻¹N (8 × 213), cross = -slope C (8 × 213), own = M⁻¹ - cross slopeᵀ (8 × 8)
  const slope = new Float64Array(LOCAL * SHARED);
  const cross = new Float64Array(LOCAL * SHARED);
  const solved = new Float64Array(LOCAL);
  const columns = new Int32Array(HOUR_TOUCHED);
  const values = new Float64Array(HOUR_TOUCHED);
  const local = new Float64Array(LOCAL);
  for (let area = 0; area < areas; area++) {
    const factorAt = area * LOCAL * LOCAL;
    for (let j = 0; j < SHARED; j++) {
      for (let i = 0; i < LOCAL; i++) solved[i] = coupling[(area * LOCAL + i) * SHARED + j];
      solveUpper(localFactor, LOCAL, solved, factorAt);
      for (let i = 0; i < LOCAL; i++) slope[i * SHARED + j] = solved[i];
    }
    cross.fill(0);
    for (let i = 0; i < LOCAL; i++) {
      for (let k = 0; k < SHARED; k++) {
        const value = slope[i * SHARED + k];
        if (value === 0) continue;
        for (let j = 0; j < SHARED; j++) cross[i * SHARED + j] -= value * sharedInverse[k * SHARED + j];
      }
    }
    const own = invert(localFactor, LOCAL, factorAt);
    for (let i = 0; i < LOCAL; i++) {
      for (let j = 0; j < LOCAL; j++) {
        for (let k = 0; k < SHARED; k++) own[i * LOCAL + j] -= cross[i * SHARED + k] * slope[j * SHARED + k];
      }
    }
    for (let i = 0; i < LOCAL; i++) {
      const at = localColumn(layout, area, i);
      if (penalties[at] === Infinity) own[i * LOCAL + i] = 0;
      diagonal[at] = own[i * LOCAL + i];
    }
    for (let hour = 0; hour < HOURS; hour++) {
      const at = (area * HOURS + hour) * WEEKDAYS;
      const inverse = hourInverse[area * HOURS + hour];
      if (inverse === 0) continue;
      local[0] = 0;
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        local[1 + weekday] = fitted[at + weekday];
        local[0] += fitted[at + weekday];
      }
      touchedByHour(fitted, at, hour, local[0], moments, columns, values);
      let variance = 0;
      for (let i = 0; i < LOCAL; i++) {
        for (let j = 0; j < LOCAL; j++) variance += local[i] * local[j] * own[i * LOCAL + j];
        for (let j = 0; j < HOUR_TOUCHED; j++) variance += 2 * local[i] * values[j] * cross[i * SHARED + columns[j]];
      }
      for (let i = 0; i < HOUR_TOUCHED; i++) {
        const row = columns[i] * SHARED;
        for (let j = 0; j < HOUR_TOUCHED; j++) variance += values[i] * values[j] * sharedInverse[row + columns[j]];
      }
      diagonal[layout.areaHour + area * HOURS + hour] = inverse + inverse * inverse * variance;
    }
  }
  return diagonal;
}

/**
 * Effective degrees of freedom: trace of (information + penalties)⁻¹ × information, which is the number of columns
 * for an unpenalised fit and less the more they are shrunk (Hastie and Tibshirani 1990).
 */
export function effectiveDegreesOfFreedom(penalties: Penalties, variances: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < penalties.length; i++) if (penalties[i] !== Infinity) sum += 1 - penalties[i] * variances[i];
  return sum;
}
