import { describe, expect, test } from 'vitest';
import type { CountsModel } from '#lib/core/glm/counts-model.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { factorSentences } from '../../../src/routes/predictions/factor-sentences.ts';
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

  test('a holiday is compared with a usual day; the first of a month holds what has no date', () => {
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
    expect(sentences.at(-2)).toBe('New Year’s Day is 1.8 × a usual day of its weekday and month, 1.7 to 1.9');
    expect(sentences.at(-1)).toMatch(/^1 January holds more than was done on it/);
  });

  test('factors that the model does without are not named', () => {
    expect(factorSentences(modelByHand('hour'), asked)).toEqual([]);
  });
});
