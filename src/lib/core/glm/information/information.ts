/**
 * The penalised Fisher information of the count model, factorised without ever being formed.
 *
 * Given the shared columns the areas are independent, and given an area's other columns its hours are: the two columns
 * of each (area, hour), level and weekend contrast, meet no other hour's. So they are eliminated in that order (Schur
 * complement): first the 2 × 2 blocks of the hours, then each area's other 16 columns (area, area × weekday, area × part
 * of day), which leaves one dense system in the shared columns, S ≈ 380 of them.
 * One factorisation costs about areas × 16 × S² / 2 multiplications: 90 million for 77 areas, where a dense Cholesky of
 * all 5,300 columns would take 25 billion.
 */
import { factorise } from './cholesky.ts';
import {
  LOCAL,
  LOCAL_PART,
  localColumn,
  sparseVector,
  touchedByHour,
  weekendContrasts,
  type SparseVector,
} from './sparse-columns.ts';
import { PARTS, partWeights } from '../terms/parts-of-day.ts';
import type { Penalties } from '../terms/terms.ts';
import type { TimeMoments } from '../terms/time-moments.ts';

export interface Information {
  readonly penalties: Penalties;
  /** areas × hours × weekdays: expected counts at which the information was taken. */
  readonly fitted: ArrayLike<number>;
  readonly moments: TimeMoments;
  /** areas × hours × 3: inverse of each (area, hour) block, its entries 00, 01 and 11; 0 where pinned. */
  readonly hourInverse: Float64Array;
  /** areas × 16 × 16: Cholesky factors of the areas' own blocks. */
  readonly localFactor: Float64Array;
  /** areas × 16 × S: L⁻¹ × coupling of the area's block with the shared columns. */
  readonly coupling: Float64Array;
  /** S × S: Cholesky factor of the shared system. */
  readonly sharedFactor: Float64Array;
}

/**
 * Factorises Xᵀ diag(fitted) X + diag(penalties).
 *
 * @param fitted areas × hours × weekdays expected counts, summed over time
 * @param moments how each hour's and weekday's exposure spreads over time, at the same coefficients
 * @param penalties λ of each column; Infinity pins a column at 0
 * @throws Error where a column has neither information nor penalty
 */
export function factoriseInformation(
  fitted: ArrayLike<number>,
  moments: TimeMoments,
  penalties: Penalties,
): Information {
  const { terms, layout } = moments;
  const { areas, hours, weekdays } = terms.shape;
  const size = layout.shared;
  const hourInverse = new Float64Array(areas * hours * 3);
  const localFactor = new Float64Array(areas * LOCAL * LOCAL);
  const coupling = new Float64Array(areas * LOCAL * size);
  const shared = new Float64Array(size * size);
  const ofWeekHour = new Float64Array(hours * weekdays);
  const cells = cellVectors(moments);
  const contrast = weekendContrasts(weekdays);
  const parts = partWeights(hours);
  const block = {
    vector: sparseVector(layout),
    weights: new Float64Array(weekdays),
    local: new Float64Array(LOCAL),
    parts,
  };

  for (let area = 0; area < areas; area++) {
    const own = area * LOCAL * LOCAL;
    const cross = area * LOCAL * size;
    for (let hour = 0; hour < hours; hour++) {
      const at = (area * hours + hour) * weekdays;
      for (let weekday = 0; weekday < weekdays; weekday++) {
        const weight = fitted[at + weekday];
        const cell = hour * weekdays + weekday;
        ofWeekHour[cell] += weight;
        const { length, columns, values } = cells[cell];
        const row = cross + (1 + weekday) * size;
        for (let i = 0; i < length; i++) coupling[row + columns[i]] += weight * values[i];
        localFactor[own] += weight;
        localFactor[own + (1 + weekday) * LOCAL] += weight;
        localFactor[own + (1 + weekday) * (LOCAL + 1)] += weight;
        block.weights[weekday] = weight;
      }
      addParts(block, hour, moments, localFactor, own, coupling, cross);
    }
    for (let weekday = 0; weekday < weekdays; weekday++) {
      const row = cross + (1 + weekday) * size;
      for (let i = 0; i < size; i++) coupling[cross + i] += coupling[row + i];
    }
    // eliminate each hour's two columns: rank-one downdates of everything that they touch
    for (let hour = 0; hour < hours; hour++) {
      const column = area * hours + hour;
      const at = column * weekdays;
      invertBlock(
        fitted,
        at,
        contrast,
        penalties,
        layout.areaHour + column,
        layout.areaHourWeekend + column,
        hourInverse,
        3 * column,
      );
      // inverse = G Gᵀ: the downdate is by (U G)(U G)ᵀ
      const g00 = Math.sqrt(hourInverse[3 * column]);
      const g10 = g00 > 0 ? hourInverse[3 * column + 1] / g00 : 0;
      const g11 = Math.sqrt(Math.max(0, hourInverse[3 * column + 2] - g10 * g10));
      for (let k = 0; k < 2; k++) {
        const [level, slope] = k === 0 ? [g00, g10] : [0, g11];
        if (level === 0 && slope === 0) continue;
        for (let weekday = 0; weekday < weekdays; weekday++) {
          block.weights[weekday] = fitted[at + weekday] * (level + slope * contrast[weekday]);
        }
        downdate(block, hour, moments, localFactor, own, coupling, cross, shared);
      }
    }
  }

  addShared(ofWeekHour, moments, shared);
  for (let column = 0; column < size; column++) {
    if (penalties[column] === Infinity) pinShared(shared, coupling, column, size);
    else shared[column * (size + 1)] += penalties[column];
  }
  for (let area = 0; area < areas; area++) {
    for (let i = 0; i < LOCAL; i++) {
      const column = localColumn(layout, terms, area, i);
      const penalty = column < 0 ? Infinity : penalties[column];
      if (penalty === Infinity) pinLocal(localFactor, coupling, area, i, size);
      else localFactor[area * LOCAL * LOCAL + i * (LOCAL + 1)] += penalty;
    }
    eliminateArea(localFactor, coupling, shared, area, size);
  }
  factorise(shared, size);
  return { penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor: shared };
}

