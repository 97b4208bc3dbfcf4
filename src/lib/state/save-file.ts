/** Files that a person keeps: built on the device, handed to the browser's download. */
import { csvCell } from '#lib/core/table/csv-cell.ts';

export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken over the download once the click is handled
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** CSV of text cells, with a line end after each row. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A name that every system takes as the name of a file. */
export function fileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'data-set';
}
