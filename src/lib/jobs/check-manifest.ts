/** Whether the first section of a backup is what pages can show: a file may be anything, also one made to do harm. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { BackupManifest } from './backup.ts';
import { BackupProblem, DAMAGED } from './backup-reader.ts';

/** @throws BackupProblem for a manifest after which a page could not be drawn any more */
export function checkManifest(manifest: BackupManifest): BackupManifest {
  const sound =
    Array.isArray(manifest.dataSets) &&
    Array.isArray(manifest.mappings) &&
    Array.isArray(manifest.settings) &&
    manifest.dataSets.every(isSummary);
  if (!sound) throw new BackupProblem(DAMAGED);
  return manifest;
}

const RESOLUTIONS: readonly unknown[] = ['minute', 'hour', 'day', 'month'] satisfies DataSetSummary['timeResolution'][];

function isSummary(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { span, areas } = value;
  return (
    [value.id, value.name, value.createdAt, value.hash].every((text) => typeof text === 'string') &&
    (value.kind === 'sample' || value.kind === 'import') &&
    RESOLUTIONS.includes(value.timeResolution) &&
    [value.rows, value.locatedRows, value.bytes].every(isCount) &&
    isObject(span) &&
    Number.isInteger(span.firstDay) &&
    Number.isInteger(span.lastDay) &&
    Array.isArray(span.missingMonths) &&
    [value.typeLabels, value.districtLabels, value.placeLabels].every(isTexts) &&
    Array.isArray(value.typeCounts) &&
    value.typeCounts.every(isCount) &&
    Array.isArray(areas) &&
    areas.every((area) => isObject(area) && Number.isInteger(area.id) && isTexts([area.label, area.name]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
