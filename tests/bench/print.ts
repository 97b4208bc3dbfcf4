/** Prints what a bench found, for people. */

export function printRecord(name: string, record: Readonly<Record<string, unknown>>): void {
  console.log(name);
  for (const [key, value] of Object.entries(record)) console.log(`  ${key.padEnd(24)} ${shown(value)}`);
}

/** One line a row; columns are the keys of all rows in order of appearance. */
export function printTable(rows: readonly Readonly<Record<string, unknown>>[]): void {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [keys, ...rows.map((row) => keys.map((key) => (key in row ? shown(row[key]) : '')))];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) console.log(line.map((cell, column) => cell.padStart(widths[column])).join('  '));
}

function shown(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? value.toLocaleString('en-US') : Number(value.toPrecision(6)).toString();
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
