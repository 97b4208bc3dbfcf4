/** Tells files of different places that were picked together. */
import type { IncidentTable } from '#lib/core/table/incident-table.ts';

/** Files whose middles lie further apart than this are not of one city or county. */
const FAR_KM = 150;
const EARTH_RADIUS_KM = 6371;

/**
 * A sentence for each file whose middle (medians of its coordinates) lies far from that of the first file.
 * @param ends rows of the table after each file. Cost O(rows).
 */
export function distantFiles(table: IncidentTable, files: readonly string[], ends: readonly number[]): string[] {
  if (files.length < 2) return [];
  const middles = files.map((_, i) => middleOf(table, ends[i - 1] ?? 0, ends[i]));
  const first = middles[0];
  return files.flatMap((file, i) => {
    const middle = middles[i];
    if (i === 0 || !first || !middle) return [];
    const km = distanceKm(first, middle);
    if (km < FAR_KM) return [];
    return [
      `The records of ${file} lie about ${Math.round(km).toLocaleString('en-US')} km from those of ${files[0]}: maps and models need one place, so import them as two data sets.`,
    ];
  });
}

/** Medians of latitude and longitude; undefined without a located row. */
function middleOf(table: IncidentTable, from: number, to: number): readonly [number, number] | undefined {
  const median = (column: Float64Array): number => {
    const values = column
      .slice(from, to)
      .filter((value) => !Number.isNaN(value))
      .sort();
    return values[values.length >> 1];
  };
  const latitude = median(table.latitude);
  return latitude === undefined ? undefined : [latitude, median(table.longitude)];
}

/** Great-circle distance (haversine). */
function distanceKm([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
}
