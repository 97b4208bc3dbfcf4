/** CSV as RFC 4180 has it, read plainly: what a spreadsheet or pandas does with a file. */

/** Rows as records by the names of the header. @throws Error where a row has more or fewer cells than the header */
export function readCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = cellsOf(text);
  return rows.map((row, i) => {
    if (row.length !== header.length)
      throw new Error(`row ${i + 1}: expected ${header.length} cells, got ${row.length}`);
    return Object.fromEntries(header.map((name, column) => [name, row[column]]));
  });
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || letter === '\r') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (letter === '\n') rows.push([]);
    else cell += letter;
  }
  if (rows.at(-1)!.length === 0) rows.pop();
  return rows;
}
