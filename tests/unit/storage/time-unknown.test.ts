/** Which records have no time of day survives storage. */
import '../../support/browser-globals.ts';
import { expect, test } from 'vitest';
import { CHUNK_ROWS, readTable } from '#lib/storage/data-sets.ts';
import { freshDatabase, saveTable } from '../../support/saved-data.ts';
import { hideTimes, syntheticTable } from '../../support/synthetic-table.ts';

test('which times are unknown comes back over several chunks, row by row', async () => {
  const db = await freshDatabase();
  const table = hideTimes(syntheticTable({ rows: CHUNK_ROWS + 1234 }), (row) => row % 10 === 3 || row === CHUNK_ROWS);
  const read = await readTable(db, await saveTable(db, table));
  expect(Buffer.compare(Buffer.from(read.timeUnknown!), Buffer.from(table.timeUnknown!))).toBe(0);
});

test('a table where every time is known is stored and read without the column', async () => {
  const db = await freshDatabase();
  const summary = await saveTable(db, syntheticTable({ rows: 100 }));
  expect(await db.get('chunks', ['one', 0])).not.toHaveProperty('timeUnknown');
  expect(await readTable(db, summary)).not.toHaveProperty('timeUnknown');
});

test('chunks of which only some have the column, as a restored backup may bring, are read as all known elsewhere', async () => {
  const db = await freshDatabase();
  const table = hideTimes(syntheticTable({ rows: CHUNK_ROWS + 10 }), (row) => row > CHUNK_ROWS);
  const summary = await saveTable(db, table);
  const { timeUnknown: _known, ...first } = (await db.get('chunks', ['one', 0]))!;
  await db.put('chunks', first, ['one', 0]);
  const { timeUnknown } = await readTable(db, summary);
  expect(timeUnknown!.subarray(0, CHUNK_ROWS + 1).includes(1)).toBe(false);
  expect(Array.from(timeUnknown!.subarray(CHUNK_ROWS + 1))).toEqual(new Array(9).fill(1));
});
