/** `GET /api`, `/api/models` and `/api/datasets`. */
import type { DataSetsAnswer, IndexAnswer, ModelsAnswer } from '#lib/contract/answers.ts';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { ROUTES } from '#lib/contract/routes.ts';
import type { Services } from '#lib/contract/services.ts';
import type { ModelSummary, TrainingOutcome } from '#lib/contract/workers.ts';
import { VARIED_KINDS, type VariedKind } from '#lib/core/records/model-variant.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { describeScorecard } from './describe-scorecard.ts';

export async function describeApi(services: Services, version: string): Promise<IndexAnswer> {
  const active = await services.activeDataSet();
  return {
    status: 'ok',
    version,
    data_set: active
      ? {
          ...describeDataSet(active),
          areas: active.areas
            .map((area) => ({ community_area: area.id, name: area.name }))
            .sort((a, b) => a.community_area - b.community_area),
          crime_types: [...active.typeLabels],
        }
      : null,
    routes: ROUTES.map(({ method, path, what }) => ({ method, path, what })),
  };
}

export async function describeDataSets(services: Services): Promise<DataSetsAnswer> {
  const [active, all] = await Promise.all([services.activeDataSet(), services.dataSets()]);
  return {
    active: active?.id ?? null,
    datasets: all.map((dataSet) => ({ ...describeDataSet(dataSet), active: dataSet.id === active?.id })),
  };
}

export async function describeModels(services: Services): Promise<ModelsAnswer> {
  const active = await services.activeDataSet();
  if (!active) return { models: [] };
  const [outcomes, ...fitted] = await Promise.all([
    services.outcomes(active.id),
    ...VARIED_KINDS.map((kind) => services.variants(active.id, kind)),
  ]);
  return {
    models: outcomes.map((outcome) => {
      const variants = fitted[VARIED_KINDS.indexOf(outcome.kind as VariedKind)];
      return {
        ...describeOutcome(active, outcome),
        ...(variants && outcome.available ? { crime_type_models: variants.map(describeVariant) } : {}),
      };
    }),
  };

  function describeVariant({ id, types = [], trainedAt, trainedOn, scorecard }: ModelSummary) {
    return {
      model_id: id,
      crime_types: types.map((code) => active!.typeLabels[code]),
      trained_at: trainedAt,
      trained_on: trainedOn,
      sentence: scorecard.sentence,
    };
  }
}

function describeDataSet(dataSet: DataSetSummary) {
  return {
    id: dataSet.id,
    name: dataSet.name,
    simulated: dataSet.kind === 'sample',
    rows: dataSet.rows,
    from: isoDate(dataSet.span.firstDay),
    to: isoDate(dataSet.span.lastDay),
    missing_months: dataSet.span.missingMonths.map(
      (m) => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`,
    ),
    time_resolution: dataSet.timeResolution,
    records_without_time: dataSet.timeUnknown ?? 0,
    hash: dataSet.hash,
  };
}

function describeOutcome(dataSet: DataSetSummary, outcome: TrainingOutcome): ModelsAnswer['models'][number] {
  if (!outcome.available) {
    return { kind: outcome.kind, available: false, reason: outcome.reason, data_set: dataSet.id };
  }
  const { summary } = outcome;
  return {
    kind: outcome.kind,
    available: true,
    model_id: summary.id,
    data_set: summary.dataSetId,
    data_hash: summary.dataHash,
    trained_at: summary.trainedAt,
    training_seconds: summary.trainingSeconds,
    seed: summary.seed,
    trained_on: summary.trainedOn,
    parameters: { ...summary.parameters },
    scores: describeScorecard(dataSet, summary.scorecard),
  };
}
