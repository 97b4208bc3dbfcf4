/** What the forest says of held-out records without a time of day: the type must not be guessed from its absence. */
import type { BinnedFeatures } from '../forest/bins.ts';
import { predictProbabilities } from '../forest/predict.ts';
import { hasTimeOfDay, isLocated, type IncidentTable } from '../table/incident-table.ts';
import { sampleRange } from './area-sample.ts';
import type { CrimeTypeModel } from './crime-type-model.ts';
import type { CrimeTypeColumn } from './features.ts';

/** Records of the area that are averaged over: the middles of twelfths of its sample, in the order of their hours. */
const RECORDS_AVERAGED = 12;

const COORDINATES: readonly CrimeTypeColumn[] = ['latitude', 'longitude', 'northeast', 'northwest'];

/**
 * Overwrites the probabilities of the rows without a time of day by their mean over records of their own area, whose
 * hour they take, and whose coordinates if they have none: as a question is answered that gives neither.
 *
 * @param features codes of `rows` by the forest's bins
 * @param probabilities rows × classes, row-major, neither calibrated nor smoothed
 * Cost: 12 look-ups for each such row; nothing where the model knows no hours.
 */
export function averageUntimed(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
  features: BinnedFeatures,
  probabilities: Float64Array,
): void {
  const { forest, coding, prior } = model;
  const hourAt = coding.columns.indexOf('hour');
  const untimed = Uint32Array.from(rows.keys()).filter((i) => !hasTimeOfDay(table, rows[i]));
  const n = untimed.length;
  if (hourAt < 0 || n === 0) return;
  const coordinatesAt = Array.from(coding.columns.keys()).filter((f) => COORDINATES.includes(coding.columns[f]));
  const width = coding.columns.length;
  const nClasses = prior.length;
  const recordsOf = byHour(model, hourAt);
  const codes = new Uint16Array(width * n);
  for (let f = 0; f < width; f++) {
    for (let i = 0; i < n; i++) codes[f * n + i] = features.codes[f * features.rows + untimed[i]];
  }
  for (const i of untimed) probabilities.fill(0, i * nClasses, (i + 1) * nClasses);
  for (let turn = 0; turn < RECORDS_AVERAGED; turn++) {
    for (let i = 0; i < n; i++) {
      const row = rows[untimed[i]];
      const records = recordsOf(table.area[row]);
      const at = records[Math.floor(((turn + 0.5) * records.length) / RECORDS_AVERAGED)] * width;
      codes[hourAt * n + i] = model.sample.codes[at + hourAt];
      if (isLocated(table, row)) continue;
      for (const f of coordinatesAt) codes[f * n + i] = model.sample.codes[at + f];
    }
    const shares = predictProbabilities(forest, { bins: forest.bins, rows: n, codes });
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < nClasses; k++) {
        probabilities[untimed[i] * nClasses + k] += shares[i * nClasses + k] / RECORDS_AVERAGED;
      }
    }
  }
}

/** The records of the sample that speak for an area, in the order of their hours. */
function byHour({ sample, coding }: CrimeTypeModel, hourAt: number): (area: number) => Uint32Array {
  const width = coding.columns.length;
  const hourOf = (record: number): number => sample.codes[record * width + hourAt];
  const held = new Map<number, Uint32Array>();
  return (area) => {
    const known = held.get(area);
    if (known) return known;
    const [from, to] = sampleRange(sample, area);
    const records = Uint32Array.from({ length: to - from }, (_, i) => from + i);
    records.sort((a, b) => hourOf(a) - hourOf(b));
    held.set(area, records);
    return records;
  };
}
