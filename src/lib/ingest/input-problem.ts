import type { ImportFailure } from '#lib/contract/import.ts';

/**
 * Something about the file that a person has to put right, thrown deep inside reading and turned into an
 * `ImportFailure` value by `previewFile` and `importFiles`. The message continues "NAME: ".
 */
export class InputProblem extends Error {
  override readonly name: string = 'InputProblem';
}

/** There is nothing in the file: among others it may be passed over, with a word. */
export class NothingInside extends InputProblem {
  override readonly name = 'NothingInside';
}

/** The failure value for a problem with that file. */
function failureOf(fileName: string, problem: string): ImportFailure {
  return { failed: true, fileName, sentence: `${fileName}: ${problem}` };
}

/**
 * The failure value for an error met while reading that file.
 * @throws the error itself where it is none of the file's (a programmer error)
 */
export function failureFrom(fileName: string, error: unknown): ImportFailure {
  if (error instanceof InputProblem) return failureOf(fileName, error.message);
  // the browser's own words when a file was moved, changed or taken away after it was chosen
  if (error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError')) {
    return failureOf(fileName, 'the file cannot be read any more. It may have been moved or changed: choose it again.');
  }
  throw error;
}
