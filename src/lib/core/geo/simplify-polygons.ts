/**
 * Polygons with fewer vertices, for drawing only: Douglas and Peucker (1973), piece by piece between the places where
 * borders meet, so that a border which two polygons share stays the same line in both.
 */
import type { AreaPolygons } from './area-polygons.ts';
import { projectAll, type Projection } from './projection.ts';

/** Vertices nearer to each other than this, in metres, are one place. */
const SAME_PLACE = 0.02;

/**
 * @param tolerance metres: no dropped vertex lies farther from the line that is drawn instead
 * @returns the same polygons and codes. Rings smaller than the tolerance squared are left out, but never the largest
 *   one of a polygon; a polygon whose rings all collapse stays as it was.
 * Cost O(vertices log vertices), typically; 52,000 vertices take about 50 ms.
 */
export function simplifyPolygons(polygons: AreaPolygons, projection: Projection, tolerance: number): AreaPolygons {
  if (!(tolerance > 0)) throw new Error(`simplifyPolygons: expected a tolerance above 0, got ${tolerance}`);
  const { ringStart, polygonStart, polygonArea } = polygons;
  const n = polygons.latitude.length;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  projectAll(projection, polygons.latitude, polygons.longitude, x, y);
  const place = placesOf(x, y);
  const junction = junctionsOf(polygons, place);
  const line: Line = { x, y, place, limit: tolerance * tolerance };

  const kept: number[] = [];
  const newRingStart = [0];
  const newPolygonStart = [0];
  for (let polygon = 0; polygon < polygonArea.length; polygon++) {
    const rings: { vertices: number[]; area: number }[] = [];
    for (let ring = polygonStart[polygon]; ring < polygonStart[polygon + 1]; ring++) {
      const vertices = simplifyRing(line, junction, ringStart[ring], ringStart[ring + 1]);
      rings.push({ vertices, area: Math.abs(ringArea(x, y, vertices)) });
    }
    const largest = rings.reduce((most, { area }) => Math.max(most, area), 0);
    for (const [i, { vertices, area }] of rings.entries()) {
      if (largest > 0 && area < largest && area < line.limit) continue;
      const ring = polygonStart[polygon] + i;
      if (largest > 0) for (const vertex of vertices) kept.push(vertex);
      else for (let vertex = ringStart[ring]; vertex < ringStart[ring + 1]; vertex++) kept.push(vertex);
      newRingStart.push(kept.length);
    }
    newPolygonStart.push(newRingStart.length - 1);
  }
  return {
    version: 1,
    latitude: Float64Array.from(kept, (vertex) => polygons.latitude[vertex]),
    longitude: Float64Array.from(kept, (vertex) => polygons.longitude[vertex]),
    ringStart: Uint32Array.from(newRingStart),
    polygonStart: Uint32Array.from(newPolygonStart),
    polygonArea: polygonArea.slice(),
  };
}

interface Line {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly place: Uint32Array;
  /** Tolerance squared. */
  readonly limit: number;
}

