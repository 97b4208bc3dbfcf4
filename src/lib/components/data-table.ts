/** Columns and sorting of `DataTable`. */

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Unit below the label: "per km² per year". */
  readonly unit?: string;
  /** Numbers stand at the right, text at the left. */
  readonly align?: 'left' | 'right';
  /** What is written in the cell; a `cell` snippet may draw more. */
  readonly text: (row: Row) => string;
  /** What the column is sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => number | string;
  /** First direction when it is chosen: numbers usually start with the highest. */
  readonly first?: 'ascending' | 'descending';
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Rows in the order of a sort; ties keep their order, and what is not a number comes last in either direction.
 * Unknown columns leave the order as it is. Cost O(rows log rows).
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  if (!sort || !sortBy) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: sortBy(row) }))
    .sort((a, b) => {
      const missing = Number(isMissing(a.by)) - Number(isMissing(b.by));
      return missing || (isMissing(a.by) ? 0 : sign * compare(a.by, b.by));
    })
    .map((entry) => entry.row);
}

/** The sort after a tap on a column's head: the same column turns round, another starts in its first direction. */
export function nextSort<Row>(column: Column<Row>, sort: Sort | undefined): Sort {
  if (sort?.key === column.key) {
    return { key: column.key, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { key: column.key, direction: column.first ?? (column.align === 'right' ? 'descending' : 'ascending') };
}

function isMissing(value: number | string): boolean {
  return typeof value === 'number' && Number.isNaN(value);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
