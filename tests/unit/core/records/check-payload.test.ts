import { describe, expect, test } from 'vitest';
import { CRIME_TYPE_MODEL_VERSION } from '#lib/core/crime-type/answers/crime-type-model.ts';
import { layoutOf } from '#lib/core/glm/terms/terms.ts';
import { HOTSPOTS_MODEL_VERSION } from '#lib/core/hotspots/hotspots-model.ts';
import { checkPayload, isPayloadCurrent } from '#lib/core/records/check-payload.ts';
import { RISK_MODEL_VERSION } from '#lib/core/risk/answers/risk-model.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { hourTerms } from '../../../support/count-terms.ts';

describe('a stored payload', () => {
  test.each([
    ['hotspots', HOTSPOTS_MODEL_VERSION],
    ['types', CRIME_TYPE_MODEL_VERSION],
    ['risk', RISK_MODEL_VERSION],
  ] as const)('of %s is read at its own version, and refused at the one before and after', (kind, version) => {
    expect(() => checkPayload(kind, { version })).not.toThrow();
    for (const other of [version - 1, version + 1]) {
      expect(() => checkPayload(kind, { version: other })).toThrow(
        `Payload of ${kind}: expected version ${version}, got ${other}`,
      );
    }
  });

  test('of counts must have as many numbers as its areas ask for', () => {
    const whole = {
      version: 3,
      shape: { areas: 2, hours: 24, weekdays: 7 },
      firstDay: dayOf(2018, 1, 1),
      lastDay: dayOf(2018, 12, 31),
      coefficients: new Float64Array(layoutOf(hourTerms(2)).length),
      areaHourRates: new Float64Array(48),
    };
    expect(() => checkPayload('counts', whole)).not.toThrow();
    expect(() => checkPayload('counts', { ...whole, shape: { ...whole.shape, areas: 3 } })).toThrow('for 3 areas');
    expect(() => checkPayload('counts', { ...whole, version: 7 })).toThrow('expected version 3, got 7');
  });

  test('of crime types without a calibration is outdated, whether its version was kept beside it or not', () => {
    expect(isPayloadCurrent('types')).toBe(false);
    expect(isPayloadCurrent('types', 1)).toBe(false);
    expect(isPayloadCurrent('types', 2)).toBe(true);
  });

  test('that is absent is refused', () => {
    for (const nothing of [undefined, null, 3]) expect(() => checkPayload('risk', nothing)).toThrow('got undefined');
  });
});
