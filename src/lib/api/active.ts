/** What every route asks first: the data in use, one of its areas, one of its models. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { ApiError } from '#lib/contract/errors.ts';
import type { Services } from '#lib/contract/services.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';

export async function requireDataSet(services: Services): Promise<DataSetSummary> {
  const active = await services.activeDataSet();
  if (!active)
    throw new ApiError(
      'no_data',
      'No records are loaded on this device. Import a file or load the sample on the Data page.',
    );
  return active;
}

/** Code of an area from its id. */
export function requireArea(dataSet: DataSetSummary, id: number): number {
  const code = dataSet.areas.findIndex((area) => area.id === id);
  if (code < 0) throw new ApiError('unknown_area', 'Unknown community area', 'community_area');
  return code;
}

export async function requireModel<Kind extends ModelKind, Payload>(
  services: Services,
  dataSet: DataSetSummary,
  kind: Kind,
): Promise<ModelRecord<Kind, Payload>> {
  const record = await services.model<Kind, Payload>(dataSet.id, kind);
  if (record) return record;
  const outcome = (await services.outcomes(dataSet.id)).find((other) => other.kind === kind);
  if (outcome && !outcome.available) {
    throw new ApiError(outcome.outdated ? 'no_model' : 'not_available', outcome.reason);
  }
  throw new ApiError(
    'no_model',
    `No ${MODEL_NAMES[kind]} is trained on "${dataSet.name}" yet. Press "Train all" on the Dashboard page.`,
  );
}

const MODEL_NAMES: Readonly<Record<ModelKind, string>> = {
  hotspots: 'hot-spot model',
  counts: 'count model',
  types: 'crime-type model',
  risk: 'risk model',
};
