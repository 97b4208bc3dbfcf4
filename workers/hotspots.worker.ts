/// <reference lib="webworker" />
/** Trains the hot-spot model. */
import { expose } from 'comlink';
import type { TrainingWorkerApi } from '#lib/contract/workers.ts';
import { runHotspotsTraining } from '#lib/jobs/train-hotspots.ts';

expose({ train: runHotspotsTraining } satisfies TrainingWorkerApi);
