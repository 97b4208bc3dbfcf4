import '../../support/browser-globals.ts';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { SavedMapping } from '#lib/contract/import.ts';
import { DATABASE_VERSION, openDatabase } from '#lib/storage/database.ts';
import { addToInbox, takeAllFromInbox } from '#lib/storage/inbox.ts';
import { listMappings, readSavedMapping, saveMapping } from '#lib/storage/mappings.ts';
import { freshDatabase } from '../../support/saved-data.ts';

const saved = (header: string, date: number): SavedMapping => ({
  header,
  mapping: {
    columns: { date, type: 1 },
    dateOrder: 'day-first',
    timeResolution: 'day',
    coordinates: 'degrees',
    decimal: '.',
    unknownAreas: [],
  },
  choices: { leaveOutRepeatedIds: false, leaveOutIdenticalRows: false, typeSpellings: [] },
  savedAt: '2026-01-01T00:00:00.000Z',
});

describe('a database of version 2', () => {
  test('is brought to the present one with every record that was in it', async () => {
    const rejected = [{ file: 'a.csv', line: 3, reason: 'no_date', detail: 'No date.', raw: ',,' }];
    const chunk = { minutes: Int32Array.of(1, 2), type: Uint16Array.of(0, 1) };
    const old = await openDB('migration-2', 2, {
      upgrade(db) {
        db.createObjectStore('dataSets', { keyPath: 'id' });
        for (const store of ['details', 'chunks', 'outcomes', 'models', 'settings', 'rejectedRows'])
          db.createObjectStore(store);
      },
    });
    await old.put('dataSets', { id: 'a', name: 'A', createdAt: '2026' });
    await old.put('details', { geography: undefined, overview: { firstWeekDay: 3 } }, 'a');
    await old.put('rejectedRows', rejected, 'a');
    await old.put('chunks', chunk, ['a', 0]);
    await old.put('outcomes', { kind: 'risk', available: false, reason: 'Too short.' }, ['a', 'risk']);
    await old.put('models', { version: 1 }, ['a', 'counts']);
    await old.put('settings', 'a', 'activeDataSet');
    old.close();

    const db = await openDatabase('migration-2');
    expect(db.version).toBe(DATABASE_VERSION);
    expect(await db.getAll('dataSets')).toEqual([{ id: 'a', name: 'A', createdAt: '2026' }]);
    expect(await db.get('details', 'a')).toEqual({ geography: undefined, overview: { firstWeekDay: 3 } });
    expect(await db.get('rejectedRows', 'a')).toEqual(rejected);
    expect(await db.get('chunks', ['a', 0])).toEqual(chunk);
    expect(await db.get('outcomes', ['a', 'risk'])).toMatchObject({ reason: 'Too short.' });
    expect(await db.get('models', ['a', 'counts'])).toEqual({ version: 1 });
    expect(await db.get('settings', 'activeDataSet')).toBe('a');
    for (const store of ['mappings', 'inbox', 'deleted'] as const) expect(await db.count(store)).toBe(0);
  });
});

describe('saved mappings', () => {
  test('are found again by the header alone, and the one confirmed last counts', async () => {
    const db = await freshDatabase();
    await saveMapping(db, saved('Date,Type', 0));
    await saveMapping(db, saved('Type,Date', 1));
    await saveMapping(db, saved('Date,Type', 5));
    expect((await readSavedMapping(db, 'Date,Type'))?.mapping.columns.date).toBe(5);
    expect((await readSavedMapping(db, 'Type,Date'))?.mapping.columns.date).toBe(1);
    expect(await readSavedMapping(db, 'Datum,Art')).toBeUndefined();
    expect(await listMappings(db)).toHaveLength(2);
  });

  test('take any header, also one that is a name of JavaScript', async () => {
    const db = await freshDatabase();
    await saveMapping(db, saved('__proto__', 2));
    expect(await readSavedMapping(db, '__proto__')).toEqual(saved('__proto__', 2));
    expect(await readSavedMapping(db, 'constructor')).toBeUndefined();
  });
});

describe('the inbox', () => {
  const file = (name: string) => ({ name, blob: new Blob([name]), receivedAt: '2026-01-01T00:00:00.000Z' });

  test('gives shared files once, in the order in which they came', async () => {
    const db = await freshDatabase();
    await addToInbox(db, [file('b.csv'), file('a.csv')]);
    await addToInbox(db, [file('c.csv')]);
    const [first, second] = await Promise.all([takeAllFromInbox(db), takeAllFromInbox(db)]);
    expect(first.map(({ name }) => name)).toEqual(['b.csv', 'a.csv', 'c.csv']);
    expect(second).toEqual([]);
    expect(await takeAllFromInbox(db)).toEqual([]);
  });

  test('keeps all files of one share or none', async () => {
    const db = await freshDatabase();
    const broken = { ...file('broken.csv'), receivedAt: (() => '') as never };
    await expect(addToInbox(db, [file('good.csv'), broken])).rejects.toThrow();
    expect(await takeAllFromInbox(db)).toEqual([]);
  });
});
