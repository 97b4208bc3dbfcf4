/** The first CSV inside a zip archive, unpacked as it streams by. */
import { Unzip, UnzipInflate } from 'fflate';
import { InputProblem } from './input-problem.ts';

/**
 * @throws InputProblem if there is no text table inside, if the archive is an Excel workbook, or if it is damaged
 */
export async function* firstCsvOfZip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const names: string[] = [];
  let found = false;
  let finished = false;
  let failure: Error | undefined;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (found || !isTable(file.name)) return;
    found = true;
    file.ondata = (error, data, final) => {
      if (error) failure = error;
      else if (data.length > 0) ready.push(data);
      if (final) finished = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of chunks) {
      unzip.push(chunk, false);
      if (failure) throw failure;
      while (ready.length > 0) yield ready.shift()!;
      if (finished) return;
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw damaged();
  }
  while (ready.length > 0) yield ready.shift()!;
  if (names.includes('[Content_Types].xml')) {
    throw new InputProblem('this is an Excel workbook, not a CSV. Open it and save the sheet as "CSV UTF-8".');
  }
  if (!found) throw new InputProblem(`the zip holds no CSV file (it holds ${listOf(names)}).`);
  if (!finished) throw damaged();
}

function isTable(name: string): boolean {
  return /\.(csv|tsv|txt|tab)$/i.test(name) && !/(^|\/)(__macosx\/|\._)/i.test(name);
}

function damaged(): InputProblem {
  return new InputProblem('the zip file is damaged or cut off. Download or copy it again.');
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
