/** Cells of the CSV that people save, and the way back. */

/** What a spreadsheet would run as a formula if a cell began with it, after any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r]/;
/** `-87.63` begins like a formula and is none. */
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A text as one cell of a CSV with commas (RFC 4180): quoted if it holds a comma, a quote or a line end. */
export function quotedCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The same for a CSV that people open: a text that a spreadsheet would run as a formula gets an apostrophe before it, and
 * so does one that looks as if it had got one: `textOfCell` takes it away again.
 */
export function csvCell(text: string): string {
  return quotedCell(FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);
}

/** The text that `csvCell` made harmless, from the cell without its quotation marks. */
export function textOfCell(cell: string): string {
  return MADE_HARMLESS.test(cell) ? cell.slice(1) : cell;
}
