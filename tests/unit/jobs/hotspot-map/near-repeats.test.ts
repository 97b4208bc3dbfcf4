/** The near-repeat test as the worker answers it, on records that are saved. */
import '../../../support/browser-globals.ts';
import { describe, expect, test, vi } from 'vitest';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import { createPairCounter, LANES } from '#lib/core/hotspots/near-repeats/near-repeats-counter.ts';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { nearRepeats } from '#lib/jobs/hotspot-map/near-repeats.ts';
import { createFastestPairCounter, createSimdPairCounter } from '#lib/jobs/hotspot-map/near-repeats-simd.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../../../support/saved-data.ts';
import { syntheticTable } from '../../../support/synthetic-table.ts';

const quiet = (): void => undefined;
const table = syntheticTable({ rows: 900, unlocated: 0.1 });

async function tested(filter: IncidentFilter): Promise<NearRepeats | string> {
  const dataSetId = 'near-repeats';
  await saveTable(await sharedDatabase(), table, dataSetId);
  return nearRepeats({ dataSetId, filter }, 5, quiet);
}

describe('the test of a selection', () => {
  test('takes the located records of the type, the dates and the hours', async () => {
    const filter = { type: 0, firstDay: dayOf(2018, 3, 1), lastDay: dayOf(2018, 12, 31), hourFrom: 18, hourTo: 23 };
    const result = (await tested(filter)) as NearRepeats;
    let expected = 0;
    for (let row = 0; row < table.rows; row++) {
      const day = Math.floor(table.minutes[row] / 1440);
      const hour = Math.floor((table.minutes[row] % 1440) / 60);
      if (table.type[row] !== 0 || Number.isNaN(table.latitude[row]) || hour < 18) continue;
      if (day >= filter.firstDay && day <= filter.lastDay) expected++;
    }
    expect(expected).toBeGreaterThan(20);
    expect(result).toMatchObject({ incidents: expected, permutations: 999, seed: 5 });
  });

  test('says what to do where nothing passes the filter', async () => {
    expect(await tested({ firstDay: 1, lastDay: 2 })).toMatch(
      /^No reported crime of this choice .* Choose another type/,
    );
  });

  test('does not invent days for records that know their month alone', async () => {
    const dataSetId = 'months';
    await saveTable(await sharedDatabase(), syntheticTable({ rows: 200, timeResolution: 'month' }), dataSetId);
    expect(await nearRepeats({ dataSetId, filter: {} }, 1, quiet)).toMatch(/the month of a crime but not its day/);
  });
});

describe('the vector counter', () => {
  const limits = [7, 14, 21, 28];

  test('counts what the plain one counts, over 16-bit borders and days of 89 years', () => {
    const [incidents, pairs] = [5000, 150_000];
    const [plain, simd] = [createPairCounter, createSimdPairCounter].map((create) => create(incidents, pairs, limits)!);
    const random = createRandom(2);
    for (let i = 0; i < incidents * LANES; i++) {
      plain.days[i] = simd.days[i] = i % 3 === 0 ? random.below(40) : random.below(2) * 32_767;
    }
    for (let i = 0; i < 2 * pairs; i++) plain.pairs[i] = simd.pairs[i] = 16 * random.below(incidents);
    for (const [from, to] of [
      [0, pairs],
      [17, 18],
      [9, 9],
    ]) {
      const [expected, counted] = [new Float64Array(32), new Float64Array(32)];
      plain.count(from, to, expected);
      simd.count(from, to, counted);
      expect(counted).toEqual(expected);
      expect(expected.some((count) => count > 65_536)).toBe(to === pairs);
    }
  });

  test('gives way to the plain one where WebAssembly is forbidden', () => {
    vi.stubGlobal('WebAssembly', {
      ...{ validate: () => true, Memory: WebAssembly.Memory },
      Module: class {
        constructor() {
          throw new Error('Refused by the content security policy');
        }
      },
    });
    try {
      expect(createSimdPairCounter(2, 1, limits)).toBeUndefined();
      const counter = createFastestPairCounter(2, 1, limits);
      counter.pairs.set([0, 16]);
      const within = new Float64Array(32);
      counter.count(0, 1, within);
      expect(Array.from(within)).toEqual(new Array(32).fill(1));
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
