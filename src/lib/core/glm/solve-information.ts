/** Solves with the factorised information: forward through the eliminated columns, then back. */
import { solveLower, solveUpper } from './cholesky.ts';
import type { Information } from './information.ts';
import { HOURS, WEEKDAYS, WEEK_HOURS } from './panel.ts';
import { LOCAL, TOUCHED, localColumn, touchedByCell } from './sparse-columns.ts';
import { SHARED, layoutOf } from './terms.ts';

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
    for (let i = 0; i < LOCAL; i++) locals[own + i] = score[localColumn(layout, area, i)];
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
    for (let i = 0; i < LOCAL; i++) if (penalties[localColumn(layout, area, i)] === Infinity) locals[own + i] = 0;
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
    for (let i = 0; i < LOCAL; i++) step[localColumn(layout, area, i)] = locals[own + i];
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
