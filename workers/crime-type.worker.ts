/// <reference lib="webworker" />
/** Trains the crime-type forest. */
import { expose } from 'comlink';
import type { TrainingWorkerApi } from '#lib/contract/workers.ts';
import { runTypesTraining } from '#lib/jobs/train-forests.ts';

expose({ train: runTypesTraining } satisfies TrainingWorkerApi);
