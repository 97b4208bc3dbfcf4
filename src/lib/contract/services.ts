/** What the API routes need from outside: passed in, so that the routes stay a pure function of request and services. */
import type { Geography } from '#lib/core/geo/geography.ts';
import type { ModelKind, ModelRecord } from '#lib/core/records/model-record.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import type { DataSetSummary } from './data-set.ts';
import type { ModelSummary, TrainingOutcome } from './workers.ts';

export interface Services {
  /** The data set in use, or undefined where none is loaded. */
  activeDataSet(): Promise<DataSetSummary | undefined>;
  dataSets(): Promise<DataSetSummary[]>;
  /** What training gave for each kind on all records of that data set; a kind that was never trained is absent. */
  outcomes(dataSetId: string): Promise<TrainingOutcome[]>;
  /** The models fitted to some crime types that can answer now, the last one first. */
  variants(dataSetId: string, kind: ModelKind): Promise<ModelSummary[]>;
  /** The whole record of a trained model: of all records, or fitted to those types (codes, ascending). */
  model<Kind extends ModelKind, Payload>(
    dataSetId: string,
    kind: Kind,
    types?: readonly number[],
  ): Promise<ModelRecord<Kind, Payload> | undefined>;
  table(dataSetId: string): Promise<IncidentTable>;
  geography(dataSetId: string): Promise<Geography | undefined>;
  /** A key for caches that live as long as the services do (surfaces computed on the spot). */
  readonly cache: Map<string, unknown>;
}
