/// <reference lib="webworker" />
/** Trains the count model with TensorFlow.js. */
import { expose } from 'comlink';
import type { TrainingWorkerApi } from '#lib/contract/workers.ts';
import { runCountsTraining } from '#lib/jobs/train-counts.ts';

expose({ train: runCountsTraining } satisfies TrainingWorkerApi);
