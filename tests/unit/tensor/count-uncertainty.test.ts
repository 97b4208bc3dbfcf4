import { beforeAll, describe, expect, it } from 'vitest';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { nb1Quantile } from '#lib/core/glm/uncertainty/nb1.ts';
import { rateRatioAt } from '#lib/core/glm/uncertainty/rate-ratios.ts';
import { layoutOf, termsOf } from '#lib/core/glm/terms/terms.ts';
import { poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { Trained } from '#lib/core/records/model-record.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { dateOf, dayOf, weekdayOf } from '#lib/core/table/calendar.ts';
import { fitAdditive } from '#lib/tensor/fit-additive.ts';
import { trainCounts } from '#lib/tensor/train-counts.ts';
import { referencePanel } from '../../support/reference-panel.ts';
import { crime, incidents, type Crime } from '../core/glm/incidents.ts';

const AREAS = 3;
/** Crimes an hour in area 0, 1 and 2; twice as many on Friday nights. */
const RATES = [0.1, 0.2, 0.6];
const isFridayNight = (day: number, hour: number): boolean => weekdayOf(day) === 4 && hour >= 20;

/** Two years of counts with the true ratios above, each hour's count `dispersion` times as varied as chance. */
function drawn(dispersion: number): Crime[] {
  const random = createRandom(33);
  const crimes: Crime[] = [];
  for (let day = dayOf(2017, 1, 1); day <= dayOf(2018, 12, 31); day++) {
    const { year, month, day: dayOfMonth } = dateOf(day);
    for (let hour = 0; hour < 24; hour++) {
      RATES.forEach((rate, area) => {
        const count = nb1Quantile(isFridayNight(day, hour) ? 2 * rate : rate, dispersion, random.next());
        for (let i = 0; i < count; i++) crimes.push(crime(year, month, dayOfMonth, hour, area));
      });
    }
  }
  return crimes;
}

describe('what a trained count model says of its own uncertainty', () => {
  let varied: Trained<CountsModel>;
  beforeAll(async () => {
    const trained = await trainCounts(incidents(drawn(1.5), AREAS), { seed: 1 });
    if (!trained.available) throw new Error(trained.reason);
    varied = trained;
  });

  it('finds the dispersion that counts were drawn with, is sure of it and says so', () => {
    const { payload, parameters, scorecard } = varied;
    expect(payload.dispersion).toBeGreaterThan(1.45);
    expect(payload.dispersion).toBeLessThan(1.55);
    expect(parameters.dispersion).toBe(payload.dispersion);
    expect(parameters.overdispersion_p).toBeLessThan(1e-6);
    expect(scorecard.notes.join(' ')).toMatch(
      /Counts vary 1\.\d\d × as much as pure chance would \(p < 0\.001\), so intervals are widened\./,
    );
  });

  it('covers what its intervals promise at all three levels', () => {
    for (const level of [50, 80, 95]) {
      const pit = varied.scorecard.scores.find((score) => score.measure === `pit_${level}`)!;
      expect(Math.abs(pit.value - level), `${level} %`).toBeLessThan(2);
    }
  });

  it('knows how far levels drift, says so, and scores the weeks of areas', () => {
    const { payload, parameters, scorecard } = varied;
    // these levels stay; three areas cannot quite rule the usual drift out
    expect(payload.levelDrift).toBeGreaterThan(0);
    expect(payload.levelDrift).toBeLessThan(0.12);
    expect(parameters.level_drift).toBe(payload.levelDrift);
    expect(scorecard.notes.join(' ')).toMatch(/level drifts by about \d+ % from what was expected/);
    const [pit, raw] = ['sum_pit_80', 'sum_raw_80'].map((measure) =>
      scorecard.scores.find((score) => score.measure === measure),
    );
    // two standard errors of a share of 26 weeks × 3 areas
    expect(Math.abs(pit!.value - 80)).toBeLessThan(2 * 100 * Math.sqrt((0.8 * 0.2) / 78));
    expect(pit!.difference!.value).toBeCloseTo(pit!.value - 80, 8);
    expect(raw!.value).toBeGreaterThanOrEqual(pit!.value);
  });

  it('has the true rate ratios inside about as many intervals as promised, and finds the nights that stand out', () => {
    const { ratios } = varied.payload;
    // Friday 20:00-24:00 is 4 of 168 hours: the average hour is 172/168 of a usual one
    let covered = 0;
    for (let hour = 0; hour < 24; hour++) {
      for (let weekday = 0; weekday < 7; weekday++) {
        const truth = (isFridayNight(dayOf(2018, 1, 1) + weekday, hour) ? 2 : 1) / (172 / 168);
        const { lower, upper } = rateRatioAt(ratios.hourOfWeek, hour * 7 + weekday)!;
        if (lower <= truth && truth <= upper) covered++;
      }
    }
    // 95 % of 168 are 160; the four nights stand out and are shrunk towards the others
    expect(covered).toBeGreaterThan(150);
    for (const hour of [20, 21, 22, 23]) {
      const { ratio, lower } = rateRatioAt(ratios.hourOfWeek, hour * 7 + 4)!;
      expect(lower).toBeGreaterThan(1);
      expect(ratio).toBeGreaterThan(1.3);
      expect(ratio).toBeLessThan(2.1);
    }
    RATES.forEach((rate, area) => {
      const { lower, upper } = rateRatioAt(ratios.area, area)!;
      expect(lower).toBeLessThan(rate / 0.3);
      expect(upper).toBeGreaterThan(rate / 0.3);
      expect(upper / lower).toBeLessThan(1.2);
    });
  });

  it('is scored beside the additive model too, with its calibration and each area’s residual', () => {
    const { scores, calibration, byArea } = varied.scorecard;
    const additive = scores.find((score) => score.measure === 'deviance_additive')!;
    expect(additive.difference!.value).toBeCloseTo(additive.value - additive.baseline, 6);
    expect(calibration!.length).toBeGreaterThan(5);
    const inBand = calibration!.filter(({ reported, lower, upper }) => reported >= lower && reported <= upper);
    expect(inBand.length).toBeGreaterThan(calibration!.length / 2);
    for (const { expected, reported } of calibration!) expect(Math.abs(reported / expected - 1)).toBeLessThan(0.3);
    expect(byArea).toHaveLength(AREAS);
    for (const { standardised } of byArea!) expect(Math.abs(standardised)).toBeLessThan(4);
  });
});

describe('the additive rival', () => {
  it('is the additive model that statsmodels fits to panel.csv', async () => {
    const panel = referencePanel();
    const coefficients = await fitAdditive(panel, true);
    // deviance of poisson.json
    const deviance = poissonDeviance(panel.counts, expectedCounts(panel, coefficients, termsOf(panel)));
    expect(Math.abs(deviance / 27_472.07887174969 - 1)).toBeLessThan(1e-6);
  });

  it('leaves the month out where the model does', async () => {
    const panel = referencePanel();
    const coefficients = await fitAdditive(panel, false);
    const { month, trend } = layoutOf(termsOf(panel));
    expect([...coefficients.subarray(month, trend)]).toEqual(new Array(12).fill(0));
  });
});
