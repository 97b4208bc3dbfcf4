/** Growing the trees of given seeds. */
import { expect, test } from 'vitest';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import { growTrees } from '#lib/core/forest/growth/grow-trees.ts';
import { trainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';

test('a tree hangs on its own seed alone, not on the trees that grew before it', () => {
  const random = createRandom(5);
  const columns = Array.from({ length: 6 }, () => Float64Array.from({ length: 400 }, () => random.below(30)));
  const label = Uint16Array.from({ length: 400 }, (_, r) => (columns[0][r] + columns[3][r] + random.below(8)) % 3);
  const set = trainingSet(binFeatures(['a', 'b', 'c', 'd', 'e', 'f'], columns), label, 3);
  for (const params of [
    { maxDepth: 8, minSamplesLeaf: 2, maxFeatures: 2 },
    { maxLeafNodes: 40, minSamplesLeaf: 2, maxFeatures: 3 },
  ]) {
    const together = growTrees(set, params, Uint32Array.of(11, 22, 33));
    expect(growTrees(set, params, Uint32Array.of(33))).toEqual([together[2]]);
    expect(growTrees(set, params, Uint32Array.of(22, 11))).toEqual([together[1], together[0]]);
  }
});
