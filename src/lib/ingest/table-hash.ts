/** Names a table by its content, so that every model record says which data it was trained on. */
import type { IncidentTable } from '#lib/core/table/incident-table.ts';

/**
 * SHA-256, hex, over the SHA-256 of each column and of the dictionaries: equal tables have equal hashes, and a column
 * is hashed without copying it beside the others. Needs `crypto.subtle` (workers on https or localhost, and Node).
 */
export async function hashTable(table: IncidentTable): Promise<string> {
  const dictionaries = JSON.stringify([
    table.rows,
    table.timeResolution,
    table.typeLabels,
    table.areas,
    table.districtLabels,
    table.placeLabels,
  ]);
  const parts: ArrayBufferView<ArrayBufferLike>[] = [
    new TextEncoder().encode(dictionaries),
    table.minutes,
    table.latitude,
    table.longitude,
    table.type,
    table.area,
    table.district,
    table.place,
  ];
  const digests = new Uint8Array(parts.length * 32);
  for (let i = 0; i < parts.length; i++) digests.set(await sha256(parts[i]), i * 32);
  return [...(await sha256(digests))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(view: ArrayBufferView<ArrayBufferLike>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', view as ArrayBufferView<ArrayBuffer>));
}
