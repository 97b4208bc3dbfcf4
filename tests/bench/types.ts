/** `npm run bench -- types`: fits the crime-type forest on one file and scores it on a later one. */
import type { CrimeTypeFeature } from '#lib/core/crime-type/features.ts';
import { fitCrimeTypes, recordProbabilities, type CrimeTypeSettings } from '#lib/core/crime-type/fit-crime-types.ts';
import { SMOOTHING } from '#lib/core/crime-type/crime-type-model.ts';
import { labelledRows, scoreRecords } from '#lib/core/crime-type/score-crime-types.ts';
import { macroF1 } from '#lib/core/metrics/classification.ts';
import { encodeRecord } from '#lib/core/records/codec.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { joinTables } from './join-tables.ts';

/**
 * Records with type, area, district and coordinates only, as in the reference figures; without settings it is the model
 * that ships, with `depth` scikit-learn's shape (one column per feature, √features drawn per split).
 *
 * @returns the figures of the bench contract; `seconds` is the fit from the table to the model, joining apart, and
 *   `score_seconds` the prediction of all test records
 */
export async function benchTypes(options: {
  readonly train: IncidentTable;
  readonly test: IncidentTable;
  readonly trees?: number;
  readonly depth?: number;
  readonly leaf?: number;
  readonly features?: readonly string[];
}): Promise<Record<string, unknown>> {
  const table = joinTables(options.train, options.test);
  const usable = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) =>
      table.type[row] !== MISSING &&
      table.area[row] !== MISSING &&
      table.district[row] !== MISSING &&
      !Number.isNaN(table.latitude[row]),
  );
  const train = usable.filter((row) => row < options.train.rows);
  const features = options.features as readonly CrimeTypeFeature[] | undefined;
  const byDepth = options.depth !== undefined;
  const settings: CrimeTypeSettings = {
    nEstimators: options.trees ?? (byDepth ? 100 : 50),
    minSamplesLeaf: options.leaf ?? (byDepth ? 10 : 20),
    ...(options.depth === undefined
      ? { maxLeafNodes: 2000 }
      : {
          maxDepth: options.depth,
          plain: true,
          maxFeatures: Math.max(1, Math.floor(Math.sqrt(features?.length ?? 8))),
        }),
    ...(features ? { features } : {}),
  };
  const start = performance.now();
  const model = await fitCrimeTypes(table, train, settings, 1);
  const seconds = (performance.now() - start) / 1000;

  const { rows, label } = labelledRows(
    model,
    table,
    usable.filter((row) => row >= options.train.rows),
  );
  const nClasses = model.types.length;
  const beforeScore = performance.now();
  const scores = scoreRecords(rows, label, nClasses, (piece) => recordProbabilities(model, table, piece));
  const scoreSeconds = (performance.now() - beforeScore) / 1000;
  let rawLoss = 0;
  let priorLoss = 0;
  for (let r = 0; r < rows.length; r++) {
    const prior = model.prior[label[r]];
    rawLoss -= Math.log(Math.max(1e-15, (Math.exp(-scores.losses[r]) - SMOOTHING * prior) / (1 - SMOOTHING)));
    priorLoss -= Math.log(prior);
  }
  return {
    rows: train.length,
    seconds,
    model_bytes: encodeRecord(model).byteLength,
    log_loss: mean(scores.losses),
    log_loss_raw: rawLoss / rows.length,
    top1: mean(scores.top1),
    top3: mean(scores.top3),
    macro_f1: macroF1(scores.predicted, label, nClasses),
    prior_log_loss: priorLoss / rows.length,
    test_rows: rows.length,
    classes: nClasses,
    score_seconds: scoreSeconds,
    columns: model.coding.columns,
  };
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
