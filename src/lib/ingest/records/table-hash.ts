/** Names a table by its content, so that every model record says which data it was trained on. */
import type { IncidentTable } from '#lib/core/table/incident-table.ts';

/** Bytes digested at once: a digest copies its input. */
const PIECE = 8_388_608;

/**
 * SHA-256, hex, over the SHA-256 of the dictionaries and of each piece of 8 MB of each column: equal tables have equal
 * hashes, and no column is copied whole. The column of unknown times counts only where some are unknown. Needs `crypto.subtle` (workers on https or localhost, and Node). Cost O(rows).
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
  const digests = [await sha256(new TextEncoder().encode(dictionaries))];
  const { minutes, latitude, longitude, type, area, district, place, timeUnknown } = table;
  const unknown = timeUnknown?.includes(1) ? [timeUnknown] : [];
  for (const column of [minutes, latitude, longitude, type, area, district, place, ...unknown]) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    for (let at = 0; at < bytes.length; at += PIECE) digests.push(await sha256(bytes.subarray(at, at + PIECE)));
  }
  const joined = new Uint8Array(digests.length * 32);
  digests.forEach((digest, index) => joined.set(digest, index * 32));
  return Array.from(await sha256(joined), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
