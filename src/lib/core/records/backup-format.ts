/**
 * The bytes of a backup, inside its gzip: a prelude of 24 bytes (magic, version as uint32, 4 bytes of zero), then
 * sections. A section is the length of its record (uint32), the SHA-256 of the record (32 bytes) and the record as
 * `encodeRecord` writes it: the first is the manifest, the last says "end" and how many there were. Numbers are
 * little-endian. Nothing in it needs more memory than one section, to write or to read.
 */

export const BACKUP_VERSION = 1;
export const BACKUP_FILE_ENDING = '.streetlight';

const MAGIC = 'STREETLIGHT-BKUP';
export const PRELUDE_BYTES = 24;
export const SHA256_BYTES = 32;
/** Of the length and the hash before each section's record. */
export const SECTION_HEAD_BYTES = 4 + SHA256_BYTES;
/** No section comes near it (a chunk has 10 MB): a length beyond is damage. */
export const MOST_SECTION_BYTES = 2 ** 29;

/** The first bytes of a backup. */
export function backupPrelude(version = BACKUP_VERSION): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PRELUDE_BYTES);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  new DataView(bytes.buffer).setUint32(MAGIC.length, version, true);
  return bytes;
}

/** The version of the backup that begins with these bytes (unpacked), or undefined where it is none. */
export function backupVersionOf(bytes: Uint8Array): number | undefined {
  if (bytes.length < PRELUDE_BYTES) return undefined;
  for (let i = 0; i < MAGIC.length; i++) if (bytes[i] !== MAGIC.charCodeAt(i)) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
}
