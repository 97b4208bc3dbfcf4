/** Whether a stored model's payload is one that this version can answer from. */
import { CRIME_TYPE_MODEL_VERSION } from '../crime-type/answers/crime-type-model.ts';
import { checkCountsModel, COUNTS_MODEL_VERSION } from '../glm/answers/counts-model.ts';
import { HOTSPOTS_MODEL_VERSION } from '../hotspots/hotspots-model.ts';
import { RISK_MODEL_VERSION } from '../risk/answers/risk-model.ts';
import type { ModelKind } from './model-record.ts';

const VERSIONS: Readonly<Record<ModelKind, number>> = {
  hotspots: HOTSPOTS_MODEL_VERSION,
  counts: COUNTS_MODEL_VERSION,
  types: CRIME_TYPE_MODEL_VERSION,
  risk: RISK_MODEL_VERSION,
};

/** Of models saved before their payload's version was kept beside them. */
const VERSIONS_BEFORE: Readonly<Record<ModelKind, number>> = { hotspots: 1, counts: 1, types: 1, risk: 2 };

/** Whether this version of the app can answer from a payload of that version. */
export function isPayloadCurrent(kind: ModelKind, version = VERSIONS_BEFORE[kind]): boolean {
  return version === VERSIONS[kind];
}

/**
 * Checks the payload of a record that `checkModelRecord` passed: its own version and, for counts, its lengths.
 * @throws Error with actual and expected
 */
export function checkPayload(kind: ModelKind, payload: unknown): void {
  const version = (payload as { version?: unknown } | null | undefined)?.version;
  if (version !== VERSIONS[kind]) {
    throw new Error(`Payload of ${kind}: expected version ${VERSIONS[kind]}, got ${JSON.stringify(version)}`);
  }
  if (kind === 'counts') checkCountsModel(payload);
}
