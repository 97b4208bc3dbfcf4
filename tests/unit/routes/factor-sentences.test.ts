import { describe, expect, test } from 'vitest';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { layoutOf } from '#lib/core/glm/terms/terms.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { factorSentences } from '../../../src/routes/predictions/answer/factor-sentences.ts';
import { modelByHand } from '../core/glm/model-by-hand.ts';

/** Every level 1.8 × the average, 1.7 to 1.9, but the second area, which cannot be told from it. */
const triples = (levels: number): Float32Array =>
  Float32Array.from({ length: 3 * levels }, (_, i) => [1.8, 1.7, 1.9][i % 3]);
const area = triples(3);
area.set([1.1, 0.8, 1.4], 3);

const FRIDAY = dayOf(2017, 1, 6);
const asked = { areaCode: 0, areaName: 'Loop', day: FRIDAY, hour: 22 };
const withRatios = (model: CountsModel): CountsModel => ({
  ...model,
  ratios: {
    level: 0.95,
    hourOfWeek: triples(168),
    hour: triples(24),
    weekday: triples(7),
    month: triples(12),
    holiday: triples(1),
    area,
  },
});

describe('what moves a count', () => {
  test('names area, hour of the week and month, each with its ratio and interval', () => {
    expect(factorSentences(withRatios(modelByHand('hour')), asked)).toEqual([
      'Loop is 1.8 × the average area, 1.7 to 1.9',
      'Friday 22:00 is 1.8 × the average hour, 1.7 to 1.9',
      'January is 1.8 × the average month, 1.7 to 1.9',
    ]);
  });

  test('what cannot be told from the average is said to be so', () => {
    const [sentence] = factorSentences(withRatios(modelByHand('hour')), { ...asked, areaCode: 1 });
    expect(sentence).toBe('Loop cannot be told from the average area: 1.1 ×, 0.8 to 1.4');
  });

  test('a model of days names the weekday, one of months neither', () => {
    const daily = factorSentences(withRatios(modelByHand('day')), { ...asked, hour: undefined });
    expect(daily[1]).toBe('Friday is 1.8 × the average day, 1.7 to 1.9');
    const monthly = factorSentences(withRatios(modelByHand('month')), { ...asked, hour: undefined });
    expect(monthly.map((sentence) => sentence.split(' is ')[0])).toEqual(['Loop', 'January']);
  });

  test('a holiday is compared with a usual day', () => {
    const day = dayOf(2018, 1, 1);
    const model = withRatios(modelByHand('hour'));
    const holidays = {
      country: 'US',
      firstDay: day - 10,
      lastDay: day + 10,
      names: ['New Year’s Day'],
      days: Int32Array.of(day),
      codes: Uint8Array.of(1),
      logRatios: Float64Array.of(0, 0.5),
    };
    const sentences = factorSentences({ ...model, holidays }, { ...asked, day });
    expect(sentences).toContain('New Year’s Day is 1.8 × a usual day of its weekday and month, 1.7 to 1.9');
  });

  test('a first of a month holds what has no date: said where the model has seen more on it, and nowhere else', () => {
    const model = withRatios(modelByHand('hour'));
    const { hourSpecial, shared } = layoutOf({ shape: model.shape, firstYear: 2015, lastYear: 2016, holidays: 0 });
    const withSpecial = (ratio: number): CountsModel => ({
      ...model,
      coefficients: model.coefficients.map((each, i) => (i >= hourSpecial && i < shared ? Math.log(ratio) : each)),
    });
    const march = { ...asked, day: dayOf(2018, 3, 1) };
    expect(factorSentences(withSpecial(1.5), march).at(-1)).toBe(
      '1 March is 1.5 × later Thursdays of that month: often records with an unknown date are written down for the first',
    );
    const other = { ...asked, day: dayOf(2018, 3, 2) };
    for (const [ratio, when] of [
      [1, march],
      [0.7, march],
      [1.5, other],
    ] as const)
      expect(factorSentences(withSpecial(ratio), when).join()).not.toMatch(/unknown date/);
  });

  test('factors that the model does without are not named', () => {
    expect(factorSentences(modelByHand('hour'), asked)).toEqual([]);
  });
});
