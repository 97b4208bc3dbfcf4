/** Tells tables that are no lists of incidents, and says what to look for instead. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { profileColumn, valuesOf } from './column-profile.ts';
import { isPeriodName, MANY_PERIODS } from './period-names.ts';
import { plainName } from './plain-name.ts';

const COUNT =
  /\b(counts?|total|number|n|freq\w*|rate|cantidad|casos|conteo|quantidade|numero|anzahl|falle|faelle|nombre|effectif|aantal|conteggio|value|valor|wert|taux|tasa|taxa)\b/;
const NO_COUNT =
  /\b(case|incident|report|id|street|house|badge|district|ward|beat|zone|area|code|unit|phone|victim\w*|suspect\w*|arrest\w*|persons?)\b/;

/**
 * Part of a sentence that says what the table is, if its rows are counts and not crimes.
 * @returns undefined for what may be a list of incidents
 */
export function tableProblem(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
): string | undefined {
  const names = header.map(plainName);
  const periods = header.filter((_, column) => isPeriodName(header[column]) && isNumeric(rows, column));
  if (periods.length >= MANY_PERIODS) {
    return `this is a table of counts with a column for each period (${periods[0]} to ${periods[periods.length - 1]}), not a list of crimes. Streetlight needs one row for each reported crime with its date and place: look for the "incident-level", "record-level" or "street-level" file where this one came from.`;
  }
  const located = mapping.columns.latitude !== undefined || mapping.coordinatePair !== undefined;
  const daily = mapping.timeResolution !== 'month' && (mapping.columns.date !== undefined || mapping.dateParts);
  if (located || daily) return undefined;
  const count = names.findIndex(
    (name, column) => COUNT.test(name) && !NO_COUNT.test(name) && holdsCounts(rows, column),
  );
  if (count < 0) return undefined;
  return `this is a table of counts (column "${header[count]}") by ${mapping.columns.date === undefined && !mapping.dateParts ? 'area or year' : 'month'}, not a list of crimes. Streetlight needs one row for each reported crime with its date and place: look for the "incident-level", "record-level" or "street-level" file where this one came from.`;
}

function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  const { filled, numbers } = profileColumn(valuesOf(rows, column));
  return filled > 0 && numbers > 0.9;
}

/** Numbers that differ and are mostly more than one. */
function holdsCounts(rows: readonly (readonly string[])[], column: number): boolean {
  const values = valuesOf(rows, column);
  const { filled, numbers, lowest } = profileColumn(values);
  if (filled === 0 || numbers < 0.9 || lowest < 0) return false;
  const sizes = values.map((text) => Number(text.replace(',', '.'))).filter((value) => Number.isFinite(value));
  return sizes.filter((value) => value !== 1 && value !== 0).length > sizes.length / 2;
}
