/** Vancouver blanks place and hour of crimes against a person: what the models make of them, on the real records. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fitCrimeTypes, recordProbabilities } from '#lib/core/crime-type/training/fit-crime-types.ts';
import type { CrimeTypeModel } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { queryProbabilities } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { buildPanel } from '#lib/core/glm/panel/panel.ts';
import { hasTimeOfDay, isLocated, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { countWithoutTime } from '#lib/core/table/time-of-day.ts';
import { loadIncidents, sharedDataPath } from '../support/incidents.ts';

const paths = [2022, 2023].map((year) => sharedDataPath(`vancouver_crimes_${year}.csv.gz`));
const absent = paths.some((path) => path === undefined);
if (absent)
  console.warn('Skipped: Vancouver’s blanked records, which are absent (../shared/data or STREETLIGHT_DATA).');

describe.skipIf(absent)('Vancouver’s blanked records (skipped where ../shared/data is absent)', () => {
  let table: IncidentTable;
  let violence: number;
  let model: CrimeTypeModel;
  let even: Uint32Array;
  let odd: Uint32Array;
  beforeAll(async () => {
    table = await loadIncidents(paths as string[]);
    violence = table.typeLabels.findIndex((label) => /^offence against a person$/i.test(label));
    const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
    even = rows.filter((row) => row % 2 === 0);
    odd = rows.filter((row) => row % 2 === 1);
    model = await fitCrimeTypes(table, even, { nEstimators: 10, minSamplesLeaf: 20, maxLeafNodes: 500 }, 1);
  }, 120_000);

  test('are in no hour of the panel, so that midnight holds what was recorded there', () => {
    expect(countWithoutTime(table)).toBe(7_171);
    const panel = buildPanel(table, spanOf(table));
    expect(panel.withoutTime).toBe(7_171);
    const midnight = panel.monthIndex.length * 7;
    let crimes = 0;
    for (let area = 0; area < panel.shape.areas; area++) {
      for (let i = 0; i < midnight; i++) crimes += panel.counts[area * 24 * midnight + i];
    }
    // 10,599 stand at hour 0 of the files: 7,171 blanked and 3,428 others
    expect(crimes).toBeLessThanOrEqual(3_428);
    expect(crimes).toBeGreaterThan(3_400);
  });

  test('do not give their type away by what is missing', () => {
    const held = odd.filter((row) => table.type[row] === violence && !hasTimeOfDay(table, row));
    expect(held.length).toBeGreaterThan(2_000);
    expect(held.some((row) => isLocated(table, row))).toBe(false);
    const classes = model.types.length;
    const probabilities = recordProbabilities(model, table, held);
    let mean = 0;
    for (let i = 0; i < held.length; i++) mean += probabilities[i * classes + model.types.indexOf(violence)];
    expect(mean / held.length).toBeLessThan(0.3);
  });

  test('leave violence as likely at a corner as in its area, at every hour', () => {
    const area = table.areas.findIndex(({ name }) => /west end/i.test(name));
    const inArea = even.filter((row) => table.area[row] === area);
    const share = inArea.filter((row) => table.type[row] === violence).length / inArea.length;
    expect(share).toBeGreaterThan(0.05);
    const located = inArea.filter((row) => isLocated(table, row));
    let mean = 0;
    const asked = located.filter((_, i) => i % 50 === 0);
    for (const [i, row] of asked.entries()) {
      const corner = { latitude: table.latitude[row], longitude: table.longitude[row] };
      const query = { areaCode: area, hour: i % 24, weekday: i % 7, month: 1 + (i % 12), ...corner };
      mean += queryProbabilities(model, query)[model.types.indexOf(violence)] / asked.length;
    }
    expect(mean).toBeGreaterThan(share / 2);
    expect(mean).toBeLessThan(share * 2);
  });
});
