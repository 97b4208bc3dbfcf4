/** Small settings of the device, by name. */
import type { StreetlightDatabase } from './database.ts';

export const ACTIVE_DATA_SET = 'activeDataSet';
export async function readSetting(db: StreetlightDatabase, name: string): Promise<unknown> {
  return db.get('settings', name);
}

export async function writeSetting(db: StreetlightDatabase, name: string, value: unknown): Promise<void> {
  await db.put('settings', value, name);
}
