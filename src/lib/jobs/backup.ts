/** Writes data sets with everything that belongs to them as one file; `restore.ts` reads it. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { SavedMapping } from '#lib/contract/import.ts';
import type { BackupRequest } from '#lib/contract/keeping.ts';
import { backupPrelude, SECTION_HEAD_BYTES } from '#lib/core/records/backup-format.ts';
import { encodeRecord } from '#lib/core/records/codec.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { chunkCount, partsOf, type BackupPart } from '#lib/storage/backup-parts.ts';
import { readActiveDataSet, readDataSet } from '#lib/storage/data-sets.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { listMappings } from '#lib/storage/mappings.ts';
import { portableSettings } from '#lib/storage/settings.ts';

/** The first section of a backup. */
export interface BackupManifest {
  readonly section: 'manifest';
  readonly createdAt: string;
  readonly dataSets: readonly DataSetSummary[];
  /** Id of the data set that was in use, if it is among them. */
  readonly inUse: string | undefined;
  readonly mappings: readonly SavedMapping[];
  readonly settings: readonly (readonly [name: string, value: unknown])[];
}

/** All other sections: a part of a data set, or the end with the number of all sections before it. */
export type BackupSection =
  (BackupPart & { readonly dataSetId: string }) | { readonly section: 'end'; readonly sections: number };

/**
 * @returns the file: gzip of the layout in `core/records/backup-format.ts`
 * @throws Error with a sentence if a data set was deleted meanwhile
 */
export async function backup(request: BackupRequest, onProgress: OnProgress): Promise<Blob> {
  const db = await sharedDatabase();
  const dataSets: DataSetSummary[] = [];
  for (const id of request.dataSetIds) {
    const dataSet = await readDataSet(db, id);
    if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
    dataSets.push(dataSet);
  }
  const active = await readActiveDataSet(db);
  const manifest: BackupManifest = {
    section: 'manifest',
    createdAt: new Date().toISOString(),
    dataSets,
    inUse: active && request.dataSetIds.includes(active.id) ? active.id : undefined,
    mappings: await listMappings(db),
    settings: await portableSettings(db),
  };

  const gzip = new CompressionStream('gzip');
  const file = new Response(gzip.readable).blob();
  // a failure below is what is reported; the file then never comes
  file.catch(() => undefined);
  const writer = gzip.writable.getWriter();
  let sections = 0;
  const write = async (section: BackupManifest | BackupSection): Promise<void> => {
    await writer.write(await framed(section));
    sections++;
  };
  try {
    await writer.write(backupPrelude());
    await write(manifest);
    const chunks = dataSets.reduce((sum, { rows }) => sum + chunkCount(rows), 0);
    let written = 0;
    for (const dataSet of dataSets) {
      for await (const part of partsOf(db, dataSet)) {
        await write({ ...part, dataSetId: dataSet.id });
        if (part.section === 'chunk') onProgress(++written / (chunks + 1), `Packing “${dataSet.name}”`);
      }
    }
    await write({ section: 'end', sections });
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
  return new Blob([await file], { type: 'application/octet-stream' });
}

async function framed(section: BackupManifest | BackupSection): Promise<Uint8Array<ArrayBuffer>> {
  const record = new Uint8Array(encodeRecord(section));
  const bytes = new Uint8Array(SECTION_HEAD_BYTES + record.length);
  new DataView(bytes.buffer).setUint32(0, record.length, true);
  bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', record)), 4);
  bytes.set(record, SECTION_HEAD_BYTES);
  return bytes;
}
