/** `npm run bench -- types`: fits the crime-type forest on one file and scores it on a later one. */
import { chooseSettings, MAX_LEAF_NODES } from '#lib/core/crime-type/training/choose-settings.ts';
import { answerOfShares } from '#lib/core/crime-type/answers/crime-type-model.ts';
import type { CrimeTypeFeature } from '#lib/core/crime-type/inputs/features.ts';
import { fitCrimeTypes, recordShares, type CrimeTypeSettings } from '#lib/core/crime-type/training/fit-crime-types.ts';
import { labelledRows, scoreRecords } from '#lib/core/crime-type/score/score-crime-types.ts';
import { growHere, type GrowTrees } from '#lib/core/forest/growth/grow-trees.ts';
import { logLosses, macroF1 } from '#lib/core/metrics/classification.ts';
import { encodeRecord } from '#lib/core/records/codec.ts';
import { dayOfMinute } from '#lib/core/table/calendar.ts';
import { MISSING, takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf, splitPeriods } from '#lib/core/table/periods.ts';
import { joinTables } from './join-tables.ts';

/**
 * Records with type, area, district and coordinates only, as in the reference figures; without settings it is the model
 * that ships, calibrated on the last quarter of the training records, with `depth` scikit-learn's shape (one column per
 * feature, √features drawn per split, no calibration).
 *
 * @returns the figures of the bench contract; `seconds` is the fit from the table to the model, joining apart,
 *   `choose_seconds` the choice of temperature and hour reach before, `score_seconds` the prediction of all test records
 */
export async function benchTypes(options: {
  readonly train: IncidentTable;
  readonly test: IncidentTable;
  readonly trees?: number;
  readonly depth?: number;
  readonly leaf?: number;
  readonly features?: readonly string[];
  /** Where trees grow; in this thread if left out. */
  readonly grow?: GrowTrees;
}): Promise<Record<string, unknown>> {
  const { grow = growHere } = options;
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
      ? { maxLeafNodes: MAX_LEAF_NODES }
      : {
          maxDepth: options.depth,
          plain: true,
          maxFeatures: Math.max(1, Math.floor(Math.sqrt(features?.length ?? 8))),
        }),
    ...(features ? { features } : {}),
  };
  const beforeChoice = performance.now();
  const chosen = byDepth ? {} : await choose(table, train, settings, grow);
  const start = performance.now();
  const model = await fitCrimeTypes(table, train, { ...settings, ...chosen }, 1, { grow });
  const seconds = (performance.now() - start) / 1000;

  const { rows, label } = labelledRows(
    model,
    table,
    usable.filter((row) => row >= options.train.rows),
  );
  const nClasses = model.types.length;
  const beforeScore = performance.now();
  let rawLoss = 0;
  let scored = 0;
  const scores = scoreRecords(rows, label, nClasses, (piece) => {
    const shares = recordShares(model, table, piece);
    for (const loss of logLosses(shares, label.subarray(scored, scored + piece.length), nClasses)) rawLoss += loss;
    scored += piece.length;
    return answerOfShares(model, shares);
  });
  const scoreSeconds = (performance.now() - beforeScore) / 1000;
  let priorLoss = 0;
  for (let r = 0; r < rows.length; r++) priorLoss -= Math.log(model.prior[label[r]]);
  return {
    rows: train.length,
    seconds,
    ...(byDepth
      ? {}
      : { choose_seconds: (start - beforeChoice) / 1000, temperature: model.temperature, smoothing: model.smoothing }),
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

/** As training does: trials on the first three quarters of the training records' days, tried on the last. */
async function choose(
  table: IncidentTable,
  rows: Uint32Array,
  { features, minSamplesLeaf }: CrimeTypeSettings,
  grow: GrowTrees,
): Promise<Pick<CrimeTypeSettings, 'temperature' | 'smoothing' | 'hourReach'>> {
  const periods = splitPeriods(spanOf(takeRows(table, rows)));
  const before = (row: number): boolean => dayOfMinute(table.minutes[row]) < periods.test.firstDay;
  const shared = { minSamplesLeaf, ...(features ? { features } : {}) };
  const { temperature, smoothing, hourReach } = await chooseSettings(
    table,
    rows.filter(before),
    rows.filter((row) => !before(row)),
    1,
    { grow, shared },
  );
  return { temperature, smoothing, hourReach };
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
