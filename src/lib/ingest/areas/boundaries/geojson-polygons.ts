/** Polygons of a GeoJSON document (RFC 7946), feature by feature, in WGS84 degrees. */
import { InputProblem } from '../../input-problem.ts';
import { projectionFrom, type ToDegrees } from '../../places/projection.ts';

/** One polygon: its outer ring, then its holes; each ring longitude, latitude, longitude, latitude, … and not closed. */
type Polygon = readonly Float64Array[];

export interface PolygonFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** The member `id` beside the properties, if there is one. */
  readonly id?: string | number;
  readonly polygons: readonly Polygon[];
}

export interface GeoJsonPolygons {
  /** Features with at least one polygon. */
  readonly features: readonly PolygonFeature[];
  /** Features without: points, lines, or no geometry. */
  readonly withoutShape: number;
  /** Sentences on what had to be done to the coordinates. */
  readonly remarks: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * @param near where the records lie, degrees: tells swapped latitude and longitude
 * @throws InputProblem for a document without areas, and for coordinates that cannot be placed
 */
export async function readPolygons(
  document: unknown,
  near?: { readonly latitude: number; readonly longitude: number },
): Promise<GeoJsonPolygons> {
  const source = featuresOf(document);
  let withoutShape = 0;
  let [points, lines] = [0, 0];
  const features: { properties: Json; id?: string | number; polygons: Float64Array[][] }[] = [];
  for (const feature of source) {
    const polygons: Float64Array[][] = [];
    const geometry = isObject(feature.geometry) ? feature.geometry : undefined;
    if (geometry) collectPolygons(geometry, polygons);
    if (polygons.length === 0) {
      withoutShape++;
      const type = String(geometry?.type ?? '');
      if (type.endsWith('Point')) points++;
      if (type.endsWith('LineString')) lines++;
      continue;
    }
    const { id } = feature;
    features.push({
      properties: isObject(feature.properties) ? feature.properties : {},
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
      polygons,
    });
  }
  if (features.length === 0) {
    throw new InputProblem(
      points > 0
        ? 'it holds points, not areas. Choose the file with the outlines (polygons) of the areas.'
        : lines > 0
          ? 'it holds lines, not areas. Choose the file with the outlines as polygons.'
          : 'there are no areas in it. Choose a GeoJSON file with polygons.',
    );
  }
  const remarks: string[] = [];
  const rings = features.flatMap((feature) => feature.polygons.flat());
  await placeRings(rings, isObject(document) ? document : {}, near, remarks);
  return { features, withoutShape, remarks };
}

/** Writes degrees over the coordinates, as longitude and latitude. */
async function placeRings(
  rings: readonly Float64Array[],
  document: Json,
  near: { readonly latitude: number; readonly longitude: number } | undefined,
  remarks: string[],
): Promise<void> {
  let [highestX, highestY] = [0, 0];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      highestX = Math.max(highestX, Math.abs(ring[i]));
      highestY = Math.max(highestY, Math.abs(ring[i + 1]));
    }
  }
  const named = systemOf(document);
  if (highestX > 180.000001 || highestY > 180.000001) {
    const toDegrees = named === undefined ? undefined : await projectionFrom(named);
    if (!toDegrees) {
      throw new InputProblem(
        named === undefined
          ? 'its coordinates are metres or feet of a map projection that the file does not name. Export it in WGS 84 (EPSG:4326): latitude and longitude.'
          : `its coordinates are in EPSG:${named}, which is not known here. Export it in WGS 84 (EPSG:4326): latitude and longitude.`,
      );
    }
    for (const ring of rings) toDegreesInPlace(ring, toDegrees);
    remarks.push(`Its coordinates were turned from EPSG:${named} into latitude and longitude.`);
    return;
  }
  const swapped = highestY > 90.000001 || (near !== undefined && !covers(rings, near.longitude, near.latitude) && covers(rings, near.latitude, near.longitude)); // prettier-ignore
  if (!swapped) return;
  if (highestX > 90.000001) {
    throw new InputProblem('its coordinates are no latitudes and longitudes. Export it in WGS 84 (EPSG:4326).');
  }
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) [ring[i], ring[i + 1]] = [ring[i + 1], ring[i]];
  }
  remarks.push('Its latitudes stood before the longitudes; they were swapped back.');
}

