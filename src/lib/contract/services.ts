/** What the API routes need from outside: passed in, so that the routes stay a pure function of request and services. */
import type { Geography } from '#lib/core/geo/geography.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import type { DataSetSummary } from './data-set.ts';
import type { TrainingOutcome } from './workers.ts';

export interface Services {
  /** The data set in use, or undefined where none is loaded. */
  activeDataSet(): Promise<DataSetSummary | undefined>;
  dataSets(): Promise<DataSetSummary[]>;
  /** What training gave for each kind on that data set; a kind that was never trained is absent. */
  outcomes(dataSetId: string): Promise<TrainingOutcome[]>;
  /** The whole record of a trained model, by its id. */
  model<Kind extends ModelKind, Payload>(
    dataSetId: string,
    kind: Kind,
  ): Promise<ModelRecord<Kind, Payload> | undefined>;
  table(dataSetId: string): Promise<IncidentTable>;
  geography(dataSetId: string): Promise<Geography | undefined>;
  /** A key for caches that live as long as the services do (surfaces computed on the spot). */
  readonly cache: Map<string, unknown>;
}
