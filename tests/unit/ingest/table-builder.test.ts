import { describe, expect, it } from 'vitest';
import { hashTable } from '#lib/ingest/records/table-hash.ts';
import { createTableBuilder, finishTable } from '#lib/ingest/records/table-builder.ts';

const labels = {
  typeLabels: ['A'],
  areaLabels: ['7'],
  areaNames: new Map([['7', 'Seven']]),
  districtLabels: [],
  placeLabels: [],
};

function filled(rows: number, firstBlockRows?: number): ReturnType<typeof createTableBuilder> {
  const builder = createTableBuilder(firstBlockRows);
  for (let row = 0; row < rows; row++) {
    builder.block.minutes[builder.at] = row;
    builder.block.latitude[builder.at] = row / 7;
    builder.block.idPrint[builder.at] = row;
    builder.next();
  }
  return builder;
}

describe('columns that grow', () => {
  it.each([0, 1, 2, 3, 8, 9, 100])('hold %d rows in order, whatever the blocks', async (rows) => {
    const builder = filled(rows, 3);
    expect(builder.rows()).toBe(rows);
    expect(builder.parts('idPrint').reduce((sum, part) => sum + part.length, 0)).toBe(rows);
    const table = await finishTable(builder, 'minute', labels);
    expect([...table.minutes]).toEqual(Array.from({ length: rows }, (_, row) => row));
    expect([...table.latitude]).toEqual(Array.from({ length: rows }, (_, row) => row / 7));
    expect(table.latitude.buffer.byteLength).toBe(rows * 8);
    expect(table.areas).toEqual([{ id: 7, label: '7', name: 'Seven' }]);
  });
});

describe('the hash of a table', () => {
  it('is the same for the same content and another for one changed cell, label or resolution', async () => {
    const table = await finishTable(filled(100, 3), 'minute', labels);
    const hash = await hashTable(table);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashTable(await finishTable(filled(100), 'minute', labels))).toBe(hash);
    const latitude = table.latitude.slice();
    latitude[99] += 1e-9;
    const others = [
      { ...table, latitude },
      { ...table, typeLabels: ['B'] },
      { ...table, timeResolution: 'hour' as const },
      await finishTable(filled(99), 'minute', labels),
    ];
    for (const other of others) expect(await hashTable(other)).not.toBe(hash);
  });

  it('changes with which times are unknown, and not with a column that marks none', async () => {
    const table = await finishTable(filled(100, 3), 'minute', labels);
    const marked = (row: number): Uint8Array => Uint8Array.from({ length: 100 }, (_, i) => (i === row ? 1 : 0));
    const hashes = [
      await hashTable(table),
      await hashTable({ ...table, timeUnknown: marked(3) }),
      await hashTable({ ...table, timeUnknown: marked(4) }),
    ];
    expect(new Set(hashes).size).toBe(3);
    expect(await hashTable({ ...table, timeUnknown: marked(-1) })).toBe(hashes[0]);
    // as it was before there was such a column: models trained then still belong to their data
    expect(hashes[0]).toBe('0a2da247ddffd6b111c9b8176001e5b6575f55b859a0179f337adb62696d7931');
  });
});
