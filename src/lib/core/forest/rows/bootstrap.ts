/** Bootstrap samples (Efron 1979): as many draws with replacement as there are rows. */

/**
 * How often each source row is in the bag of the tree that grows from `seed`. The numbers are those of `createRandom`
 * (sfc32, and its state filled by splitmix32), written out here because half a million calls a tree cost a tenth of it.
 *
 * @param drawn one entry per source row, overwritten; a row is drawn 32 times with probability 1e-36
 */
export function drawSample(drawn: Uint8Array, seed: number): void {
  drawn.fill(0);
  const n = drawn.length;
  let mix = seed | 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < 3; i++) {
    mix = (mix + 0x9e3779b9) | 0;
    let t = mix ^ (mix >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    a = b;
    b = c;
    c = t ^ (t >>> 15);
  }
  for (let i = -12, counter = 1; i < n; i++) {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    if (i >= 0) drawn[((t >>> 0) * n * (1 / 4294967296)) | 0]++;
  }
}
