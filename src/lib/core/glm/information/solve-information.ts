/** Solves with the factorised information: forward through the eliminated columns, then back. */
import { solveLower, solveUpper } from './cholesky.ts';
import { cellVectors, type Information } from './information.ts';
import { LOCAL, LOCAL_PART, localColumn, weekendContrasts } from './sparse-columns.ts';
import { PARTS, partWeights } from '../terms/parts-of-day.ts';

/**
 * Solves information × step = score.
 *
 * @param score as long as the coefficients; entries of pinned columns are ignored
 * @param step overwritten; 0 at pinned columns
 */
export function solveInformation(information: Information, score: Float64Array, step: Float64Array): void {
  const { penalties, fitted, moments, hourInverse, localFactor, coupling, sharedFactor } = information;
  const { terms, layout } = moments;
  const { areas, hours, weekdays } = terms.shape;
  const size = layout.shared;
  const contrast = weekendContrasts(weekdays);
  const parts = partWeights(hours);
  const cells = cellVectors(moments);
  const shared = score.slice(0, size);
  const locals = new Float64Array(areas * LOCAL);
  const isPinned = (area: number, index: number): boolean => {
    const column = localColumn(layout, terms, area, index);
    return column < 0 || penalties[column] === Infinity;
  };
  // what the eliminated (area, hour) columns take out of each (hour, weekday) cell
  const moved = new Float64Array(hours * weekdays);
  for (let area = 0; area < areas; area++) {
    const own = area * LOCAL;
    for (let i = 0; i < LOCAL; i++)
      locals[own + i] = isPinned(area, i) ? 0 : score[localColumn(layout, terms, area, i)];
    for (let hour = 0; hour < hours; hour++) {
      const column = area * hours + hour;
      const first = score[layout.areaHour + column];
      const second = score[layout.areaHourWeekend + column];
      const level = hourInverse[3 * column] * first + hourInverse[3 * column + 1] * second;
      const slope = hourInverse[3 * column + 1] * first + hourInverse[3 * column + 2] * second;
      if (level === 0 && slope === 0) continue;
      let total = 0;
      for (let weekday = 0; weekday < weekdays; weekday++) {
        const value = fitted[column * weekdays + weekday] * (level + slope * contrast[weekday]);
        locals[own] -= value;
        locals[own + 1 + weekday] -= value;
        moved[hour * weekdays + weekday] += value;
        total += value;
      }
      for (let part = 0; part < PARTS; part++) locals[own + LOCAL_PART + part] -= parts[hour * PARTS + part] * total;
    }
    for (let i = 0; i < LOCAL; i++) if (isPinned(area, i)) locals[own + i] = 0;
  }
  cells.forEach(({ length, columns, values }, cell) => {
    for (let i = 0; i < length; i++) shared[columns[i]] -= moved[cell] * values[i];
  });
  for (let column = 0; column < size; column++) if (penalties[column] === Infinity) shared[column] = 0;

  for (let area = 0; area < areas; area++) {
    solveLower(localFactor, LOCAL, locals, area * LOCAL * LOCAL, area * LOCAL);
    for (let i = 0; i < LOCAL; i++) {
      const value = locals[area * LOCAL + i];
      const row = (area * LOCAL + i) * size;
      for (let j = 0; j < size; j++) shared[j] -= value * coupling[row + j];
    }
  }
  solveLower(sharedFactor, size, shared);
  solveUpper(sharedFactor, size, shared);
  step.set(shared);

  // back: the areas' own columns, then their hours
  const ofCell = Float64Array.from(cells, ({ length, columns, values }) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += shared[columns[i]] * values[i];
    return sum;
  });
  for (let area = 0; area < areas; area++) {
    const own = area * LOCAL;
    for (let i = 0; i < LOCAL; i++) {
      const row = (own + i) * size;
      let sum = locals[own + i];
      for (let j = 0; j < size; j++) sum -= coupling[row + j] * shared[j];
      locals[own + i] = sum;
    }
    solveUpper(localFactor, LOCAL, locals, area * LOCAL * LOCAL, own);
    for (let i = 0; i < LOCAL; i++) {
      const column = localColumn(layout, terms, area, i);
      if (column >= 0) step[column] = locals[own + i];
    }
    for (let hour = 0; hour < hours; hour++) {
      const column = area * hours + hour;
      let first = score[layout.areaHour + column];
      let second = score[layout.areaHourWeekend + column];
      let ofParts = 0;
      for (let part = 0; part < PARTS; part++) {
        ofParts += parts[hour * PARTS + part] * locals[own + LOCAL_PART + part];
      }
      for (let weekday = 0; weekday < weekdays; weekday++) {
        const change = ofCell[hour * weekdays + weekday] + locals[own] + locals[own + 1 + weekday] + ofParts;
        const value = fitted[column * weekdays + weekday] * change;
        first -= value;
        second -= value * contrast[weekday];
      }
      step[layout.areaHour + column] = hourInverse[3 * column] * first + hourInverse[3 * column + 1] * second;
      step[layout.areaHourWeekend + column] =
        hourInverse[3 * column + 1] * first + hourInverse[3 * column + 2] * second;
    }
  }
}
