/** The geography of a saved data set: replaced whole, with what was made from the former one. */
import type { Geography } from '#lib/core/geo/geography.ts';
import type { ModelKind } from '#lib/core/records/model-record.ts';
import { writeWhole, type StreetlightDatabase } from './database.ts';
import { checkRoom, toldAsRoom } from './room.ts';
import { withWriteLock } from './write-lock.ts';

/** Their figures are of the study area, or of the areas' km². */
const MADE_FROM_GEOGRAPHY: readonly ModelKind[] = ['hotspots', 'risk'];

/**
 * Replaces a data set's geography and removes its models of hot spots and risk, in one transaction: nobody sees figures
 * of one study area beside the map of another. If it fails, all is as it was.
 *
 * @throws Error with a sentence if the data set was deleted meanwhile; NotEnoughRoom if it does not fit
 */
export async function replaceGeography(
  db: StreetlightDatabase,
  dataSetId: string,
  geography: Geography,
): Promise<void> {
  const bytes = geography.inside.length * 3 + 16 * (geography.boundaries?.polygons.latitude.length ?? 0);
  await withWriteLock(async () => {
    await checkRoom(db, bytes);
    try {
      await writeWhole(db, ['dataSets', 'details', 'outcomes', 'models'], 'strict', async (transaction) => {
        const details = await transaction.objectStore('details').get(dataSetId);
        if (!details || (await transaction.objectStore('dataSets').getKey(dataSetId)) === undefined) {
          throw new Error('This data set is no longer on the device. Reload the page.');
        }
        await transaction.objectStore('details').put({ ...details, geography }, dataSetId);
        for (const kind of MADE_FROM_GEOGRAPHY) {
          await transaction.objectStore('outcomes').delete([dataSetId, kind]);
          await transaction.objectStore('models').delete([dataSetId, kind]);
        }
      });
    } catch (error) {
      throw await toldAsRoom(db, error, bytes);
    }
  });
}