function toDegreesInPlace(ring: Float64Array, toDegrees: ToDegrees): void {
  for (let i = 0; i < ring.length; i += 2) {
    const [longitude, latitude] = toDegrees(ring[i], ring[i + 1]);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new InputProblem('its coordinates do not fit the system that it names. Export it in WGS 84 (EPSG:4326).');
    }
    ring[i] = longitude;
    ring[i + 1] = latitude;
  }
}

/** Whether (x, y) lies in the box around the rings, with a degree to spare. */
function covers(rings: readonly Float64Array[], x: number, y: number): boolean {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      minX = Math.min(minX, ring[i]);
      maxX = Math.max(maxX, ring[i]);
      minY = Math.min(minY, ring[i + 1]);
      maxY = Math.max(maxY, ring[i + 1]);
    }
  }
  return x > minX - 1 && x < maxX + 1 && y > minY - 1 && y < maxY + 1;
}

/** EPSG code of the member `crs` (of GeoJSON before RFC 7946; QGIS and ogr2ogr still write it). */
function systemOf(document: Json): number | undefined {
  const crs = isObject(document.crs) ? document.crs : undefined;
  const properties = crs && isObject(crs.properties) ? crs.properties : undefined;
  const text = String(properties?.name ?? properties?.code ?? '');
  const code =
    /(?:EPSG|ESRI)\D*(?:\d+\.\d+(?:\.\d+)?:|:)?(\d{4,6})\s*$/i.exec(text)?.[1] ?? /^(\d{4,6})$/.exec(text)?.[1];
  return code === undefined ? undefined : Number(code);
}

function featuresOf(document: unknown): Json[] {
  if (Array.isArray(document)) return document.filter(isObject);
  if (!isObject(document)) throw new InputProblem('this is JSON, but no GeoJSON. Choose a file of boundaries.');
  switch (document.type) {
    case 'FeatureCollection':
      return Array.isArray(document.features) ? document.features.filter(isObject) : [];
    case 'Feature':
      return [document];
    case 'Polygon':
    case 'MultiPolygon':
    case 'GeometryCollection':
      return [{ geometry: document }];
    case 'Topology':
      throw new InputProblem('this is TopoJSON, not GeoJSON. Convert it first: mapshaper.org does it in the browser.');
    default:
      if (Array.isArray(document.features) && isObject(document.features[0]) && 'attributes' in document.features[0]) {
        throw new InputProblem(
          'this is Esri JSON, not GeoJSON. Ask the service for GeoJSON (f=geojson in its address), or convert it with QGIS.',
        );
      }
      throw new InputProblem('this is JSON, but no GeoJSON. Choose a file of boundaries in GeoJSON.');
  }
}

/** Collections inside collections: deeper than this is made to break readers. */
const DEEPEST = 50;

function collectPolygons(geometry: Json, into: Float64Array[][], depth = 0): void {
  if (depth > DEEPEST) return;
  if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries)) {
    for (const part of geometry.geometries) if (isObject(part)) collectPolygons(part, into, depth + 1);
  } else if (geometry.type === 'Polygon') addPolygon(geometry.coordinates, into);
  else if (geometry.type === 'MultiPolygon' && Array.isArray(geometry.coordinates)) {
    for (const part of geometry.coordinates) addPolygon(part, into);
  }
}

/** A ring of fewer than three places is no area; a polygon without a proper outer ring is left out whole. */
function addPolygon(coordinates: unknown, into: Float64Array[][]): void {
  if (!Array.isArray(coordinates)) return;
  const rings = coordinates.map(ringOf);
  if (rings.length === 0 || rings[0] === undefined) return;
  into.push(rings.filter((ring) => ring !== undefined));
}

function ringOf(coordinates: unknown): Float64Array | undefined {
  if (!Array.isArray(coordinates)) return undefined;
  const ring = new Float64Array(2 * coordinates.length);
  let n = 0;
  for (const place of coordinates) {
    const [x, y] = Array.isArray(place) ? (place as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
    ring[n++] = x;
    ring[n++] = y;
  }
  if (n >= 4 && ring[0] === ring[n - 2] && ring[1] === ring[n - 1]) n -= 2;
  return n >= 6 ? ring.slice(0, n) : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
