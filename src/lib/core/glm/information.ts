/**
 * The penalised Fisher information of the count model, factorised without ever being formed.
 *
 * Given the shared columns the areas are independent, and given an area's other columns its 24 area × hour columns are
 * independent. So they are eliminated in that order (Schur complement): first area × hour (a diagonal), then each
 * area's other 8 columns (area, area × weekday), which leaves one dense system in the 213 shared columns.
 * One factorisation costs about areas × 8 × 213² / 2 multiplications: 14 million for 77 areas, where a dense Cholesky
 * of all 2,677 columns would take 3 billion.
 */
import { factorise } from './cholesky.ts';
import { HOURS, WEEKDAYS, WEEK_HOURS } from './panel.ts';
import { HOUR_TOUCHED, LOCAL, TOUCHED, localColumn, touchedByCell, touchedByHour } from './sparse-columns.ts';
import { SHARED, TIME_AT, TIME_COLUMNS, layoutOf, type Penalties } from './terms.ts';
import type { TimeMoments } from './time-moments.ts';

export interface Information {
  readonly areas: number;
  readonly penalties: Penalties;
  /** areas × 24 × 7: expected counts at which the information was taken. */
  readonly fitted: ArrayLike<number>;
  readonly moments: TimeMoments;
  /** areas × 24: inverse of the area × hour diagonal; 0 where pinned. */
  readonly hourInverse: Float64Array;
  /** areas × 8 × 8: Cholesky factors of the areas' own blocks. */
  readonly localFactor: Float64Array;
  /** areas × 8 × 213: L⁻¹ × coupling of the area's block with the shared columns. */
  readonly coupling: Float64Array;
  /** 213 × 213: Cholesky factor of the shared system. */
  readonly sharedFactor: Float64Array;
}

/**
 * Factorises Xᵀ diag(fitted) X + diag(penalties).
 *
 * @param fitted areas × 24 × 7 expected counts, summed over months
 * @param moments how each weekday's exposure spreads over months, at the same coefficients
 * @param penalties λ of each column; Infinity pins a column at 0
 * @throws Error where a column has neither information nor penalty
 */
export function factoriseInformation(
  fitted: ArrayLike<number>,
  moments: TimeMoments,
  penalties: Penalties,
  areas: number,
): Information {
  const layout = layoutOf(areas);
  const hourInverse = new Float64Array(areas * HOURS);
  const localFactor = new Float64Array(areas * LOCAL * LOCAL);
  const coupling = new Float64Array(areas * LOCAL * SHARED);
  const shared = new Float64Array(SHARED * SHARED);
  const ofWeekHour = new Float64Array(WEEK_HOURS);
  const columns = new Int32Array(HOUR_TOUCHED);
  const values = new Float64Array(HOUR_TOUCHED);
  const local = new Float64Array(LOCAL);

  for (let area = 0; area < areas; area++) {
    const own = area * LOCAL * LOCAL;
    const cross = area * LOCAL * SHARED;
    for (let hour = 0; hour < HOURS; hour++) {
      const at = (area * HOURS + hour) * WEEKDAYS;
      let total = 0;
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        const weight = fitted[at + weekday];
        total += weight;
        ofWeekHour[hour * WEEKDAYS + weekday] += weight;
        touchedByCell(hour, weekday, moments, columns, values);
        const row = cross + (1 + weekday) * SHARED;
        for (let i = 0; i < TOUCHED; i++) {
          const value = weight * values[i];
          coupling[cross + columns[i]] += value;
          coupling[row + columns[i]] += value;
        }
        localFactor[own + (1 + weekday) * LOCAL] += weight;
        localFactor[own + (1 + weekday) * (LOCAL + 1)] += weight;
        local[1 + weekday] = weight;
      }
      localFactor[own] += total;
      local[0] = total;
      // eliminate the area × hour column: a rank-one downdate of everything that it touches
      const inverse = 1 / (total + penalties[layout.areaHour + area * HOURS + hour]);
      hourInverse[area * HOURS + hour] = inverse;
      if (inverse === 0) continue;
      touchedByHour(fitted, at, hour, total, moments, columns, values);
      for (let i = 0; i < LOCAL; i++) {
        const scaled = local[i] * inverse;
        for (let j = 0; j <= i; j++) localFactor[own + i * LOCAL + j] -= scaled * local[j];
        const row = cross + i * SHARED;
        for (let j = 0; j < HOUR_TOUCHED; j++) coupling[row + columns[j]] -= scaled * values[j];
      }
      subtractRankOne(shared, columns, values, HOUR_TOUCHED, inverse);
    }
  }

  for (let hour = 0; hour < HOURS; hour++) {
    for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
      const weight = ofWeekHour[hour * WEEKDAYS + weekday];
      touchedByCell(hour, weekday, moments, columns, values);
      subtractRankOne(shared, columns, values, TOUCHED, -weight);
      // months differ within a weekday: the spread of the time columns around their mean
      const block = weekday * TIME_COLUMNS * TIME_COLUMNS;
      for (let i = 0; i < TIME_COLUMNS; i++) {
        for (let j = 0; j <= i; j++) {
          shared[(TIME_AT + i) * SHARED + TIME_AT + j] += weight * moments.covariance[block + i * TIME_COLUMNS + j];
        }
      }
    }
  }

  for (let column = 0; column < SHARED; column++) {
    if (penalties[column] === Infinity) pinShared(shared, coupling, column);
    else shared[column * (SHARED + 1)] += penalties[column];
  }
  for (let area = 0; area < areas; area++) {
    for (let i = 0; i < LOCAL; i++) {
      const penalty = penalties[localColumn(layout, area, i)];
      if (penalty === Infinity) pinLocal(localFactor, coupling, area, i);
      else localFactor[area * LOCAL * LOCAL + i * (LOCAL + 1)] += penalty;
    }
    eliminateArea(localFactor, coupling, shared, area);
  }
  factorise(shared, SHARED);
  return { areas, penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor: shared };
}

