import type { ImportFailure } from '#lib/contract/import.ts';

/**
 * Something about the file that a person has to put right, thrown deep inside reading and turned into an
 * `ImportFailure` value by `previewFile` and `importFiles`. The message continues "NAME: ".
 */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}

/** The failure value for a problem with that file. */
export function failureOf(fileName: string, problem: string): ImportFailure {
  return { failed: true, fileName, sentence: `${fileName}: ${problem}` };
}
