/** The published counts from which the sample is drawn, as they stand in static/sample/chicago-figures.json. */
export interface PublishedFigures {
  /** In words: what was counted and where it was published. */
  readonly what: string;
  /** All crimes counted, over the years of `month_by_type_from_2014_01`. */
  readonly crimes: number;
  /** Names; the id of an area is its position + 1. */
  readonly areas: readonly string[];
  readonly types: readonly string[];
  readonly places: readonly string[];
  /** Counts by type (row) and hour, weekday (Monday first), month, place. */
  readonly hour_of_day_by_type: readonly (readonly number[])[];
  readonly weekday_by_type_monday_first: readonly (readonly number[])[];
  readonly month_by_type_from_2014_01: readonly (readonly number[])[];
  readonly place_by_type: readonly (readonly number[])[];
  /** Counts by area (row) and type, hour. */
  readonly type_by_area: readonly (readonly number[])[];
  readonly hour_by_area: readonly (readonly number[])[];
  readonly cell_size_degrees: { readonly latitude: number; readonly longitude: number };
  /** Names of the values of a cell: latitude and longitude of its centre, area id, district, then counts. */
  readonly cell_columns: readonly string[];
  /** One row a cell: the last value counts all types that have no column of their own. */
  readonly cells: readonly (readonly number[])[];
}

/** First month of the counts (year × 12 + month - 1). */
export const FIRST_MONTH = 2014 * 12;

/**
 * Checks the shape of figures read from a file.
 * @throws Error with actual and expected sizes
 */
export function checkFigures(value: unknown): asserts value is PublishedFigures {
  const figures = value as PublishedFigures;
  const [types, areas] = [figures.types?.length ?? 0, figures.areas?.length ?? 0];
  const expect = (
    name: string,
    table: readonly (readonly number[])[] | undefined,
    rows: number,
    columns: number,
  ): void => {
    if (table?.length !== rows || table.some((row) => row.length !== columns)) {
      throw new Error(`Sample figures: expected ${name} to be ${rows} × ${columns}, got ${table?.length} rows`);
    }
  };
  if (types === 0 || areas === 0)
    throw new Error(`Sample figures: expected types and areas, got ${types} and ${areas}`);
  expect('hour_of_day_by_type', figures.hour_of_day_by_type, types, 24);
  expect('weekday_by_type_monday_first', figures.weekday_by_type_monday_first, types, 7);
  expect(
    'month_by_type_from_2014_01',
    figures.month_by_type_from_2014_01,
    types,
    figures.month_by_type_from_2014_01?.[0]?.length ?? 0,
  );
  expect('place_by_type', figures.place_by_type, types, figures.places.length);
  expect('type_by_area', figures.type_by_area, areas, types);
  expect('hour_by_area', figures.hour_by_area, areas, 24);
  expect('cells', figures.cells, figures.cells?.length ?? 0, figures.cell_columns.length);
}
