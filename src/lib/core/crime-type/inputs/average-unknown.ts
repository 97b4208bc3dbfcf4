/** What the forest says of records that do not know all inputs: the type must not be guessed from what is missing. */
import type { BinnedFeatures } from '../../forest/rows/bins.ts';
import { predictProbabilities } from '../../forest/predict.ts';
import { hourOfMinute } from '../../table/calendar.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { sampleRange } from './area-sample.ts';
import type { CrimeTypeModel } from '../answers/crime-type-model.ts';
import { featureOfColumn } from './features.ts';
import { NO_TIME, UNKNOWN_OF, unknownOf } from './unknown-values.ts';

/** Records that are averaged over: the middles of twelfths of those that speak, in the order of their hours. */
const RECORDS_AVERAGED = 12;

/**
 * Overwrites the shares of rows that lack a time of day, coordinates, an area, a district or a kind of place by their
 * mean over records of their own area (of all areas where they have none), whose values they take: as a question is
 * answered that leaves these inputs out. Where the hour is known, records of nearby hours speak.
 *
 * @param features codes of `rows` by the forest's bins
 * @param shares rows × classes, row-major, neither calibrated nor smoothed
 * Cost: 12 look-ups for each such row.
 */
export function averageUnknown(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
  features: BinnedFeatures,
  shares: Float64Array,
): void {
  const { forest, coding, prior, sample } = model;
  const unknown = unknownOf(table, rows, coding.features, coding);
  const partial = Uint32Array.from(rows.keys()).filter((i) => unknown[i] !== 0);
  const n = partial.length;
  if (n === 0) return;
  const lackedBy = coding.columns.map((column) => UNKNOWN_OF[featureOfColumn(column)]);
  const width = coding.columns.length;
  const nClasses = prior.length;
  const speaking = recordsThatSpeak(model);
  const recordsOf = Array.from(partial, (i) => {
    const hour = unknown[i] & NO_TIME ? undefined : hourOfMinute(table.minutes[rows[i]]);
    return speaking(table.area[rows[i]], hour);
  });
  const codes = new Uint16Array(width * n);
  for (let f = 0; f < width; f++) {
    for (let i = 0; i < n; i++) codes[f * n + i] = features.codes[f * features.rows + partial[i]];
  }
  for (const i of partial) shares.fill(0, i * nClasses, (i + 1) * nClasses);
  for (let turn = 0; turn < RECORDS_AVERAGED; turn++) {
    for (let i = 0; i < n; i++) {
      const records = recordsOf[i];
      const at = records[Math.floor(((turn + 0.5) * records.length) / RECORDS_AVERAGED)] * width;
      for (let f = 0; f < width; f++) if (lackedBy[f] & unknown[partial[i]]) codes[f * n + i] = sample.codes[at + f];
    }
    const some = predictProbabilities(forest, { bins: forest.bins, rows: n, codes });
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < nClasses; k++) shares[partial[i] * nClasses + k] += some[i * nClasses + k] / RECORDS_AVERAGED;
    }
  }
}

/**
 * The records of the sample that speak for an area, in the order of their hours: those of nearby hours where an hour is
 * given and some are, else all of the day.
 */
function recordsThatSpeak({ forest, sample, coding, hourReach }: CrimeTypeModel) {
  const width = coding.columns.length;
  const hourAt = coding.columns.indexOf('hour');
  const hourOf = (record: number): number => {
    const code = sample.codes[record * width + hourAt];
    return forest.bins.low[forest.bins.start[hourAt] + code];
  };
  const held = new Map<number, Uint32Array>();
  return (area: number, given: number | undefined): Uint32Array => {
    const hour = hourAt < 0 ? undefined : given;
    const key = area * 25 + (hour ?? 24);
    const known = held.get(key);
    if (known) return known;
    const [from, to] = sampleRange(sample, area);
    let records = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    if (hourAt >= 0) records.sort((a, b) => hourOf(a) - hourOf(b));
    if (hour !== undefined) {
      const near = records.filter((record) => {
        const away = Math.abs(hourOf(record) - hour);
        return Math.min(away, 24 - away) < hourReach;
      });
      if (near.length > 0) records = near;
    }
    held.set(key, records);
    return records;
  };
}