/** The shared columns that one unit of weight touches in each (hour, weekday). */
export function cellVectors(moments: TimeMoments): SparseVector[] {
  const { hours, weekdays } = moments.terms.shape;
  const one = new Float64Array(weekdays).fill(1);
  const room = sparseVector(moments.layout);
  return Array.from({ length: hours * weekdays }, (_, cell) => {
    const weekday = cell % weekdays;
    touchedByHour(one, Math.floor(cell / weekdays), moments, room, weekday, weekday + 1);
    return {
      length: room.length,
      columns: room.columns.slice(0, room.length),
      values: room.values.slice(0, room.length),
    };
  });
}

/** Inverse of [[Σf + λ, Σfc], [Σfc, Σfc² + λ']] into `inverse` from `to` on; pinned rows and columns are 0. */
function invertBlock(
  fitted: ArrayLike<number>,
  at: number,
  contrast: Float64Array,
  penalties: Penalties,
  levelColumn: number,
  weekendColumn: number,
  inverse: Float64Array,
  to: number,
): void {
  let a = penalties[levelColumn];
  let b = 0;
  let c = penalties[weekendColumn];
  for (let weekday = 0; weekday < contrast.length; weekday++) {
    const weight = fitted[at + weekday];
    a += weight;
    b += weight * contrast[weekday];
    c += weight * contrast[weekday] * contrast[weekday];
  }
  if (a === Infinity || c === Infinity) {
    inverse[to] = 1 / a;
    inverse[to + 2] = 1 / c;
    return;
  }
  const determinant = a * c - b * b;
  if (!(determinant > 0))
    throw new Error(`Information: expected a positive definite block, determinant is ${determinant}`);
  inverse[to] = c / determinant;
  inverse[to + 1] = -b / determinant;
  inverse[to + 2] = a / determinant;
}

interface HourRoom {
  /** hours × PARTS */
  readonly parts: Float64Array;
  readonly vector: SparseVector;
  /** By weekday. */
  readonly weights: Float64Array;
  readonly local: Float64Array;
}

/** Adds what an hour's weights give to the area's columns of parts of the day. */
function addParts(
  { vector, weights, parts }: HourRoom,
  hour: number,
  moments: TimeMoments,
  localFactor: Float64Array,
  own: number,
  coupling: Float64Array,
  cross: number,
): void {
  const size = moments.layout.shared;
  touchedByHour(weights, hour, moments, vector, 0, weights.length);
  const { length, columns, values } = vector;
  // the first value is that of the intercept: the total
  const total = values[0];
  for (let part = 0; part < PARTS; part++) {
    const share = parts[hour * PARTS + part];
    if (share === 0) continue;
    const at = own + (LOCAL_PART + part) * LOCAL;
    localFactor[at] += share * total;
    for (let weekday = 0; weekday < weights.length; weekday++)
      localFactor[at + 1 + weekday] += share * weights[weekday];
    for (let other = 0; other <= part; other++) {
      localFactor[at + LOCAL_PART + other] += share * parts[hour * PARTS + other] * total;
    }
    const row = cross + (LOCAL_PART + part) * size;
    for (let i = 0; i < length; i++) coupling[row + columns[i]] += share * values[i];
  }
}

/** Takes v vᵀ out of the area's block, its coupling and the shared system, v the columns that an hour's weights touch. */
function downdate(
  { vector, weights, local, parts }: HourRoom,
  hour: number,
  moments: TimeMoments,
  localFactor: Float64Array,
  own: number,
  coupling: Float64Array,
  cross: number,
  shared: Float64Array,
): void {
  const size = moments.layout.shared;
  touchedByHour(weights, hour, moments, vector, 0, weights.length);
  const { length, columns, values } = vector;
  local.fill(0);
  for (let weekday = 0; weekday < weights.length; weekday++) {
    local[0] += weights[weekday];
    local[1 + weekday] = weights[weekday];
  }
  for (let part = 0; part < PARTS; part++) local[LOCAL_PART + part] = parts[hour * PARTS + part] * local[0];
  for (let i = 0; i < LOCAL; i++) {
    const value = local[i];
    if (value === 0) continue;
    for (let j = 0; j <= i; j++) localFactor[own + i * LOCAL + j] -= value * local[j];
    const row = cross + i * size;
    for (let j = 0; j < length; j++) coupling[row + columns[j]] -= value * values[j];
  }
  // lower triangle: columns ascend
  for (let i = 0; i < length; i++) {
    const row = columns[i] * size;
    const value = values[i];
    for (let j = 0; j <= i; j++) shared[row + columns[j]] -= value * values[j];
  }
}

