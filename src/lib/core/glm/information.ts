/**
 * The penalised Fisher information of the count model, factorised without ever being formed.
 *
 * Given the shared columns the areas are independent, and given an area's other columns its 24 area × hour columns are
 * independent. So they are eliminated in that order (Schur complement): first area × hour (a diagonal), then each
 * area's other 8 columns (area, area × weekday), which leaves one dense system in the 213 shared columns.
 * One factorisation costs about areas × 8 × 213² / 2 multiplications: 14 million for 77 areas, where a dense Cholesky
 * of all 2,677 columns would take 3 billion.
 */
import { factorise, invert, solveLower, solveUpper } from './cholesky.ts';
import { HOURS, WEEKDAYS, WEEK_HOURS } from './panel.ts';
import {
  HOUR_AT,
  HOUR_WEEKDAY_AT,
  SHARED,
  TIME_AT,
  TIME_COLUMNS,
  WEEKDAY_AT,
  layoutOf,
  type Penalties,
} from './terms.ts';
import type { TimeMoments } from './time-moments.ts';

/** Columns of one area besides area × hour: area, and area × weekday. */
const LOCAL = 1 + WEEKDAYS;
/** Shared columns that one (hour, weekday) cell touches: intercept, hour, weekday, 13 time columns, hour × weekday. */
const TOUCHED = 4 + TIME_COLUMNS;
/** Shared columns that one area × hour column touches: intercept, hour, 7 weekdays, 13 time columns, 7 hour × weekday. */
const HOUR_TOUCHED = 2 + 2 * WEEKDAYS + TIME_COLUMNS;

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
      const penalty = penalties[i === 0 ? layout.area + area : layout.areaWeekday + area * WEEKDAYS + i - 1];
      if (penalty === Infinity) pinLocal(localFactor, coupling, area, i);
      else localFactor[area * LOCAL * LOCAL + i * (LOCAL + 1)] += penalty;
    }
    eliminateArea(localFactor, coupling, shared, area);
  }
  factorise(shared, SHARED);
  return { areas, penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor: shared };
}

/**
 * Solves information × step = score.
 *
 * @param score as long as the coefficients; entries of pinned columns are ignored
 * @param step overwritten; 0 at pinned columns
 */
export function solveInformation(information: Information, score: Float64Array, step: Float64Array): void {
  const { areas, penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor } = information;
  const layout = layoutOf(areas);
  const shared = score.slice(0, SHARED);
  const locals = new Float64Array(areas * LOCAL);
  // what the eliminated area × hour columns take out of each (hour, weekday) cell
  const moved = new Float64Array(WEEK_HOURS);
  for (let area = 0; area < areas; area++) {
    const own = area * LOCAL;
    locals[own] = score[layout.area + area];
    for (let w = 0; w < WEEKDAYS; w++) locals[own + 1 + w] = score[layout.areaWeekday + area * WEEKDAYS + w];
    for (let hour = 0; hour < HOURS; hour++) {
      const column = area * HOURS + hour;
      const ratio = score[layout.areaHour + column] * hourInverse[column];
      if (ratio === 0) continue;
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        const value = ratio * fitted[column * WEEKDAYS + weekday];
        locals[own] -= value;
        locals[own + 1 + weekday] -= value;
        moved[hour * WEEKDAYS + weekday] += value;
      }
    }
    for (let i = 0; i < LOCAL; i++) if (isPinnedLocal(penalties, layout, area, i)) locals[own + i] = 0;
  }
  const columns = new Int32Array(TOUCHED);
  const values = new Float64Array(TOUCHED);
  for (let i = 0; i < WEEK_HOURS; i++) {
    touchedByCell(Math.floor(i / WEEKDAYS), i % WEEKDAYS, moments, columns, values);
    for (let j = 0; j < TOUCHED; j++) shared[columns[j]] -= moved[i] * values[j];
  }
  for (let column = 0; column < SHARED; column++) if (penalties[column] === Infinity) shared[column] = 0;

  for (let area = 0; area < areas; area++) {
    solveLower(localFactor, LOCAL, locals, area * LOCAL * LOCAL, area * LOCAL);
    for (let i = 0; i < LOCAL; i++) {
      const value = locals[area * LOCAL + i];
      const row = (area * LOCAL + i) * SHARED;
      for (let j = 0; j < SHARED; j++) shared[j] -= value * coupling[row + j];
    }
  }
  solveLower(sharedFactor, SHARED, shared);
  solveUpper(sharedFactor, SHARED, shared);
  step.set(shared);

  // back: the areas' own columns, then area × hour
  const ofCell = new Float64Array(WEEK_HOURS);
  for (let i = 0; i < WEEK_HOURS; i++) {
    touchedByCell(Math.floor(i / WEEKDAYS), i % WEEKDAYS, moments, columns, values);
    for (let j = 0; j < TOUCHED; j++) ofCell[i] += shared[columns[j]] * values[j];
  }
  for (let area = 0; area < areas; area++) {
    const own = area * LOCAL;
    for (let i = 0; i < LOCAL; i++) {
      const row = (own + i) * SHARED;
      let sum = locals[own + i];
      for (let j = 0; j < SHARED; j++) sum -= coupling[row + j] * shared[j];
      locals[own + i] = sum;
    }
    solveUpper(localFactor, LOCAL, locals, area * LOCAL * LOCAL, own);
    step[layout.area + area] = locals[own];
    for (let w = 0; w < WEEKDAYS; w++) step[layout.areaWeekday + area * WEEKDAYS + w] = locals[own + 1 + w];
    for (let hour = 0; hour < HOURS; hour++) {
      const column = area * HOURS + hour;
      let remaining = score[layout.areaHour + column];
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        const change = ofCell[hour * WEEKDAYS + weekday] + locals[own] + locals[own + 1 + weekday];
        remaining -= fitted[column * WEEKDAYS + weekday] * change;
      }
      step[layout.areaHour + column] = hourInverse[column] === 0 ? 0 : remaining * hourInverse[column];
    }
  }
}

