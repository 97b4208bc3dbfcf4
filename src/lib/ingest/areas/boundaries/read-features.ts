/** A boundary file as features with polygons. */
import type { ImportSource } from '../../bytes/source.ts';
import { readPolygons, type GeoJsonPolygons } from './geojson-polygons.ts';
import { readJson } from './read-json.ts';

export interface FeaturesFile extends GeoJsonPolygons {
  /** SHA-256 of the file's bytes, hex. */
  readonly fileHash: string;
}

/**
 * @param near where the records lie, degrees: tells swapped latitude and longitude
 * @param onBytes is told the size of each piece that was read
 * @throws InputProblem for what is no file of areas. Cost O(bytes).
 */
export async function readFeatures(
  file: ImportSource,
  near?: { readonly latitude: number; readonly longitude: number },
  onBytes?: (bytes: number) => void,
): Promise<FeaturesFile> {
  const { document, hash } = await readJson(file, onBytes);
  const { features, withoutShape, remarks } = await readPolygons(document, near);
  const left =
    withoutShape === 1 ? '1 feature has no outline and was' : `${withoutShape} features have no outline and were`;
  return {
    features,
    withoutShape,
    remarks: withoutShape > 0 ? [...remarks, `${left} left out.`] : remarks,
    fileHash: hash,
  };
}
