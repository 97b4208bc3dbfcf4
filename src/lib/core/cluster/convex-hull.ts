/** Convex hull by the monotone chain (Andrew 1979, Inf. Process. Lett. 9, 216-219). */

/** Directions whose farthest points make the polygon inside which no corner can lie (Akl and Toussaint 1978). */
const DIRECTIONS = 16;

/**
 * The corners of the smallest convex polygon around the points, counter-clockwise from the leftmost, without points
 * on its sides and without repeating the first. One distinct point gives one corner, points on a line give its ends.
 *
 * @param x metres; @param y metres
 * @returns index of each corner
 * Cost O(n), and O(m log m) for the few points m outside the polygon of the farthest ones.
 */
export function convexHull(x: ArrayLike<number>, y: ArrayLike<number>): Uint32Array {
  if (x.length === 0) return new Uint32Array(0);
  const rough = chain(x, y, farthest(x, y));
  const candidates: number[] = [];
  for (let i = 0; i < x.length; i++) if (!liesInside(x, y, rough, i)) candidates.push(i);
  return chain(x, y, candidates);
}

/** The farthest point in each direction; points may repeat. */
function farthest(x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  return Array.from({ length: DIRECTIONS }, (_, direction) => {
    const angle = (2 * Math.PI * direction) / DIRECTIONS;
    const [along, up] = [Math.cos(angle), Math.sin(angle)];
    let best = 0;
    let most = -Infinity;
    for (let i = 0; i < x.length; i++) {
      const reach = along * x[i] + up * y[i];
      if (reach > most) {
        most = reach;
        best = i;
      }
    }
    return best;
  });
}

/** True if a point lies strictly inside a convex polygon, corners counter-clockwise. */
function liesInside(x: ArrayLike<number>, y: ArrayLike<number>, polygon: Uint32Array, point: number): boolean {
  if (polygon.length < 3) return false;
  let from = polygon[polygon.length - 1];
  for (const to of polygon) {
    if (turn(x, y, from, to, point) <= 0) return false;
    from = to;
  }
  return true;
}

/** Twice the signed area of a triangle: positive where a, b, c turn left. */
function turn(x: ArrayLike<number>, y: ArrayLike<number>, a: number, b: number, c: number): number {
  return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
}

function chain(x: ArrayLike<number>, y: ArrayLike<number>, points: readonly number[]): Uint32Array {
  const order = Uint32Array.from(points).sort((a, b) => x[a] - x[b] || y[a] - y[b]);
  const hull = new Uint32Array(2 * order.length);
  let n = 0;
  /** Drops corners that do not turn left on the way to a new one, but none of the first `kept`. */
  const add = (point: number, kept: number): void => {
    while (n > kept && n >= 2 && turn(x, y, hull[n - 2], hull[n - 1], point) <= 0) n--;
    if (n === 0 || x[hull[n - 1]] !== x[point] || y[hull[n - 1]] !== y[point]) hull[n++] = point;
  };
  // the lower side from left to right, then the upper side back
  for (const point of order) add(point, 1);
  const lower = n;
  for (let i = order.length - 2; i >= 0; i--) add(order[i], lower);
  // the way back ends where it began
  if (n > 1 && x[hull[n - 1]] === x[hull[0]] && y[hull[n - 1]] === y[hull[0]]) n--;
  return hull.slice(0, n);
}
