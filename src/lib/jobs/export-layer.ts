/** Writes a layer of the map as GeoJSON or CSV: what the page shows is given, nothing is computed anew. */
import type { LayerExport } from '#lib/contract/keeping.ts';
import { layerTable } from '#lib/core/exports/layer-table.ts';
import { layerCsv, layerGeoJson } from '#lib/core/exports/write-layer.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { joinRows } from './export-rows.ts';

export async function exportLayer({ content, facts, format }: LayerExport, onProgress: OnProgress): Promise<Blob> {
  const table = layerTable(content, facts.small_counts.left_out);
  const text = format === 'csv' ? layerCsv(table, facts) : layerGeoJson(table, facts);
  return joinRows(text.rows, text, text.row, onProgress);
}
