/** Mappings that a person confirmed, proposed again for the next file with the same header. */
import type { SavedMapping } from '#lib/contract/import.ts';
import type { StreetlightDatabase } from './database.ts';

/** @param header names of the columns in their order, joined as in `SavedMapping.header` */
export async function readSavedMapping(db: StreetlightDatabase, header: string): Promise<SavedMapping | undefined> {
  return db.get('mappings', header);
}

/** Keeps a mapping under its header; the one confirmed last counts. */
export async function saveMapping(db: StreetlightDatabase, saved: SavedMapping): Promise<void> {
  await db.put('mappings', saved, saved.header);
}

/** All kept mappings, for a backup. */
export async function listMappings(db: StreetlightDatabase): Promise<SavedMapping[]> {
  return db.getAll('mappings');
}
