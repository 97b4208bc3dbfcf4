/** The API over a saved, trained synthetic data set, in Node: what the contract tests ask. */
import './browser-globals.ts';
import { createApi } from '#lib/api/app.ts';
import type { Api } from '#lib/api/app.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { runCountsTraining } from '#lib/jobs/train-counts.ts';
import { runRiskTraining, runTypesTraining } from '#lib/jobs/train-forests.ts';
import { runHotspotsTraining } from '#lib/jobs/train-hotspots.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import { saveTable } from './saved-data.ts';

export const thrown: unknown[] = [];

/** An API over what is saved in this process's database. */
export function localApi(base = ''): Api {
  return createApi(createLocalServices(sharedDatabase), {
    version: '9.9.9',
    base,
    onError: (error) => thrown.push(error),
  });
}

/** Saves the table as the data in use and trains all four models on it, as the workers do. */
export async function saveAndTrain(table: IncidentTable, id: string, createdAt?: string): Promise<void> {
  await saveTable(await sharedDatabase(), table, id, createdAt);
  const request = { dataSetId: id, seed: 1 };
  const quiet = (): void => undefined;
  for (const train of [runHotspotsTraining, runCountsTraining, runTypesTraining, runRiskTraining]) {
    await train(request, quiet);
  }
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // any: a test looks into the JSON of whichever route it asked
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Asks a route; a body that is no string is sent as JSON with POST. */
export async function ask(api: Api, path: string, body?: unknown, init: RequestInit = {}): Promise<Answered> {
  const sent: RequestInit =
    body === undefined
      ? init
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: typeof body === 'string' ? body : JSON.stringify(body),
          ...init,
        };
  const response = await api(new Request(`http://localhost${path}`, sent));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}