/** A number for each vertex, the same for vertices at one place, by first appearance. */
function placesOf(x: Float64Array, y: Float64Array): Uint32Array {
  let slots = 16;
  while (slots < 2 * x.length) slots *= 2;
  const slot = new Int32Array(slots); // vertex + 1, 0 = free
  const place = new Uint32Array(x.length);
  const [roundX, roundY] = [x, y].map((values) => Int32Array.from(values, (value) => Math.round(value / SAME_PLACE)));
  for (let i = 0; i < x.length; i++) {
    let hash = Math.imul(roundX[i] ^ Math.imul(roundY[i], 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let at = (hash ^ (hash >>> 16)) & (slots - 1);
    while (slot[at] !== 0 && (roundX[slot[at] - 1] !== roundX[i] || roundY[slot[at] - 1] !== roundY[i])) {
      at = (at + 1) & (slots - 1);
    }
    if (slot[at] === 0) slot[at] = i + 1;
    place[i] = slot[at] - 1;
  }
  return place;
}

/** 1 for each place at which the rings through it go on differently: there three or more borders meet, or two part. */
function junctionsOf({ ringStart }: AreaPolygons, place: Uint32Array): Uint8Array {
  const junction = new Uint8Array(place.length);
  const low = new Int32Array(place.length).fill(-1);
  const high = new Int32Array(place.length);
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    for (let i = ringStart[ring], j = ringStart[ring + 1] - 1; i < ringStart[ring + 1]; j = i++) {
      const at = place[i];
      const next = place[i + 1 < ringStart[ring + 1] ? i + 1 : ringStart[ring]];
      const [a, b] = place[j] < next ? [place[j], next] : [next, place[j]];
      if (low[at] === -1) {
        low[at] = a;
        high[at] = b;
      } else if (low[at] !== a || high[at] !== b) junction[at] = 1;
    }
  }
  return junction;
}

/** Vertices that stay, in the ring's order. */
function simplifyRing(line: Line, junction: Uint8Array, from: number, to: number): number[] {
  const length = to - from;
  const fixed: number[] = [];
  for (let i = from; i < to; i++) if (junction[line.place[i]]) fixed.push(i);
  if (fixed.length === 0) {
    // the same start in every ring along this line: the place that was met first
    let start = from;
    for (let i = from; i < to; i++) if (line.place[i] < line.place[start]) start = i;
    fixed.push(start);
  }
  const kept: number[] = [];
  for (let k = 0; k < fixed.length; k++) {
    const end = k + 1 < fixed.length ? fixed[k + 1] : fixed[0] + length;
    const piece: number[] = [];
    for (let i = fixed[k]; i <= end; i++) piece.push(from + ((i - from) % length));
    for (const vertex of simplifyPiece(line, piece).slice(0, -1)) kept.push(vertex);
  }
  return kept;
}

/** The vertices of a line between two fixed ends that stay, ends included; the same whichever way it is walked. */
function simplifyPiece(line: Line, piece: readonly number[]): number[] {
  const last = piece.length - 1;
  if (last < 2) return [...piece];
  const { x, y, place, limit } = line;
  const keep = new Uint8Array(piece.length);
  keep[0] = keep[last] = 1;
  const stack: [number, number][] = [];
  const split = (from: number, to: number): void => void (to - from > 1 && stack.push([from, to]));
  if (place[piece[0]] === place[piece[last]]) {
    // a closed line has no chord: it is cut at its farthest vertex, and is never less than a triangle
    const far = farthest(1, last - 1, (i) => squared(x[piece[i]] - x[piece[0]], y[piece[i]] - y[piece[0]]));
    keep[far.index] = 1;
    const chord = distanceToChord(line, piece[0], piece[far.index]);
    const third = farthest(1, last - 1, (i) => chord(piece[i]));
    keep[third.index] = 1;
    const corners = [0, ...[far.index, third.index].sort((a, b) => a - b), last];
    for (let i = 0; i < 3; i++) split(corners[i], corners[i + 1]);
  } else split(0, last);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [from, to] = next;
    const chord = distanceToChord(line, piece[from], piece[to]);
    const { index, value } = farthest(from + 1, to - 1, (i) => chord(piece[i]));
    if (value <= limit) continue;
    keep[index] = 1;
    split(from, index);
    split(index, to);
  }
  return piece.filter((_, i) => keep[i] === 1);

  /** Of equally far vertices the one whose place was met first, so that the direction does not matter. */
  function farthest(first: number, end: number, value: (i: number) => number): { index: number; value: number } {
    let [index, most] = [first, -1];
    for (let i = first; i <= end; i++) {
      const here = value(i);
      if (here > most || (here === most && place[piece[i]] < place[piece[index]])) [index, most] = [i, here];
    }
    return { index, value: most };
  }
}

/** Squared distance of vertices to the segment between two, computed alike from both ends. */
function distanceToChord({ x, y, place }: Line, end1: number, end2: number): (vertex: number) => number {
  const [a, b] = place[end1] <= place[end2] ? [end1, end2] : [end2, end1];
  const [dx, dy] = [x[b] - x[a], y[b] - y[a]];
  const length = squared(dx, dy);
  return (vertex) => {
    const [px, py] = [x[vertex] - x[a], y[vertex] - y[a]];
    const t = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
    return squared(px - t * dx, py - t * dy);
  };
}

function squared(dx: number, dy: number): number {
  return dx * dx + dy * dy;
}

function ringArea(x: Float64Array, y: Float64Array, vertices: readonly number[]): number {
  let doubled = 0;
  for (let k = 0, j = vertices.length - 1; k < vertices.length; j = k++) {
    doubled += x[vertices[j]] * y[vertices[k]] - x[vertices[k]] * y[vertices[j]];
  }
  return doubled / 2;
}
