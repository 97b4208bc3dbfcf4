/** Boundaries of a saved data set: matched, saved with it in one transaction, kept in backups, taken away again. */
import '../../support/browser-globals.ts';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoundaryMatch } from '#lib/contract/boundaries.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { backup } from '#lib/jobs/backup.ts';
import { matchAgain, matchBoundaries, removeBoundaries, saveBoundaries } from '#lib/jobs/boundaries-session.ts';
import { checkDetails } from '#lib/jobs/check-details.ts';
import { restore } from '#lib/jobs/restore.ts';
import { readDataSet, readDetails, readTable } from '#lib/storage/data-sets.ts';
import type * as Database from '#lib/storage/database.ts';
import { openDatabase, sharedDatabase, type StreetlightDatabase } from '#lib/storage/database.ts';
import { readOutcomes, saveNotAvailable } from '#lib/storage/models.ts';
import { saveTable } from '../../support/saved-data.ts';
import { block, tableOf } from '../core/geo/tables.ts';

const quiet = (): void => undefined;

const connection = vi.hoisted(() => ({ db: undefined as StreetlightDatabase | undefined }));
vi.mock('#lib/storage/database.ts', async (importOriginal) => {
  const original = await importOriginal<typeof Database>();
  return { ...original, sharedDatabase: async () => (connection.db ??= await original.openDatabase()) };
});

async function anotherDevice(): Promise<void> {
  connection.db?.close();
  globalThis.indexedDB = new IDBFactory();
  connection.db = await openDatabase();
}

beforeEach(anotherDevice);
afterEach(() => vi.unstubAllGlobals());

/** Two areas of 3 × 3 km side by side; districts are the same the other way round. */
const TABLE: IncidentTable = (() => {
  const west = block(50, 8, 3000, 3000, 150, 0);
  const east = block(50, 8.042, 3000, 3000, 150, 1);
  const table = tableOf([...west, ...east], 2);
  return {
    ...table,
    areas: [
      { id: 1, label: 'WEST', name: 'West' },
      { id: 2, label: 'EAST', name: 'East' },
    ],
    district: table.area.map((code) => 1 - code),
    districtLabels: ['010', '020'],
  };
})();

const box = (west: number, east: number, south = 49.99, north = 50.04) => ({
  type: 'Polygon',
  coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]], // prettier-ignore
});

function fileOf(features: readonly unknown[], name = 'areas.geojson'): File {
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], name);
}

const AREAS = fileOf([
  { type: 'Feature', properties: { name: 'west', dist: '20' }, geometry: box(7.99, 8.042) },
  { type: 'Feature', properties: { name: 'East', dist: '10' }, geometry: box(8.042, 8.09, 49.99, 50.02) },
]);

async function matched(file = AREAS): Promise<BoundaryMatch> {
  const match = await matchBoundaries({ dataSetId: 'one', file }, quiet);
  if ('failed' in match) throw new Error(match.sentence);
  return match;
}

async function saved(): Promise<StreetlightDatabase> {
  const db = await sharedDatabase();
  await saveTable(db, TABLE);
  for (const kind of ['hotspots', 'counts', 'types', 'risk'] as const) {
    await saveNotAvailable(db, 'one', kind, { available: false, reason: 'of the former study area' });
  }
  return db;
}

describe('boundaries of a saved data set', () => {
  test('change nothing until they are saved; then the study area and km² are theirs, the records what they were', async () => {
    const db = await saved();
    const before = await readDetails(db, 'one');
    const match = await matched();
    expect(match.points.agree + match.points.none).toBe(TABLE.rows);
    expect(await readDetails(db, 'one')).toEqual(before);

    const progress: string[] = [];
    expect(await saveBoundaries((_done, text) => void progress.push(text))).toBeUndefined();
    expect(progress.at(-1)).toBe('Saving on this device');
    const { geography, overview } = await readDetails(db, 'one');
    expect(overview).toEqual(before.overview);
    expect(geography!.boundaries).toMatchObject({ name: 'areas.geojson', of: 'areas', property: 'name' });
    expect(geography!.boundaries!.fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect(geography!.setAsideOutside).toBe(match.outside);
    // the fifth of the east that lies north of its boundary
    expect(match.outside).toBe(100);
    expect(geography!.studyAreaKm2).toBeCloseTo(geography!.areaKm2[0] + geography!.areaKm2[1], 6);
    const summary = (await readDataSet(db, 'one'))!;
    expect(summary.hash).toBe('hash-one');
    expect((await readTable(db, summary)).area).toEqual(TABLE.area);
  });

  test('take the models of the former study area with them, and those only', async () => {
    const db = await saved();
    await matched();
    await saveBoundaries(quiet);
    expect((await readOutcomes(db, 'one')).map(({ kind }) => kind).sort()).toEqual(['counts', 'types']);
  });

  test('can be matched as districts, if a person says so', async () => {
    const db = await saved();
    await matched();
    const match = await matchAgain({ of: 'districts', property: 'dist' });
    expect(match.rows.map((row) => row.match)).toEqual(['010', '020']);
    await saveBoundaries(quiet);
    expect((await readDetails(db, 'one')).geography!.boundaries!.of).toBe('districts');
  });

  test('that are removed leave the outline of the records, as it was at first', async () => {
    const db = await saved();
    const before = await readDetails(db, 'one');
    await matched();
    await saveBoundaries(quiet);
    await removeBoundaries('one', quiet);
    expect(await readDetails(db, 'one')).toEqual(before);
  });

  test('that cannot be used change nothing, and say why', async () => {
    const db = await saved();
    const before = await readDetails(db, 'one');
    const file = fileOf([{ type: 'Feature', properties: { name: 'West' }, geometry: box(20, 21) }], 'poland.geojson');
    const failure = await matchBoundaries({ dataSetId: 'one', file }, quiet);
    expect(failure).toMatchObject({ failed: true, sentence: expect.stringMatching(/^poland\.geojson: it lies elsewhere/) as string }); // prettier-ignore
    await expect(saveBoundaries(quiet)).rejects.toThrow(/matched before/);
    expect(await readDetails(db, 'one')).toEqual(before);
    expect(await readOutcomes(db, 'one')).toHaveLength(4);
  });

  test('of a data set that was deleted meanwhile are not saved', async () => {
    const db = await saved();
    await matched();
    await db.delete('dataSets', 'one');
    await expect(saveBoundaries(quiet)).rejects.toThrow(/no longer on the device/);
  });

  test('go into backups and come back; damaged ones are refused', async () => {
    const db = await saved();
    await matched();
    await saveBoundaries(quiet);
    const details = await readDetails(db, 'one');
    const file = await backup({ dataSetIds: ['one'] }, quiet);
    await anotherDevice();
    expect(await restore({ file, alreadyHere: 'keep' }, quiet)).not.toHaveProperty('failed');
    expect(await readDetails(await sharedDatabase(), 'one')).toEqual(details);

    const summary = (await readDataSet(await sharedDatabase(), 'one'))!;
    const { geography } = details;
    const { boundaries, outlines } = geography!;
    expect(() => checkDetails(summary, details)).not.toThrow();
    for (const damaged of [
      { ...geography!, outlines: { ...outlines!, ringStart: outlines!.ringStart.slice(1) } },
      { ...geography!, boundaries: { ...boundaries!, of: 'wards' as 'areas' } },
      { ...geography!, boundaries: { ...boundaries!, polygons: { ...boundaries!.polygons, polygonArea: Uint16Array.of(0, 7) } } }, // prettier-ignore
    ]) {
      expect(() => checkDetails(summary, { ...details, geography: damaged })).toThrow(/damaged/);
    }
  });
});
