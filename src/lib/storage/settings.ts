/** Small settings of the device, by name. */
import type { StreetlightDatabase } from './database.ts';

export const ACTIVE_DATA_SET = 'activeDataSet';
/** True once the sample was drawn: a person who deletes it does not get it back unasked. */
export const SAMPLE_OFFERED = 'sampleOffered';

/** What is true of this device alone: not in a backup. */
const OF_THIS_DEVICE: readonly string[] = [ACTIVE_DATA_SET, SAMPLE_OFFERED];

/** The settings that another device may take over, for a backup. */
export async function portableSettings(db: StreetlightDatabase): Promise<[name: string, value: unknown][]> {
  const reading = db.transaction('settings');
  const [names, values] = [await reading.store.getAllKeys(), await reading.store.getAll()];
  await reading.done;
  return names.flatMap((name, i) => (OF_THIS_DEVICE.includes(name) ? [] : [[name, values[i]] as [string, unknown]]));
}

export async function readSetting(db: StreetlightDatabase, name: string): Promise<unknown> {
  return db.get('settings', name);
}

export async function writeSetting(db: StreetlightDatabase, name: string, value: unknown): Promise<void> {
  await db.put('settings', value, name);
}
