/** How well clusters are separated (Rousseeuw 1987, J. Comput. Appl. Math. 20, 53-65). */

/**
 * The silhouette of every point; their mean is that of the clustering (scikit-learn's `silhouette_score`).
 *
 * s(i) = (b - a) / max(a, b): a is the mean distance from i to the other points of its own cluster, b the least mean
 * distance to the points of another cluster. s(i) = 0 for a point alone in its cluster, and where a = b = 0.
 * 1 means far apart, 0 that points lie between clusters, below 0 that they lie in the wrong one.
 *
 * @param x metres; @param y metres
 * @param labels cluster 0..254 of each point
 * @returns -1..1 per point; NaN where all points are in one cluster
 * Cost O(n²): 2,000 points take about 10 ms.
 */
export function silhouettes(x: Float64Array, y: Float64Array, labels: Uint8Array): Float64Array {
  const n = x.length;
  if (labels.length !== n) throw new Error(`silhouettes: expected ${n} labels, got ${labels.length}`);
  let clusters = 0;
  for (let i = 0; i < n; i++) clusters = Math.max(clusters, labels[i] + 1);
  const size = new Float64Array(clusters);
  for (let i = 0; i < n; i++) size[labels[i]]++;
  if (size.filter((count) => count > 0).length < 2) return new Float64Array(n).fill(NaN);

  // sums[i × clusters + c]: distances from point i to all points of cluster c
  const sums = new Float64Array(n * clusters);
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const dx = x[i] - x[j];
      const dy = y[i] - y[j];
      const distance = Math.sqrt(dx * dx + dy * dy);
      sums[i * clusters + labels[j]] += distance;
      sums[j * clusters + labels[i]] += distance;
    }
  }

  const silhouette = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const own = labels[i];
    if (size[own] === 1) continue;
    const within = sums[i * clusters + own] / (size[own] - 1);
    let between = Infinity;
    for (let c = 0; c < clusters; c++) {
      if (c !== own && size[c] > 0) between = Math.min(between, sums[i * clusters + c] / size[c]);
    }
    const larger = Math.max(within, between);
    if (larger > 0) silhouette[i] = (between - within) / larger;
  }
  return silhouette;
}
