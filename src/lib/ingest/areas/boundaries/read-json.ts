/** The JSON of a boundary file (as it is, gzipped or zipped), or a sentence on what the file is instead. */
import { chunksOf, type Chunks } from '../../bytes/chunks.ts';
import { gunzip } from '../../bytes/gunzip.ts';
import { isZip, type ImportSource } from '../../bytes/source.ts';
import { filesOfZip } from '../../bytes/zip.ts';
import { InputProblem } from '../../input-problem.ts';

/** Text of more than this, unpacked, would not fit a phone's memory once parsed: it takes about ten times as much. */
const MOST_BYTES = 100_000_000;

export interface JsonFile {
  readonly document: unknown;
  /** SHA-256 of the bytes as stored, hex. */
  readonly hash: string;
}

/**
 * @param onBytes is told the size of each piece that was read
 * @throws InputProblem for anything that is not JSON
 */
export async function readJson(file: ImportSource, onBytes?: (bytes: number) => void): Promise<JsonFile> {
  if (file.size > MOST_BYTES) throw tooLarge('the file');
  const stored = await readWhole(chunksOf(file.stream(), onBytes));
  const bytes = await unpacked(stored);
  refuseOtherFormats(bytes);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined; // prettier-ignore
  const text = decode(bytes, utf16).trim();
  if (text === '') throw new InputProblem('the file is empty. Choose a GeoJSON file with the outlines of areas.');
  if (text.startsWith('<')) {
    throw new InputProblem(
      /<kml\b/i.test(text.slice(0, 2000))
        ? 'this is KML. Export the areas as GeoJSON (QGIS, geojson.io and most portals can).'
        : 'this is a web page or XML, not GeoJSON. Download the boundaries again, as GeoJSON.',
    );
  }
  try {
    return { document: JSON.parse(text) as unknown, hash: await sha256(stored) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputProblem(
      text.startsWith('{') || text.startsWith('[')
        ? 'the JSON in it is cut off or damaged. Download the boundaries again.'
        : 'this is not GeoJSON. Choose a file of boundaries in GeoJSON: most open-data portals offer them beside the records.',
    );
  }
}

/** What was packed, or the bytes themselves. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const stored = (): Chunks => chunksOf(new Blob([bytes]).stream());
    return readWhole(gunzip(stored(), stored));
  }
  if (!isZip(bytes)) return bytes;
  const files = await filesOfZip(new Blob([bytes]));
  // the leftovers of macOS bear the names of the files
  const json = files.filter(({ name }) => /\.(geo)?json(\.gz)?$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name));
  if (json.length === 1) return unpacked(await readWhole(await json[0].open()));
  const names = files.map(({ name }) => name.toLowerCase());
  if (json.length > 1) {
    throw new InputProblem(`the zip holds ${json.length} GeoJSON files. Unpack it and choose one of them.`);
  }
  if (names.some((name) => name.endsWith('.shp'))) throw new InputProblem(`this is a zipped shapefile. ${TO_GEOJSON}`);
  if (names.some((name) => name.endsWith('.kml'))) throw new InputProblem(`this is KMZ. ${TO_GEOJSON}`);
  throw new InputProblem(
    'the zip holds no GeoJSON file. Choose a file that ends in .geojson or .json, or a zip of one.',
  );
}

async function readWhole(chunks: Chunks): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge('the file, unpacked,');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function tooLarge(what: string): InputProblem {
  return new InputProblem(
    `${what} is larger than ${MOST_BYTES / 1e6} MB, too large for boundaries on this device. Simplify the outlines first (mapshaper.org does it in the browser), or keep only the areas of your city.`,
  );
}

function decode(bytes: Uint8Array, utf16: string | undefined): string {
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // not valid UTF-8: the other encoding that such files come in
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const TO_GEOJSON = 'Convert it to GeoJSON first: QGIS does it, or mapshaper.org in the browser, or choose GeoJSON where the portal offers several formats.'; // prettier-ignore

function refuseOtherFormats(bytes: Uint8Array): void {
  // a .shp begins with the number 9994, big-endian
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a) {
    throw new InputProblem(`this is a shapefile. ${TO_GEOJSON}`);
  }
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, 15));
  if (magic.startsWith('SQLite format')) {
    throw new InputProblem(`this is a GeoPackage or another database. ${TO_GEOJSON}`);
  }
  if (magic.startsWith('PAR1')) throw new InputProblem(`this is a Parquet file. ${TO_GEOJSON}`);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
