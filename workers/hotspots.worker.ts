/// <reference lib="webworker" />
/** Trains the hot-spot model and lists the places that a map shows. */
import { expose, transfer } from 'comlink';
import type { HotspotsWorkerApi } from '#lib/contract/workers.ts';
import { forecastCells, significantCells } from '#lib/jobs/compute-cells.ts';
import { listPoints } from '#lib/jobs/list-points.ts';
import { runHotspotsTraining } from '#lib/jobs/train-hotspots.ts';

expose({
  train: runHotspotsTraining,
  points: async (dataSetId, filter) => {
    const points = await listPoints(dataSetId, filter);
    return transfer(points, [points.buffer]);
  },
  forecast: forecastCells,
  significantCells,
} satisfies HotspotsWorkerApi);
