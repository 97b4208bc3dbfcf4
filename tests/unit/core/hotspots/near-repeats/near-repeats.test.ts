import { describe, expect, test } from 'vitest';
import {
  nearRepeats,
  type NearRepeats,
  type NearRepeatsOptions,
} from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { createFastestPairCounter } from '#lib/jobs/hotspot-map/near-repeats-simd.ts';

interface Incidents {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly day: Int32Array;
}

/** Scattered over a square of 3 km and 200 days, many on shared points. */
function scattered(n: number, seed = 3): Incidents {
  const random = createRandom(seed);
  const place = (): number => 50 * random.below(60) - 1500;
  return {
    x: Float64Array.from({ length: n }, place),
    y: Float64Array.from({ length: n }, place),
    day: Int32Array.from({ length: n }, () => 16_000 + random.below(200)),
  };
}

const answer = ({ x, y, day }: Incidents, options: Partial<NearRepeatsOptions> = {}): NearRepeats | string =>
  nearRepeats(x, y, day, { seed: 1, permutations: 99, ...options });

function tested(incidents: Incidents, options: Partial<NearRepeatsOptions> = {}): NearRepeats {
  const result = answer(incidents, options);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** All pairs, compared one by one. */
function countAll({ x, y, day }: Incidents): number[] {
  const counts = new Array<number>(20).fill(0);
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const space = [0, 100, 200, 300, 400].findIndex((limit) => Math.hypot(x[i] - x[j], y[i] - y[j]) <= limit);
      const time = [7, 14, 21, 28].findIndex((limit) => Math.abs(day[i] - day[j]) <= limit);
      if (space >= 0 && time >= 0) counts[4 * space + time]++;
    }
  }
  return counts;
}

describe('pairs of incidents', () => {
  test('are those that comparing all with all finds, ends of the bands included', () => {
    const incidents = scattered(700);
    expect(Array.from(tested(incidents).observed)).toEqual(countAll(incidents));
  });

  test('are found where strips between them are empty, and across a huge extent', () => {
    const { x, y, day } = scattered(60);
    // a cluster 2,000 km away and one incident alone on the other side of the earth
    const far = scattered(40, 8);
    const all = {
      x: Float64Array.of(...x, ...far.x.map((value) => value + 2e6), -2e7),
      y: Float64Array.of(...y, ...far.y.map((value) => value - 1.5e6), 2e7),
      day: Int32Array.of(...day, ...far.day, 16_010),
    };
    expect(Array.from(tested(all).observed)).toEqual(countAll(all));
  });

  test('do not depend on the order of the incidents', () => {
    const { x, y, day } = scattered(300);
    const turned = { x: x.slice().reverse(), y: y.slice().reverse(), day: day.slice().reverse() };
    expect(tested(turned).observed).toEqual(tested({ x, y, day }).observed);
  });
});

describe('the test', () => {
  test('is not alarmed by incidents without a link between place and time', () => {
    let [alarms, cells] = [0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      for (const p of tested(scattered(300, seed)).p) {
        cells++;
        if (p <= 0.05) alarms++;
      }
    }
    // 400 tests at 5 %, those of one draw correlated: 20 expected
    expect(alarms / cells).toBeLessThan(0.09);
    expect(alarms).toBeGreaterThan(0);
  });

  test('finds a series: the first bands stand out, the far ones do not', () => {
    const { x, y, day } = scattered(400);
    const random = createRandom(4);
    for (let i = 300; i < 400; i++) {
      x[i] = x[i - 300] + random.below(60) - 30;
      y[i] = y[i - 300] + random.below(60) - 30;
      day[i] = day[i - 300] + 1 + random.below(5);
    }
    const { p, ratio } = tested({ x, y, day });
    expect(p[4]).toBe(0.01);
    expect(ratio[4]).toBeGreaterThan(3);
    expect(p[19]).toBeGreaterThan(0.05);
  });

  test('gives equal figures for equal seeds, others for another, and the same pairs for both', () => {
    const incidents = scattered(300);
    expect(tested(incidents)).toEqual(tested(incidents));
    const other = tested(incidents, { seed: 2 });
    expect(other.expected).not.toEqual(tested(incidents).expected);
    expect(other.observed).toEqual(tested(incidents).observed);
    expect(other.seed).toBe(2);
  });

  test('gives the same in parts that fit little memory, with either counter, and says how far it is', () => {
    const incidents = scattered(500);
    const whole = tested(incidents);
    const steps: number[] = [];
    const texts = new Set<string>();
    const parts = tested(incidents, {
      pairsHeld: 700,
      createCounter: (count, pairs, limits) => {
        expect(pairs).toBeLessThanOrEqual(700);
        return createFastestPairCounter(count, pairs, limits);
      },
      onProgress: (done, text) => {
        steps.push(done);
        texts.add(text.replace(/\d+/g, 'N'));
      },
    });
    expect(parts).toEqual(whole);
    expect(steps).toEqual(steps.slice().sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
    expect([...texts]).toEqual(['Looking for pairs nearby', 'Permutation N of N, part N of N']);
  });

  test('says a ratio of nothing where no permutation can have such a pair, never infinity', () => {
    const { x, y } = scattered(100);
    // two days, 10 apart: no pair lies 15 or more days apart
    const day = Int32Array.from(x, (_, i) => 10 * (i % 2));
    const { ratio, p, observed } = tested({ x, y, day });
    for (let space = 0; space < 5; space++) {
      for (const time of [2, 3]) {
        expect(observed[4 * space + time]).toBe(0);
        expect(ratio[4 * space + time]).toBeNaN();
        expect(p[4 * space + time]).toBe(1);
      }
    }
  });
});

describe('what cannot be tested is said in a sentence', () => {
  const part = ({ x, y, day }: Incidents, n: number): Incidents => ({
    x: x.slice(0, n),
    y: y.slice(0, n),
    day: day.slice(0, n),
  });

  test('none, one and nineteen incidents; twenty are enough', () => {
    const incidents = scattered(20);
    expect(answer(part(incidents, 0))).toMatch(/^No reported crime .* Choose another type, other dates or hours\.$/);
    expect(answer(part(incidents, 1))).toMatch(/^Only 1 reported crime has a place: the test needs at least 20/);
    expect(answer(part(incidents, 19))).toMatch(/^Only 19 reported crimes have/);
    expect(answer(incidents)).toBeTypeOf('object');
  });

  test('all at one place, all on one day', () => {
    const incidents = scattered(30);
    expect(answer({ ...incidents, x: new Float64Array(30), y: new Float64Array(30) })).toMatch(/are at one place/);
    expect(answer({ ...incidents, day: new Int32Array(30).fill(16_000) })).toMatch(/are of one day/);
  });

  test('more pairs than the test takes on, found out soon', () => {
    // 60,000 incidents on two points: 1,800 million pairs
    const x = Float64Array.from({ length: 60_000 }, (_, i) => 50 * (i % 2));
    const day = Int32Array.from(x, (_, i) => i % 300);
    expect(answer({ x, y: new Float64Array(x.length), day }, { mostPairs: 5e6 })).toMatch(
      /^More than 5 million pairs .* Choose one crime type or a shorter period\.$/,
    );
  });

  test('a span of a century', () => {
    const incidents = scattered(30);
    incidents.day[0] -= 40_000;
    expect(answer(incidents)).toMatch(/more than 89 years/);
  });

  test('columns of different lengths are an error of the program', () => {
    const { x, y, day } = scattered(30);
    expect(() => nearRepeats(x, y.subarray(1), day, { seed: 1 })).toThrow(/expected 30 values .* got 30, 29 and 30/);
  });
});
