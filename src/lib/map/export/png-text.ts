/**
 * Text inside a PNG picture: international text chunks (iTXt; PNG specification, W3C 2003, section 11.3.4.5) before the
 * first one of image data, where every reader of metadata finds them.
 */

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Bytes of a chunk around its data: length, type, checksum. */
const AROUND = 12;

/**
 * @param png a whole PNG file
 * @param texts by keyword, 1-79 Latin characters each ("Title", "Description", ...); uncompressed UTF-8
 * @returns a new file; the picture is untouched
 * @throws Error where the bytes are no PNG
 */
export function withPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) {
    throw new Error(`withPngTexts: expected a PNG file, got bytes ${Array.from(png.subarray(0, 8)).join(' ')}`);
  }
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', textData(keyword, text)));
  // the header chunk is always the first: its length stands in the file
  const header = SIGNATURE.length + AROUND + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE.length);
  const out = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  out.set(png.subarray(0, header));
  let at = header;
  for (const each of chunks) {
    out.set(each, at);
    at += each.length;
  }
  out.set(png.subarray(header), at);
  return out;
}

function textData(keyword: string, text: string): Uint8Array {
  if (!/^[ -~]{1,79}$/.test(keyword)) throw new Error(`withPngTexts: expected a keyword of 1-79 characters, got "${keyword}"`); // prettier-ignore
  // no compression, no language, no translated keyword
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Checksum of a chunk's type and data: ISO 3309, as the specification's annex D has it, bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
