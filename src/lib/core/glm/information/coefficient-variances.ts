/** How sure a fitted coefficient is, and how many a shrunk model really spends. */
import { invert, solveUpper } from './cholesky.ts';
import type { Information } from './information.ts';
import { LOCAL, LOCAL_PART, localColumn, sparseVector, touchedByHour, weekendContrasts } from './sparse-columns.ts';
import { PARTS, partWeights } from '../terms/parts-of-day.ts';
import type { Penalties } from '../terms/terms.ts';

/**
 * Diagonal of the inverse information: the variance of each coefficient (0 where pinned). Cost about areas × 16 × S², S
 * the number of shared columns: two factorisations.
 */
export function coefficientVariances(information: Information): Float64Array {
  const { penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor } = information;
  const { terms, layout } = moments;
  const { areas, hours, weekdays } = terms.shape;
  const size = layout.shared;
  const diagonal = new Float64Array(layout.length);
  const sharedInverse = invert(sharedFactor, size);
  for (let column = 0; column < size; column++) {
    diagonal[column] = penalties[column] === Infinity ? 0 : sharedInverse[column * (size + 1)];
    // a pinned column has variance 0, and its unit pivot must not leak into the others
    if (penalties[column] === Infinity) sharedInverse[column * (size + 1)] = 0;
  }
  // of one area: slope = M⁻¹N (16 × S), cross = -slope C (16 × S), own = M⁻¹ - cross slopeᵀ (16 × 16)
  const slope = new Float64Array(LOCAL * size);
  const cross = new Float64Array(LOCAL * size);
  const solved = new Float64Array(LOCAL);
  const vector = sparseVector(layout);
  const contrast = weekendContrasts(weekdays);
  const parts = partWeights(hours);
  const weights = new Float64Array(weekdays);
  const local = new Float64Array(LOCAL);
  for (let area = 0; area < areas; area++) {
    const factorAt = area * LOCAL * LOCAL;
    for (let j = 0; j < size; j++) {
      for (let i = 0; i < LOCAL; i++) solved[i] = coupling[(area * LOCAL + i) * size + j];
      solveUpper(localFactor, LOCAL, solved, factorAt);
      for (let i = 0; i < LOCAL; i++) slope[i * size + j] = solved[i];
    }
    multiply(slope, sharedInverse, size, cross);
    const own = invert(localFactor, LOCAL, factorAt);
    for (let i = 0; i < LOCAL; i++) {
      for (let j = 0; j < LOCAL; j++) {
        for (let k = 0; k < size; k++) own[i * LOCAL + j] -= cross[i * size + k] * slope[j * size + k];
      }
    }
    for (let i = 0; i < LOCAL; i++) {
      const column = localColumn(layout, terms, area, i);
      if (column < 0 || penalties[column] === Infinity) own[i * LOCAL + i] = 0;
      if (column >= 0) diagonal[column] = own[i * LOCAL + i];
    }
    for (let hour = 0; hour < hours; hour++) {
      const column = area * hours + hour;
      const at = column * weekdays;
      for (let k = 0; k < 2; k++) {
        const inverse = hourInverse[3 * column + 2 * k];
        if (inverse === 0) continue;
        // row k of the block's inverse: how its column moves with what the others do
        const [level, weekend] = [hourInverse[3 * column + k], hourInverse[3 * column + k + 1]];
        local.fill(0);
        for (let weekday = 0; weekday < weekdays; weekday++) {
          weights[weekday] = fitted[at + weekday] * (level + weekend * contrast[weekday]);
          local[1 + weekday] = weights[weekday];
          local[0] += weights[weekday];
        }
        for (let part = 0; part < PARTS; part++) local[LOCAL_PART + part] = parts[hour * PARTS + part] * local[0];
        touchedByHour(weights, hour, moments, vector, 0, weekdays);
        const { length, columns, values } = vector;
        let variance = 0;
        for (let i = 0; i < LOCAL; i++) {
          if (local[i] === 0) continue;
          for (let j = 0; j < LOCAL; j++) variance += local[i] * local[j] * own[i * LOCAL + j];
          for (let j = 0; j < length; j++) variance += 2 * local[i] * values[j] * cross[i * size + columns[j]];
        }
        for (let i = 0; i < length; i++) {
          const row = columns[i] * size;
          for (let j = 0; j < length; j++) variance += values[i] * values[j] * sharedInverse[row + columns[j]];
        }
        diagonal[(k === 0 ? layout.areaHour : layout.areaHourWeekend) + column] = inverse + variance;
      }
    }
  }
  return diagonal;
}

/** product = -slope × C, both 16 × S and C symmetric: eight rows at a time, each row of C read once for them. */
function multiply(slope: Float64Array, matrix: Float64Array, size: number, product: Float64Array): void {
  for (let from = 0; from < LOCAL * size; from += 8 * size) {
    for (let column = 0; column < size; column++) {
      const row = column * size;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      for (let k = 0; k < size; k++) {
        const value = matrix[row + k];
        const at = from + k;
        s0 -= value * slope[at];
        s1 -= value * slope[at + size];
        s2 -= value * slope[at + 2 * size];
        s3 -= value * slope[at + 3 * size];
        s4 -= value * slope[at + 4 * size];
        s5 -= value * slope[at + 5 * size];
        s6 -= value * slope[at + 6 * size];
        s7 -= value * slope[at + 7 * size];
      }
      const to = from + column;
      product[to] = s0;
      product[to + size] = s1;
      product[to + 2 * size] = s2;
      product[to + 3 * size] = s3;
      product[to + 4 * size] = s4;
      product[to + 5 * size] = s5;
      product[to + 6 * size] = s6;
      product[to + 7 * size] = s7;
    }
  }
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
