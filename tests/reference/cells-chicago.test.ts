import { beforeAll, describe, expect, test } from 'vitest';
import { deriveGeography, projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { project } from '#lib/core/geo/projection.ts';
import { countedMonths } from '#lib/core/hotspots/significance/counted-months.ts';
import { emergingCells, type EmergingCells } from '#lib/core/hotspots/significance/emerging.ts';
import { significantCells, type SignificantCells } from '#lib/core/hotspots/significance/gi-star.ts';
import { selectPoints } from '#lib/core/hotspots/select-points.ts';
import { countByCell } from '#lib/core/hotspots/significance/study-area-cells.ts';
import {
  squaresOf,
  studyAreaSquares,
  type StudyAreaSquares,
} from '#lib/core/hotspots/significance/study-area-squares.ts';
import { dayOfMinute, monthIndexOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { loadIncidents, sharedDataPath } from '../support/incidents.ts';

const YEAR = sharedDataPath('chicago_crimes_2016.csv.gz');
if (YEAR === undefined)
  console.warn('../shared/data/chicago_crimes_2016.csv.gz is absent: cells of Chicago not tested');

/** State and Madison in the centre, and a quarter of quiet houses at the rim. */
const LOOP = { latitude: 41.882, longitude: -87.6278 };
const EDISON_PARK = { latitude: 42.008, longitude: -87.815 };

describe.skipIf(YEAR === undefined)('cells of Chicago 2016', () => {
  let table: IncidentTable;
  let geography: Geography;
  let squares: StudyAreaSquares;

  beforeAll(async () => {
    table = await loadIncidents([YEAR!]);
    geography = deriveGeography(table)!;
    squares = studyAreaSquares(geography);
  }, 60_000);

  const n = (): number => squares.centre.length / 2;
  function cellOfPlace({ latitude, longitude }: { latitude: number; longitude: number }): number {
    const { x, y } = project(projectionOf(geography), latitude, longitude);
    return squaresOf(squares, Float64Array.of(x), Float64Array.of(y))[0];
  }
  function tested(type?: number): { found: SignificantCells; development: EmergingCells; months: number } {
    const points = selectPoints(table, geography, type === undefined ? {} : { type });
    const cellOf = squaresOf(squares, points.x, points.y);
    const { months } = countedMonths(table);
    const counts = new Uint32Array(months.length * n());
    points.rows.forEach((row, i) => {
      const month = months.indexOf(monthIndexOf(dayOfMinute(table.minutes[row])));
      if (month >= 0 && cellOf[i] >= 0) counts[month * n() + cellOf[i]]++;
    });
    return {
      found: significantCells(countByCell(cellOf, n()), squares.neighbours),
      development: emergingCells(counts, months.length, squares.neighbours),
      months: months.length,
    };
  }

  test('all 12 months are whole, the Loop is hot throughout and Edison Park never', () => {
    const { found, development, months } = tested();
    expect(months).toBe(12);
    const loop = cellOfPlace(LOOP);
    expect(found.z[loop]).toBeGreaterThan(10);
    expect(found.q[loop]).toBeLessThan(0.01);
    expect(development.hotMonths[loop]).toBe(12);
    expect(['intensifying', 'persistent', 'diminishing']).toContain(development.cells[loop]);
    const quiet = cellOfPlace(EDISON_PARK);
    expect(found.z[quiet]).toBeLessThan(0);
    expect(development.cells[quiet]).toBe('never');
  });

  test('homicides are too thin for cold cells, yet some cells are hot', () => {
    const { found, development } = tested(table.typeLabels.indexOf('HOMICIDE'));
    expect(found.method).toBe('permutation');
    expect(found.coldImpossible).toBe(true);
    expect(found.q.filter((q, i) => q <= 0.05 && found.z[i] > 0).length).toBeGreaterThan(10);
    expect(found.q.filter((q, i) => q <= 0.1 && found.z[i] < 0)).toHaveLength(0);
    expect(development.cells).not.toContain('persistent');
  });
});
