/** What a file is for, told by its bytes, and what a pasted text is. */
import { isBackup } from './is-backup.ts';

/** `records`: goes to the import (which says what is wrong with it, if anything). */
export type IncomingKind = 'records' | 'areas' | 'backup';

/** Enough to see the kind of a GeoJSON document and the shape of its first feature. */
const PEEK_BYTES = 65_536;

export async function kindOfFile(file: Blob): Promise<IncomingKind> {
  if (await isBackup(file)) return 'backup';
  const head = (await file.slice(0, PEEK_BYTES).text()).trimStart();
  const isGeoJson =
    head.startsWith('{') && /"type"\s*:\s*"(FeatureCollection|Feature|GeometryCollection|(Multi)?Polygon)"/.test(head);
  if (!isGeoJson) return 'records';
  const hasAreas = /"(Multi)?Polygon"/.test(head);
  return hasAreas || !/"(Multi)?(Point|LineString)"/.test(head) ? 'areas' : 'records';
}

/** What a person pasted or dropped as text: an address of the web, rows of a table, or neither. */
export function kindOfText(text: string): 'address' | 'table' | 'other' {
  const plain = text.trim();
  if (/^https?:\/\/\S+$/i.test(plain) && URL.canParse(plain)) return 'address';
  const lines = plain.split(/\r\n|\r|\n/, 4);
  if (lines.length < 3) return 'other';
  const isTable = ['\t', ',', ';', '|'].some((separator) => {
    const cells = lines.slice(0, 3).map((line) => line.split(separator).length);
    return cells[0] > 2 && cells.every((n) => n >= cells[0]);
  });
  return isTable ? 'table' : 'other';
}
