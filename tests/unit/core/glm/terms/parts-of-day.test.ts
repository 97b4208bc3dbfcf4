import { describe, expect, it } from 'vitest';
import { PARTS, partWeights, partsAtHour } from '#lib/core/glm/terms/parts-of-day.ts';

describe('parts of the day', () => {
  it('hold every hour in full', () => {
    const weights = partWeights(24);
    for (let hour = 0; hour < 24; hour++) {
      const ofHour = weights.subarray(hour * PARTS, (hour + 1) * PARTS);
      expect(ofHour.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (const weight of ofHour) expect(weight).toBeGreaterThanOrEqual(0);
    }
  });

  it('weigh the same: three hours each', () => {
    const weights = partWeights(24);
    for (let part = 0; part < PARTS; part++) {
      let total = 0;
      for (let hour = 0; hour < 24; hour++) total += weights[hour * PARTS + part];
      expect(total).toBeCloseTo(3, 12);
    }
  });

  it('share an hour in proportion to how near their centres are', () => {
    expect(partsAtHour(9, 24)).toEqual({ first: 3, second: 4, past: 0 });
    const ten = partsAtHour(10, 24);
    expect([ten.first, ten.second]).toEqual([3, 4]);
    expect(ten.past).toBeCloseTo(1 / 3, 12);
  });

  it('close the circle: 23:00 lies between 21:00 and midnight', () => {
    const last = partsAtHour(23, 24);
    expect([last.first, last.second]).toEqual([7, 0]);
    expect(last.past).toBeCloseTo(2 / 3, 12);
  });
});
