/** Texts on which a careless pattern would try every way to cut them: reading must stay in proportion to their length. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { areasOfPoints } from '#lib/core/geo/area-polygons.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { readBoundaries } from '#lib/ingest/areas/boundaries/boundaries.ts';
import { csvCell } from '#lib/core/table/csv-cell.ts';
import { readNumber } from '#lib/ingest/cells/cells.ts';
import { parseCoordinateText } from '#lib/ingest/cells/coordinate-text.ts';
import { nameWithoutBrackets, plainName } from '#lib/ingest/columns/plain-name.ts';
import { expandSource } from '#lib/ingest/expand-sources.ts';
import { findSpellings } from '#lib/ingest/records/type-spellings.ts';

/** All of these take a few milliseconds; without care they took from four seconds to hours. */
const MOST_SECONDS = 2;

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const digits = '1'.repeat(100_000);
const spaces = ' '.repeat(100_000);

describe('no text takes much longer than its length', () => {
  it.each<[string, () => unknown]>([
    [
      'digits with a letter behind, as a number',
      () => {
        const bytes = new TextEncoder().encode(`${digits}x`);
        expect(readNumber(bytes, 0, bytes.length, 46)).toBeNaN();
      },
    ],
    ['the same as a cell of an export', () => expect(csvCell(`-${digits}x`)).toBe(`'-${digits}x`)],
    ['POINT and spaces', () => expect(parseCoordinateText(`POINT${spaces}x`)).toBeUndefined()],
    ['a number and spaces', () => expect(parseCoordinateText(`41.5${spaces}x`)).toBeUndefined()],
    ['a column name of words that can be cut in many ways', () => plainName(`${'datetime'.repeat(30)}q`)],
    ['a column name of capitals', () => plainName('A'.repeat(100_000))],
    ['a column name of brackets', () => nameWithoutBrackets('('.repeat(100_000))],
    [
      'tables in a zip that have no end of a line',
      async () => {
        const table = new Uint8Array(200_000).fill(120);
        const bytes = zipSync({ 'a.csv': table, 'b.csv': table });
        const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
        await expandSource({
          name: 'x.zip',
          size: blob.size,
          stream: () => blob.stream(),
          slice: (from, to) => blob.slice(from, to),
        });
      },
    ],
    [
      'boundaries of teeth like a comb',
      async () => {
        const ring = Array.from({ length: 40_000 }, (_, i) => [i / 40_000, i % 2]);
        const feature = {
          type: 'Feature',
          properties: { name: 'x' },
          geometry: { type: 'Polygon', coordinates: [ring] },
        };
        const boundaries = await readBoundaries(new File([JSON.stringify(feature)], 'comb.geojson'));
        if ('failed' in boundaries) throw new Error(boundaries.sentence);
        const x = new Float64Array(3).fill(0.5);
        // the line from the last tooth to the first lies between the first two
        expect([...areasOfPoints(boundaries.polygons, Float64Array.of(0.9, 0.3, 2), x)]).toEqual([MISSING, 0, MISSING]);
      },
    ],
    [
      'boundaries in collections of collections',
      async () => {
        const deep = '{"type":"GeometryCollection","geometries":['.repeat(20_000) + ']}'.repeat(20_000);
        expect(await readBoundaries(new File([deep], 'deep.geojson'))).toMatchObject({ failed: true });
      },
    ],
    [
      'a column of 30,000 different texts chosen as crime type',
      () => {
        const labels = Array.from({ length: 30_000 }, (_, i) => `${(i * 7919).toString(36)} taken ${i.toString(36)}`);
        findSpellings(
          labels,
          Uint16Array.from(labels, (_, i) => i),
        );
      },
    ],
  ])('%s', async (_what, work) => {
    expect(await seconds(work)).toBeLessThan(MOST_SECONDS);
  });
});