/** Adds the shared columns' information (lower triangle), from the fitted total of each (hour, weekday) and its steps. */
function addShared(ofWeekHour: Float64Array, moments: TimeMoments, shared: Float64Array): void {
  const { layout, terms, features, places, count, steps, share } = moments;
  const { weekdays } = terms.shape;
  const size = layout.shared;
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  for (let cell = 0; cell < ofWeekHour.length; cell++) {
    const hour = Math.floor(cell / weekdays);
    for (let step = 0; step < steps; step++) {
      const weight = ofWeekHour[cell] * share[cell * steps + step];
      if (weight === 0) continue;
      columns[0] = 0;
      columns[1] = layout.hour + hour;
      columns[2] = layout.weekday + (cell % weekdays);
      columns[3] = layout.hourWeekday + cell;
      values.fill(1, 0, 4);
      let n = 4;
      for (let i = features.start[step]; i < features.start[step + 1]; i++) {
        const at = hour * count + features.feature[i];
        columns[n] = places.column[at];
        values[n++] = features.value[i] * places.factor[at];
      }
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          if (columns[j] <= columns[i]) shared[columns[i] * size + columns[j]] += weight * values[i] * values[j];
        }
      }
    }
  }
}

/** Eliminates an area's own block: factor = L, coupling = L⁻¹N, and the shared system loses (L⁻¹N)ᵀ(L⁻¹N). */
function eliminateArea(
  localFactor: Float64Array,
  coupling: Float64Array,
  shared: Float64Array,
  area: number,
  size: number,
): void {
  const own = area * LOCAL * LOCAL;
  const cross = area * LOCAL * size;
  factorise(localFactor, LOCAL, own);
  for (let i = 0; i < LOCAL; i++) {
    const row = cross + i * size;
    for (let k = 0; k < i; k++) {
      const factor = localFactor[own + i * LOCAL + k];
      if (factor === 0) continue;
      const above = cross + k * size;
      for (let j = 0; j < size; j++) coupling[row + j] -= factor * coupling[above + j];
    }
    const pivot = localFactor[own + i * (LOCAL + 1)];
    for (let j = 0; j < size; j++) coupling[row + j] /= pivot;
  }
  subtractEight(shared, coupling, cross, size);
  subtractEight(shared, coupling, cross + LOCAL_PART * size, size);
}

/** Takes CᵀC out of the shared system, C the eight rows of `coupling` from `cross` on: one pass over the lower triangle. */
function subtractEight(shared: Float64Array, coupling: Float64Array, cross: number, size: number): void {
  for (let i = 0; i < size; i++) {
    const c0 = coupling[cross + i];
    const c1 = coupling[cross + size + i];
    const c2 = coupling[cross + 2 * size + i];
    const c3 = coupling[cross + 3 * size + i];
    const c4 = coupling[cross + 4 * size + i];
    const c5 = coupling[cross + 5 * size + i];
    const c6 = coupling[cross + 6 * size + i];
    const c7 = coupling[cross + 7 * size + i];
    const row = i * size;
    for (let j = 0; j <= i; j++) {
      const at = cross + j;
      shared[row + j] -=
        c0 * coupling[at] +
        c1 * coupling[at + size] +
        c2 * coupling[at + 2 * size] +
        c3 * coupling[at + 3 * size] +
        c4 * coupling[at + 4 * size] +
        c5 * coupling[at + 5 * size] +
        c6 * coupling[at + 6 * size] +
        c7 * coupling[at + 7 * size];
    }
  }
}

/** Takes a shared column out of the system: its row and column are those of the identity. */
function pinShared(shared: Float64Array, coupling: Float64Array, column: number, size: number): void {
  for (let i = 0; i < size; i++) {
    shared[column * size + i] = 0;
    shared[i * size + column] = 0;
  }
  shared[column * (size + 1)] = 1;
  for (let row = column; row < coupling.length; row += size) coupling[row] = 0;
}

function pinLocal(localFactor: Float64Array, coupling: Float64Array, area: number, index: number, size: number): void {
  const own = area * LOCAL * LOCAL;
  for (let i = 0; i < LOCAL; i++) {
    localFactor[own + index * LOCAL + i] = 0;
    localFactor[own + i * LOCAL + index] = 0;
  }
  localFactor[own + index * (LOCAL + 1)] = 1;
  const row = (area * LOCAL + index) * size;
  coupling.fill(0, row, row + size);
}
