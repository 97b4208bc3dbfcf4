/** A large layer as a file: written in parts, with progress, whole at the end. */
import { describe, expect, test } from 'vitest';
import { exportLayer } from '#lib/jobs/export-layer.ts';
import { someFacts } from '../core/exports/facts.ts';
import { readCsv } from '../../support/read-csv.ts';

const SIDE = 250;
const grid = { originX: 0, originY: 0, cellSize: 100, columns: SIDE, rows: SIDE };
const content = {
  kind: 'surface',
  grid,
  centre: { latitude: 41.85, longitude: -87.65 },
  value: Float64Array.from({ length: SIDE * SIDE }, (_, cell) => cell),
  crimes: new Uint32Array(SIDE * SIDE).fill(3),
  reachMeters: 300,
} as const;

describe('a layer of 62,500 cells', () => {
  test('is one valid file, reported on while it is written', async () => {
    const reports: number[] = [];
    const facts = someFacts();
    const blob = await exportLayer({ content, facts, format: 'geojson' }, (done) => reports.push(done));
    expect(blob.type).toBe('application/geo+json');
    const { features, streetlight } = JSON.parse(await blob.text()) as { features: unknown[]; streetlight: unknown };
    expect(features).toHaveLength(SIDE * SIDE);
    expect(streetlight).toEqual(facts);
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.at(-1)).toBe(1);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
  });

  test('has a row a cell as CSV', async () => {
    const blob = await exportLayer({ content, facts: someFacts(), format: 'csv' }, () => undefined);
    const rows = readCsv(await blob.text());
    expect(rows).toHaveLength(SIDE * SIDE);
    expect(rows.at(-1)).toMatchObject({ cell: '62499', crimes_per_km2_per_year: '62499', about: '' });
  });
});
