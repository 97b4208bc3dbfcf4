/// <reference lib="webworker" />
/** Trains the risk forest. */
import { expose } from 'comlink';
import type { TrainingWorkerApi } from '#lib/contract/workers.ts';
import { runRiskTraining } from '#lib/jobs/train-forests.ts';

expose({ train: runRiskTraining } satisfies TrainingWorkerApi);
