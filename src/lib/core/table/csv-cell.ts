/** Cells of the CSV that people save. */

/** What a spreadsheet would run as a formula if a cell began with it. */
const FORMULA = /^[=+\-@\t\r]/;
/** `-87.63` begins like a formula and is none. */
const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A text as one cell of a CSV with commas (RFC 4180): quoted if it holds a comma, a quote or a line end. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, which stays when the file is imported again.
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
