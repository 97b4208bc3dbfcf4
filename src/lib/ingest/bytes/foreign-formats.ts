/** Tells files that are no CSV by their first bytes, and says what to do instead. */
import { InputProblem } from '../input-problem.ts';

/** @throws InputProblem with a sentence if the bytes are a known other format or no text at all */
export function refuseForeignFormat(head: Uint8Array): void {
  const magic = String.fromCharCode(...head.subarray(0, 16));
  if (magic.startsWith('%PDF')) {
    throw new InputProblem('this is a PDF, not a CSV. Look for a CSV download where it came from.');
  }
  if (magic.startsWith('\xd0\xcf\x11\xe0')) {
    throw new InputProblem('this is an old Excel workbook, not a CSV. Open it and save the sheet as "CSV UTF-8".');
  }
  if (magic.startsWith('PAR1')) {
    throw new InputProblem('this is a Parquet file, not a CSV. Export the table as CSV first.');
  }
  if (magic.startsWith('SQLite format')) {
    throw new InputProblem('this is an SQLite database, not a CSV. Export the table as CSV first.');
  }
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = new TextDecoder(utf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8')
    .decode(head.subarray(0, 4096))
    .trimStart();
  if (/^(<!doctype html|<html|<head|<body)/i.test(text)) {
    throw new InputProblem(
      'this is a web page (HTML), not a CSV. It may be an error or log-in page saved in place of the data: download the CSV again.',
    );
  }
  if (/^<\?xml|^<[a-z][\w:]*[\s>]/i.test(text)) {
    throw new InputProblem('this is XML, not a CSV. Look for a CSV export of the same data.');
  }
  if (/^\{\s*("|\})/.test(text) || /^\[\s*(\{|\[|\])/.test(text)) {
    if (/"type"\s*:\s*"(FeatureCollection|Feature|Topology)"/.test(text)) {
      throw new InputProblem(
        'this is GeoJSON, not a CSV. Export the incidents as CSV with a column that names the area; without one, hexagons are made from the coordinates.',
      );
    }
    throw new InputProblem(
      /"type"\s*:\s*"Feat/.test(text)
        ? 'this GeoJSON is damaged or cut off. Download it again.'
        : 'this is JSON, not a CSV. Export the records as CSV.',
    );
  }
  if (!utf16 && isBinary(head)) {
    throw new InputProblem('this is a binary file, not a CSV text file. Choose a .csv file (or one in .gz or .zip).');
  }
}

/** True if control characters that no text holds are frequent (UTF-16 without a mark has every other byte zero). */
function isBinary(head: Uint8Array): boolean {
  const n = Math.min(head.length, 4096);
  let controls = 0;
  const zeros = [0, 0];
  for (let i = 0; i < n; i++) {
    const byte = head[i];
    if (byte === 0) zeros[i & 1]++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++;
  }
  const oneSided = (zeros[0] === 0) !== (zeros[1] === 0) && zeros[0] + zeros[1] > n * 0.35;
  return controls > n * 0.02 || (zeros[0] + zeros[1] > 0 && !oneSided);
}
