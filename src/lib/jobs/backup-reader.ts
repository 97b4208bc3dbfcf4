/** Reads the sections of a backup one after the other, from a file that may be anything. */
import {
  BACKUP_VERSION,
  backupVersionOf,
  MOST_SECTION_BYTES,
  PRELUDE_BYTES,
  SECTION_HEAD_BYTES,
} from '#lib/core/records/backup-format.ts';
import { decodeRecord } from '#lib/core/records/codec.ts';
import type { BackupManifest, BackupSection } from './backup.ts';

/** What is wrong with a file and what to do about it, in sentences. */
export class BackupProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupProblem';
  }
}

export const DAMAGED =
  'This backup is damaged or not complete. Copy it again from where it was saved, or make a new one on the other device.';
const NO_BACKUP = 'This file is no Streetlight backup. Choose a file whose name ends in .streetlight.';

/**
 * @param onBytes told how many bytes of the file have been read so far
 * @yields the manifest first, the end last; every section is as it was written, bit by bit
 * @throws BackupProblem for whatever is wrong with the file
 */
export async function* readBackup(
  file: Blob,
  onBytes: (bytes: number) => void,
): AsyncGenerator<BackupManifest | BackupSection> {
  const bytes = byteReader(file, onBytes);
  try {
    const version = backupVersionOf((await bytes.take(PRELUDE_BYTES)) ?? new Uint8Array(0));
    if (version === undefined) throw new BackupProblem(NO_BACKUP);
    if (version > BACKUP_VERSION) {
      throw new BackupProblem(
        `This backup was made by a newer version of Streetlight (its format is ${version}, this app reads ${BACKUP_VERSION}). Reload the page to update the app, then restore again.`,
      );
    }
    for (let sections = 0; ; sections++) {
      const section = await readSection(bytes);
      if ((sections === 0) !== (section.section === 'manifest')) throw new BackupProblem(DAMAGED);
      if (section.section === 'end') {
        if (section.sections !== sections || (await bytes.take(1))) throw new BackupProblem(DAMAGED);
        yield section;
        return;
      }
      yield section;
    }
  } finally {
    await bytes.close();
  }
}

async function readSection(bytes: ByteReader): Promise<BackupManifest | BackupSection> {
  const head = await bytes.take(SECTION_HEAD_BYTES);
  if (!head) throw new BackupProblem(DAMAGED);
  const length = new DataView(head.buffer).getUint32(0, true);
  if (length > MOST_SECTION_BYTES) throw new BackupProblem(DAMAGED);
  const record = await bytes.take(length);
  if (!record) throw new BackupProblem(DAMAGED);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', record));
  if (hash.some((byte, i) => byte !== head[4 + i])) throw new BackupProblem(DAMAGED);
  return decodeRecord(record.buffer) as BackupManifest | BackupSection;
}

interface ByteReader {
  /** The next `count` bytes in a buffer of their own; undefined where the file ends before. */
  take(count: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  close(): Promise<void>;
}

function byteReader(file: Blob, onBytes: (bytes: number) => void): ByteReader {
  let consumed = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, controller) {
      consumed += part.length;
      controller.enqueue(part);
    },
  });
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  let held: Uint8Array = new Uint8Array(0);
  let first = true;

  async function more(): Promise<Uint8Array | undefined> {
    try {
      const { done, value } = await reader.read();
      onBytes(consumed);
      first &&= done;
      return done ? undefined : value;
    } catch (error) {
      // what cannot be unpacked is no gzip, or damaged further on; a file that cannot be read is neither
      if (error instanceof DOMException && error.name === 'NotReadableError') {
        throw new BackupProblem('This file cannot be read any more. Was it moved or changed? Choose it again.');
      }
      throw new BackupProblem(first ? NO_BACKUP : DAMAGED);
    }
  }

  return {
    async take(count) {
      const whole = new Uint8Array(count);
      let filled = 0;
      while (filled < count || count === 0) {
        if (held.length === 0) {
          const next = await more();
          if (!next) return undefined;
          held = next;
        }
        const part = held.subarray(0, count - filled);
        whole.set(part, filled);
        filled += part.length;
        held = held.subarray(part.length);
        if (count === 0) break;
      }
      return whole;
    },
    close: () => reader.cancel().catch(() => undefined),
  };
}
