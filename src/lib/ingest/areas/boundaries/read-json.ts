/** The JSON of a boundary file, or a sentence on what the file is instead. */
import { InputProblem } from '../../input-problem.ts';
import type { ImportSource } from '../../bytes/source.ts';

/** A file of boundaries beyond this would not fit a phone's memory once parsed. */
const MOST_BYTES = 300_000_000;

/** @throws InputProblem for anything that is not JSON */
export async function readJson(file: ImportSource): Promise<unknown> {
  if (file.size > MOST_BYTES) {
    throw new InputProblem(
      `the file is larger than ${MOST_BYTES / 1e6} MB, too large for boundaries. Simplify the outlines first (mapshaper.org does it in the browser).`,
    );
  }
  let bytes: Uint8Array<ArrayBuffer> = new Uint8Array(
    await new Response(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = await gunzip(bytes);
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
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputProblem(
      text.startsWith('{') || text.startsWith('[')
        ? 'the JSON in it is cut off or damaged. Download the boundaries again.'
        : 'this is not GeoJSON. Choose a file of boundaries in GeoJSON: most open-data portals offer them beside the records.',
    );
  }
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

function refuseOtherFormats(bytes: Uint8Array): void {
  const toGeoJson = 'Convert it to GeoJSON first: QGIS does it, or mapshaper.org in the browser, or choose GeoJSON where the portal offers several formats.'; // prettier-ignore
  // a .shp begins with the number 9994, big-endian
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a) {
    throw new InputProblem(`this is a shapefile. ${toGeoJson}`);
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] < 9) {
    // names of the files inside stand in plain bytes at both ends of a zip
    const names = new TextDecoder('latin1').decode(bytes.length > 2e6 ? bytes.subarray(-1e6) : bytes).toLowerCase();
    throw new InputProblem(
      names.includes('.shp')
        ? `this is a zipped shapefile. ${toGeoJson}`
        : names.includes('.kml')
          ? `this is KMZ. ${toGeoJson}`
          : 'this is a zip archive. Unpack it and choose the GeoJSON file inside.',
    );
  }
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, 15));
  if (magic.startsWith('SQLite format'))
    throw new InputProblem(`this is a GeoPackage or another database. ${toGeoJson}`);
  if (magic.startsWith('PAR1')) throw new InputProblem(`this is a Parquet file. ${toGeoJson}`);
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  } catch {
    throw new InputProblem('the gzip file is damaged or cut off. Download or copy it again.');
  }
}
