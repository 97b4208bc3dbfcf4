/** Restores a backup on this device: all of it, or nothing. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { RestoreFailure, Restored, RestoreRequest } from '#lib/contract/keeping.ts';
import { checkPayload } from '#lib/core/records/check-payload.ts';
import { checkModelRecord, type ModelKind, type OnProgress } from '#lib/core/records/model-record.ts';
import { areSortedTypes } from '#lib/core/records/model-variant.ts';
import {
  chunkCount,
  revealRestored,
  rowsOfChunk,
  takenIds,
  writePart,
  type BackupPart,
} from '#lib/storage/backup-parts.ts';
import { sharedDatabase, type StreetlightDatabase } from '#lib/storage/database.ts';
import { removeUnseen } from '#lib/storage/deleted.ts';
import { modelKey, typesOf } from '#lib/storage/model-keys.ts';
import { checkRoom, NotEnoughRoom, toldAsRoom } from '#lib/storage/room.ts';
import { withWriteLock } from '#lib/storage/write-lock.ts';
import type { BackupManifest } from './backup.ts';
import { BackupProblem, DAMAGED, readBackup } from './backup-reader.ts';
import { checkDetails } from './check-details.ts';
import { checkManifest } from './check-manifest.ts';

export async function restore(request: RestoreRequest, onProgress: OnProgress): Promise<Restored | RestoreFailure> {
  const db = await sharedDatabase();
  try {
    return await withWriteLock(() => restoreWhole(db, request, onProgress));
  } catch (error) {
    // expected: what is wrong with the file, or that it does not fit
    if (error instanceof BackupProblem || error instanceof NotEnoughRoom) {
      return { failed: true, sentence: `${error.message} Nothing on this device has changed.` };
    }
    throw error;
  }
}

/** Where a data set of the backup goes, and what has been seen of it. */
interface Target {
  readonly summary: DataSetSummary;
  readonly chunks: Set<number>;
  details: boolean;
  /** By kind and types: the models written, and the summaries that wait for theirs. */
  readonly models: Set<string>;
  readonly outcomes: Map<string, Extract<BackupPart, { section: 'outcome' }>>;
}

async function restoreWhole(
  db: StreetlightDatabase,
  { file, alreadyHere }: RestoreRequest,
  onProgress: OnProgress,
): Promise<Restored> {
  let manifest: BackupManifest | undefined;
  let plan: Plan | undefined;
  let modelsLeftOut = 0;
  let whole = false;
  const bytes = (): number => plan?.bytes ?? 0;
  try {
    for await (const section of readBackup(file, (read) => onProgress(read / file.size, 'Reading the backup'))) {
      if (section.section === 'manifest') {
        manifest = checkManifest(section);
        plan = await planFor(db, manifest, alreadyHere);
        await checkRoom(db, plan.bytes);
        continue;
      }
      if (section.section === 'end') {
        whole = true;
        continue;
      }
      const { dataSetId, ...part } = section;
      const target = plan!.targets.get(dataSetId);
      if (!target) {
        if (!plan!.kept.has(dataSetId)) throw new BackupProblem(DAMAGED);
        continue;
      }
      if (!(await take(db, target, part))) modelsLeftOut++;
    }
    if (!whole || !manifest || !plan) throw new BackupProblem(DAMAGED);
    const targets = [...plan.targets.values()];
    for (const target of targets) await finish(db, target);
    onProgress(1, 'Saving on this device');
    const restored = targets.map(({ summary }) => summary);
    const inUse = manifest.inUse === undefined ? undefined : plan.targets.get(manifest.inUse)?.summary.id;
    await revealRestored(db, restored, inUse ?? restored.at(-1)?.id, manifest);
    return { restored, alreadyHere: [...plan.kept.values()], modelsLeftOut };
  } catch (error) {
    await removeUnseen(db, plan ? [...plan.targets.values()].map(({ summary }) => summary.id) : []);
    throw await toldAsRoom(db, error, bytes());
  }
}

interface Plan {
  /** By their id in the backup. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly kept: ReadonlyMap<string, DataSetSummary>;
  readonly bytes: number;
}

/** Under which ids the data sets are restored: their own, or a new one where that is taken. */
async function planFor(
  db: StreetlightDatabase,
  manifest: BackupManifest,
  alreadyHere: RestoreRequest['alreadyHere'],
): Promise<Plan> {
  const { visible, deleted } = await takenIds(db);
  const targets = new Map<string, Target>();
  const kept = new Map<string, DataSetSummary>();
  for (const summary of manifest.dataSets) {
    const here = visible.has(summary.id);
    if (here && alreadyHere === 'keep') {
      kept.set(summary.id, summary);
      continue;
    }
    const id = here || deleted.has(summary.id) ? `data-${crypto.randomUUID()}` : summary.id;
    const name = here ? `${summary.name} (restored)` : summary.name;
    targets.set(summary.id, {
      summary: { ...summary, id, name },
      chunks: new Set(),
      details: false,
      models: new Set(),
      outcomes: new Map(),
    });
  }
  const bytes = [...targets.values()].reduce((sum, { summary }) => sum + summary.bytes, 0);
  return { targets, kept, bytes };
}

/** Writes a part, unseen. False for a model that this app cannot read. */
async function take(db: StreetlightDatabase, target: Target, part: BackupPart): Promise<boolean> {
  const { summary } = target;
  switch (part.section) {
    case 'chunk':
      checkChunk(summary, part);
      target.chunks.add(part.index);
      break;
    case 'details':
      checkDetails(summary, part.details);
      target.details = true;
      break;
    case 'outcome':
      // written at the end: without its model it would promise what is not there
      target.outcomes.set(nameOf(part.outcome.kind, typesOf(part.outcome)), part);
      return true;
    case 'model':
      if (!isReadable(part.record)) return false;
      target.models.add(nameOf(part.record.kind, part.record.types));
      break;
    case 'rejectedRows':
      break;
  }
  await writePart(db, summary.id, part);
  return true;
}

async function finish(db: StreetlightDatabase, target: Target): Promise<void> {
  if (!target.details || target.chunks.size !== chunkCount(target.summary.rows)) throw new BackupProblem(DAMAGED);
  for (const [name, part] of target.outcomes) {
    if (part.outcome.available && !target.models.has(name)) continue;
    await writePart(db, target.summary.id, part);
  }
}

function nameOf(kind: ModelKind, types: readonly number[] | undefined): string {
  if (types !== undefined && !areSortedTypes(types)) throw new BackupProblem(DAMAGED);
  return modelKey('', kind, types).join(' ');
}

/** Whether this version can answer from a model: one of another version is trained again instead. */
function isReadable(record: unknown): boolean {
  try {
    checkModelRecord(record);
    checkPayload(record.kind, record.payload);
    return true;
  } catch (error) {
    console.warn('A model of the backup is left out', error);
    return false;
  }
}

function checkChunk(summary: DataSetSummary, { chunk, index }: Extract<BackupPart, { section: 'chunk' }>): void {
  const rows = rowsOfChunk(summary.rows, index);
  const { minutes, latitude, longitude, type, area, district, place, timeUnknown } = chunk;
  const columns = [minutes, latitude, longitude, type, area, district, place, ...(timeUnknown ? [timeUnknown] : [])];
  const sound = index >= 0 && index < chunkCount(summary.rows) && columns.every((column) => column.length === rows);
  if (!sound) throw new BackupProblem(DAMAGED);
}
