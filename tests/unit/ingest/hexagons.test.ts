import { describe, expect, it } from 'vitest';
import { createRandom } from '#lib/core/random/random.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { hexagonSize, withHexagonAreas } from '#lib/ingest/areas/hexagons.ts';

/** Records scattered evenly over a box, in degrees. */
function scattered(rows: number, south: number, west: number, height: number, width: number): IncidentTable {
  const random = createRandom(11);
  return located(
    Float64Array.from({ length: rows }, () => south + height * random.next()),
    Float64Array.from({ length: rows }, () => west + width * random.next()),
  );
}

function located(latitude: Float64Array, longitude: Float64Array): IncidentTable {
  const rows = latitude.length;
  const none = new Uint16Array(rows).fill(MISSING);
  return {
    rows,
    timeResolution: 'day',
    minutes: new Int32Array(rows),
    latitude,
    longitude,
    type: none,
    area: none,
    district: none,
    place: none,
    typeLabels: [],
    areas: [],
    districtLabels: [],
    placeLabels: [],
  };
}

describe('hexagons as areas', () => {
  it('are small in a small town, so that there are areas to compare', async () => {
    // 4 km × 4 km
    const { table, resolution, size } = await withHexagonAreas(scattered(5000, 48.1, 11.5, 0.036, 0.054));
    expect(resolution).toBe(9);
    expect(size).toBe('about 0.1 km² each');
    expect(table.areas.length).toBeGreaterThanOrEqual(100);
    expect(table.areas.length).toBeLessThanOrEqual(300);
  });

  it('are large for a whole country, so that each has records enough', async () => {
    // Scotland, about 350 km × 300 km
    const { table, medianRecords, size } = await withHexagonAreas(scattered(60_000, 55, -6, 3, 4.5));
    expect(size).toBe('about 1,800 km² each');
    expect(table.areas.length).toBeGreaterThan(20);
    expect(table.areas.length).toBeLessThanOrEqual(300);
    expect(medianRecords).toBeGreaterThan(24);
  });

  it('grow where a finer net would leave most of them nearly empty', async () => {
    // 10 km × 10 km: about 150 hexagons of 0.7 km² with 5 records each, or about 30 of 5 km² with 27
    const few = await withHexagonAreas(scattered(800, 48.1, 11.5, 0.09, 0.135));
    expect(few.resolution).toBe(7);
    const many = await withHexagonAreas(scattered(80_000, 48.1, 11.5, 0.09, 0.135));
    expect(many.resolution).toBe(8);
  });

  it('are not made coarser by a few records far away', async () => {
    const town = scattered(80_000, 48.1, 11.5, 0.09, 0.135);
    const strays = scattered(400, 46, 8, 4, 6);
    const both = located(
      Float64Array.from([...town.latitude, ...strays.latitude]),
      Float64Array.from([...town.longitude, ...strays.longitude]),
    );
    expect((await withHexagonAreas(both)).resolution).toBe((await withHexagonAreas(town)).resolution);
  });

  it('give every located record an area, and the others none', async () => {
    const table = scattered(500, 48.1, 11.5, 0.09, 0.135);
    table.latitude[7] = table.longitude[7] = NaN;
    const { table: withAreas } = await withHexagonAreas(table);
    for (let row = 0; row < 500; row++) {
      if (row === 7) expect(withAreas.area[row]).toBe(MISSING);
      else expect(withAreas.areas[withAreas.area[row]].name).toMatch(/^Hexagon \d+$/);
    }
    expect(new Set(withAreas.areas.map((area) => area.id)).size).toBe(withAreas.areas.length);
  });

  it('are one where all records share a place, and none where there is no place', async () => {
    const one = await withHexagonAreas(located(new Float64Array(50).fill(48.1), new Float64Array(50).fill(11.5)));
    expect(one.table.areas).toHaveLength(1);
    const nowhere = await withHexagonAreas(located(new Float64Array(3).fill(NaN), new Float64Array(3).fill(NaN)));
    expect(nowhere.table.areas).toHaveLength(0);
    expect([...nowhere.table.area]).toEqual([MISSING, MISSING, MISSING]);
  });

  it('say their size in round figures', () => {
    expect(hexagonSize(8)).toBe('about 0.7 km² each');
    expect(hexagonSize(7)).toBe('about 5.2 km² each');
    expect(hexagonSize(6)).toBe('about 36 km² each');
    expect(() => hexagonSize(11)).toThrow(/got 11/);
  });
});
