/** Writes a data set as GeoJSON (RFC 7946): one Feature a record, longitude before latitude, WGS84, no `crs`. */
import { roundDegrees } from '#lib/core/exports/shapes.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { isLocated } from '#lib/core/table/incident-table.ts';
import { clocksOf, joinRows, readForExport } from './export-rows.ts';

/** Records without coordinates are Features whose geometry is null: none is left out. */
export async function exportGeoJson(dataSetId: string, onProgress: OnProgress): Promise<Blob> {
  onProgress(0, 'Reading the records');
  const { dataSet, table } = await readForExport(dataSetId);
  const clock = clocksOf(table);
  const types = table.typeLabels.map((label) => JSON.stringify(label));
  const areas = table.areas.map(
    ({ id, label, name }) => `"area_id":${id},"area":${JSON.stringify(label)},"area_name":${JSON.stringify(name)}`,
  );
  const districts = table.districtLabels.map((label) => JSON.stringify(label));
  const places = table.placeLabels.map((label) => JSON.stringify(label));
  return joinRows(
    table.rows,
    {
      before: `{"type":"FeatureCollection","name":${JSON.stringify(dataSet.name)},"features":[`,
      after: '\n]}\n',
      type: 'application/geo+json',
    },
    (row) => {
      const geometry = isLocated(table, row)
        ? `{"type":"Point","coordinates":[${roundDegrees(table.longitude[row])},${roundDegrees(table.latitude[row])}]}`
        : 'null';
      // a code without a label is MISSING
      return `${row === 0 ? '\n' : ',\n'}{"type":"Feature","geometry":${geometry},"properties":{"date":"${clock(row)}","crime_type":${types[table.type[row]] ?? 'null'},${areas[table.area[row]] ?? NO_AREA},"district":${districts[table.district[row]] ?? 'null'},"place":${places[table.place[row]] ?? 'null'}}}`;
    },
    onProgress,
  );
}

const NO_AREA = '"area_id":null,"area":null,"area_name":null';