/**
 * Diagonal of the inverse: the variance of each coefficient (0 where pinned). Cost about areas × 16 × 213²: three
 * times a factorisation.
 */
export function inverseDiagonal(information: Information): Float64Array {
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
  const column8 = new Float64Array(LOCAL);
  const columns = new Int32Array(HOUR_TOUCHED);
  const values = new Float64Array(HOUR_TOUCHED);
  const local = new Float64Array(LOCAL);
  for (let area = 0; area < areas; area++) {
    const factorAt = area * LOCAL * LOCAL;
    for (let j = 0; j < SHARED; j++) {
      for (let i = 0; i < LOCAL; i++) column8[i] = coupling[(area * LOCAL + i) * SHARED + j];
      solveUpper(localFactor, LOCAL, column8, factorAt);
      for (let i = 0; i < LOCAL; i++) slope[i * SHARED + j] = column8[i];
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
      const pinned = isPinnedLocal(penalties, layout, area, i);
      if (pinned) own[i * LOCAL + i] = 0;
      diagonal[i === 0 ? layout.area + area : layout.areaWeekday + area * WEEKDAYS + i - 1] = own[i * LOCAL + i];
    }
    for (let hour = 0; hour < HOURS; hour++) {
      const at = (area * HOURS + hour) * WEEKDAYS;
      const inverse = hourInverse[area * HOURS + hour];
      if (inverse === 0) continue;
      local[0] = 0;
      for (let w = 0; w < WEEKDAYS; w++) local[0] += local[1 + w] = fitted[at + w];
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

/** The shared columns of an (hour, weekday) cell and its values there, months averaged. */
function touchedByCell(hour: number, weekday: number, moments: TimeMoments, columns: Int32Array, values: Float64Array) {
  columns[0] = 0;
  columns[1] = HOUR_AT + hour;
  columns[2] = WEEKDAY_AT + weekday;
  values[0] = values[1] = values[2] = 1;
  for (let i = 0; i < TIME_COLUMNS; i++) {
    columns[3 + i] = TIME_AT + i;
    values[3 + i] = moments.mean[weekday * TIME_COLUMNS + i];
  }
  columns[3 + TIME_COLUMNS] = HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday;
  values[3 + TIME_COLUMNS] = 1;
}

/** The shared columns that an area × hour column meets, and the information between them. Ascending columns. */
function touchedByHour(
  fitted: ArrayLike<number>,
  at: number,
  hour: number,
  total: number,
  moments: TimeMoments,
  columns: Int32Array,
  values: Float64Array,
) {
  columns[0] = 0;
  columns[1] = HOUR_AT + hour;
  values[0] = values[1] = total;
  const time = 2 + WEEKDAYS;
  for (let i = 0; i < TIME_COLUMNS; i++) {
    columns[time + i] = TIME_AT + i;
    values[time + i] = 0;
  }
  for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
    const weight = fitted[at + weekday];
    columns[2 + weekday] = WEEKDAY_AT + weekday;
    values[2 + weekday] = weight;
    for (let i = 0; i < TIME_COLUMNS; i++) values[time + i] += weight * moments.mean[weekday * TIME_COLUMNS + i];
    const last = time + TIME_COLUMNS + weekday;
    columns[last] = HOUR_WEEKDAY_AT + hour * WEEKDAYS + weekday;
    values[last] = weight;
  }
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

function isPinnedLocal(
  penalties: Penalties,
  layout: { readonly area: number; readonly areaWeekday: number },
  area: number,
  index: number,
): boolean {
  return penalties[index === 0 ? layout.area + area : layout.areaWeekday + area * WEEKDAYS + index - 1] === Infinity;
}
