/** Tells a Streetlight backup by its bytes, whatever it is called. */
import { backupVersionOf, PRELUDE_BYTES } from '#lib/core/records/backup-format.ts';

/** Enough of the packed file to unpack its first bytes. */
const PEEK_BYTES = 65_536;

/** True if the file is a backup of this app, of any version. Reads at most the first 64 kB; never throws for a file's content. */
export async function isBackup(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (head[0] !== 0x1f || head[1] !== 0x8b) return false;
  const reader = file.slice(0, PEEK_BYTES).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const first = new Uint8Array(PRELUDE_BYTES);
  let filled = 0;
  try {
    while (filled < PRELUDE_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      first.set(value.subarray(0, PRELUDE_BYTES - filled), filled);
      filled += Math.min(value.length, PRELUDE_BYTES - filled);
    }
  } catch {
    // no gzip after all, or a damaged one (browsers and Node name the error differently): the import says what it is
    return false;
  }
  await reader.cancel().catch(() => undefined);
  return backupVersionOf(first.subarray(0, filled)) !== undefined;
}