/** Lower triangle of `shared` less scale × v vᵀ, v sparse with ascending columns. */
function subtractRankOne(
  shared: Float64Array,
  columns: Int32Array,
  values: Float64Array,
  length: number,
  scale: number,
): void {
  for (let i = 0; i < length; i++) {
    const row = columns[i] * SHARED;
    const scaled = values[i] * scale;
    for (let j = 0; j <= i; j++) shared[row + columns[j]] -= scaled * values[j];
  }
}

/** Eliminates an area's own block: factor = L, coupling = L⁻¹N, and the shared system loses (L⁻¹N)ᵀ(L⁻¹N). */
function eliminateArea(localFactor: Float64Array, coupling: Float64Array, shared: Float64Array, area: number): void {
  const own = area * LOCAL * LOCAL;
  const cross = area * LOCAL * SHARED;
  factorise(localFactor, LOCAL, own);
  for (let i = 0; i < LOCAL; i++) {
    const row = cross + i * SHARED;
    for (let k = 0; k < i; k++) {
      const factor = localFactor[own + i * LOCAL + k];
      const above = cross + k * SHARED;
      for (let j = 0; j < SHARED; j++) coupling[row + j] -= factor * coupling[above + j];
    }
    const pivot = localFactor[own + i * (LOCAL + 1)];
    for (let j = 0; j < SHARED; j++) coupling[row + j] /= pivot;
  }
  // all eight at once: one pass over the lower triangle
  for (let i = 0; i < SHARED; i++) {
    const c0 = coupling[cross + i];
    const c1 = coupling[cross + SHARED + i];
    const c2 = coupling[cross + 2 * SHARED + i];
    const c3 = coupling[cross + 3 * SHARED + i];
    const c4 = coupling[cross + 4 * SHARED + i];
    const c5 = coupling[cross + 5 * SHARED + i];
    const c6 = coupling[cross + 6 * SHARED + i];
    const c7 = coupling[cross + 7 * SHARED + i];
    const row = i * SHARED;
    for (let j = 0; j <= i; j++) {
      const at = cross + j;
      shared[row + j] -=
        c0 * coupling[at] +
        c1 * coupling[at + SHARED] +
        c2 * coupling[at + 2 * SHARED] +
        c3 * coupling[at + 3 * SHARED] +
        c4 * coupling[at + 4 * SHARED] +
        c5 * coupling[at + 5 * SHARED] +
        c6 * coupling[at + 6 * SHARED] +
        c7 * coupling[at + 7 * SHARED];
    }
  }
}

/** Takes a shared column out of the system: its row and column are those of the identity. */
function pinShared(shared: Float64Array, coupling: Float64Array, column: number): void {
  for (let i = 0; i < SHARED; i++) {
    shared[column * SHARED + i] = 0;
    shared[i * SHARED + column] = 0;
  }
  shared[column * (SHARED + 1)] = 1;
  for (let row = column; row < coupling.length; row += SHARED) coupling[row] = 0;
}

function pinLocal(localFactor: Float64Array, coupling: Float64Array, area: number, index: number): void {
  const own = area * LOCAL * LOCAL;
  for (let i = 0; i < LOCAL; i++) {
    localFactor[own + index * LOCAL + i] = 0;
    localFactor[own + i * LOCAL + index] = 0;
  }
  localFactor[own + index * (LOCAL + 1)] = 1;
  const row = (area * LOCAL + index) * SHARED;
  coupling.fill(0, row, row + SHARED);
}
