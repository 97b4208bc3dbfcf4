/**
 * A layer as the text of a file, row by row, so that no string is ever the whole file.
 *
 * GeoJSON carries the facts as the foreign member `streetlight` of the collection (RFC 7946, section 6.1). CSV has no
 * place for facts that every reader passes over, so they stand in columns: see the folder's README.
 */
import { csvCell } from '../table/csv-cell.ts';
import { roundDegrees } from './shapes.ts';
import type { Fact, LayerFacts } from './layer-facts.ts';
import type { LayerTable } from './layer-table.ts';

/** A file as text: what stands before the rows, each row, and what stands after them. */
export interface LayerText {
  readonly rows: number;
  readonly before: string;
  readonly after: string;
  readonly type: string;
  /** The text of row 0..rows-1 with whatever separates it from the next. */
  readonly row: (row: number) => string;
}

/** A FeatureCollection with one Feature an item, its name and the facts about it. */
export function layerGeoJson(table: LayerTable, facts: LayerFacts): LayerText {
  const names = table.columns.map(({ name }) => `${JSON.stringify(name)}:`);
  return {
    rows: table.items.length,
    before: `{"type":"FeatureCollection","name":${JSON.stringify(`${facts.layer}, ${facts.data_set}`)},"streetlight":${JSON.stringify(facts, undefined, 2)},"features":[`,
    after: '\n]}\n',
    type: 'application/geo+json',
    row: (row) => {
      const item = table.items[row];
      const properties = table.columns.map(({ value }, i) => names[i] + JSON.stringify(value(item))).join(',');
      return `${row === 0 ? '\n' : ',\n'}{"type":"Feature","geometry":${JSON.stringify(table.geometry(item))},"properties":{${properties}}}`;
    },
  };
}

/** Columns that say on every row where it comes from. */
const ORIGIN = ['layer', 'data_set', 'data_hash', 'simulated_sample', 'selection', 'small_counts'] as const;

/**
 * One row an item: latitude and longitude, the layer's columns, then on every row what it was made from, and in the
 * first row's `about` all facts as JSON.
 */
export function layerCsv(table: LayerTable, facts: LayerFacts): LayerText {
  const origin = [
    facts.layer,
    facts.data_set,
    facts.data_hash,
    facts.simulated_sample,
    facts.selection.words,
    facts.small_counts.left_out ? 'left out' : 'included',
  ]
    .map(cellOf)
    .join(',');
  const about = csvCell(JSON.stringify(facts));
  const names = ['latitude', 'longitude', ...table.columns.map(({ name }) => name), ...ORIGIN, 'about'];
  return {
    rows: table.items.length,
    before: `${names.join(',')}\r\n`,
    after: '',
    type: 'text/csv;charset=utf-8',
    row: (row) => {
      const item = table.items[row];
      const { latitude, longitude } = table.position(item);
      const values = table.columns.map(({ value }) => cellOf(value(item))).join(',');
      return `${degreesCell(latitude)},${degreesCell(longitude)},${values},${origin},${row === 0 ? about : ''}\r\n`;
    },
  };
}

function cellOf(value: Fact): string {
  return value === null ? '' : typeof value === 'string' ? csvCell(value) : String(value);
}

/** An item without a shape has no position. */
function degreesCell(degrees: number): string {
  return Number.isNaN(degrees) ? '' : String(roundDegrees(degrees));
}
