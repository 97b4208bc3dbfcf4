/// <reference lib="webworker" />
/** Writes data sets and layers of the map as files and restores backups. */
import { expose } from 'comlink';
import type { KeepingWorkerApi } from '#lib/contract/keeping.ts';
import { backup } from '#lib/jobs/backup.ts';
import { exportCsv } from '#lib/jobs/export-csv.ts';
import { exportGeoJson } from '#lib/jobs/export-geojson.ts';
import { exportLayer } from '#lib/jobs/export-layer.ts';
import { exportReport, firstRejectedRows } from '#lib/jobs/export-report.ts';
import { restore } from '#lib/jobs/restore.ts';

expose({
  exportCsv,
  exportGeoJson,
  exportLayer,
  exportReport,
  firstRejectedRows,
  backup,
  restore,
} satisfies KeepingWorkerApi);
