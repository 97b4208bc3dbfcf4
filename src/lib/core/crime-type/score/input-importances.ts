/** What each input of the crime-type model is worth on held-out records. */
import { encodeColumns } from '../../forest/rows/bins.ts';
import { permutationImportances } from '../../forest/inspect/permutation-importance.ts';
import { predictProbabilities } from '../../forest/predict.ts';
import { logLoss } from '../../metrics/classification.ts';
import type { Random } from '../../random/random.ts';
import type { FeatureImportance } from '../../records/model-record.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { answerOfShares, type CrimeTypeModel } from '../answers/crime-type-model.ts';
import { featureColumns, type CrimeTypeColumn } from '../inputs/features.ts';
import { unknownOf } from '../inputs/unknown-values.ts';

/** Columns that say the same are one input: apart, each would stand in for the others and all would look dispensable. */
const WHERE: readonly CrimeTypeColumn[] = ['area', 'district', 'latitude', 'longitude', 'northeast', 'northwest'];
const PLACE: readonly CrimeTypeColumn[] = ['place', 'place 2'];

/** Held-out records that are predicted once an input; enough to tell 0.01 nats from nothing. */
const RECORDS = 3000;

/**
 * Growth of the log loss once an input is shuffled among held-out records (Breiman 2001), and its share of the trees'
 * decrease of impurity; the most important first.
 *
 * @param rows held-out rows whose classes are `label`; only records that know all inputs are shuffled
 * Cost: 6 predictions for each of 3,000 records.
 */
export function inputImportances(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
  random: Random,
): FeatureImportance[] {
  const { forest, coding, types } = model;
  const inputs = inputsOf(coding.columns);
  const unknown = unknownOf(table, rows, coding.features, coding);
  const whole = Array.from(rows.keys()).filter((i) => unknown[i] === 0);
  if (whole.length === 0) return [];
  const step = Math.max(1, whole.length / RECORDS);
  const chosen = Array.from({ length: Math.min(RECORDS, whole.length) }, (_, i) => whole[Math.floor(i * step)]);
  const labels = chosen.map((i) => label[i]);
  const columns = featureColumns(
    table,
    Uint32Array.from(chosen, (i) => rows[i]),
    coding,
  );
  const worth = permutationImportances(encodeColumns(forest.bins, columns), {
    groups: inputs.map((input) => input.columns),
    lossOf: (features) => logLoss(answerOfShares(model, predictProbabilities(forest, features)), labels, types.length),
    random,
  });
  return inputs
    .map(({ name, columns: group }, i) => ({
      feature: name,
      permutation: worth[i],
      impurity: group.reduce((sum, f) => sum + forest.featureImportances[f], 0),
    }))
    .sort((a, b) => b.permutation - a.permutation);
}

function inputsOf(columns: readonly CrimeTypeColumn[]): { name: string; columns: number[] }[] {
  const among = (names: readonly CrimeTypeColumn[]): number[] =>
    Array.from(columns.keys()).filter((f) => names.includes(columns[f]));
  return [
    { name: whereWords(columns), columns: among(WHERE) },
    { name: 'Kind of place', columns: among(PLACE) },
    { name: 'Hour', columns: among(['hour']) },
    { name: 'Weekday', columns: among(['weekday']) },
    { name: 'Month', columns: among(['month']) },
  ].filter((input) => input.columns.length > 0);
}

/** "Area, district and coordinates", as far as the model has them. */
function whereWords(columns: readonly CrimeTypeColumn[]): string {
  const parts = [
    ...(columns.includes('area') ? ['area'] : []),
    ...(columns.includes('district') ? ['district'] : []),
    ...(columns.includes('latitude') ? ['coordinates'] : []),
  ];
  const words = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
