/**
 * The naive forecasts that a count model has to beat. Each is a shrunk mean rate (n + k) / (exposure + k / r), k = 0.5
 * and r the overall rate, so that a cell without crime is not forecast to be free of it for ever.
 */
import { totalExposure, type CountPanel } from './panel.ts';

/** Pseudo-count of every naive rate. */
const PSEUDO_COUNT = 0.5;

/** Crimes per clock hour (per day, where hours are not known) and area over the whole panel. */
export function meanRate(panel: CountPanel): number {
  return panel.crimes / totalExposure(panel);
}

/** areas × hours: crimes per clock hour (per day) of the area × hour table. */
export function areaHourRates(panel: CountPanel): Float64Array {
  const slab = panel.monthIndex.length * panel.shape.weekdays;
  const overall = meanRate(panel);
  const exposure = totalExposure(panel) / (panel.shape.areas * panel.shape.hours);
  const rates = new Float64Array(panel.shape.areas * panel.shape.hours);
  for (let i = 0; i < rates.length; i++) {
    let count = 0;
    for (let cell = i * slab; cell < (i + 1) * slab; cell++) count += panel.counts[cell];
    rates[i] = (count + PSEUDO_COUNT) / (exposure + PSEUDO_COUNT / overall);
  }
  return rates;
}

/** Expected counts of `test` from the area × hour table of `train`, in the order of `test.counts`. */
export function expectedFromAreaHour(train: CountPanel, test: CountPanel): Float64Array {
  const rates = areaHourRates(train);
  const slab = test.exposure.length;
  return fillExpected(test, (areaHour, i) => rates[areaHour] * test.exposure[i], slab);
}

/** Expected counts of `test` from the one mean rate of `train`: the null model. */
export function expectedFromMeanRate(train: CountPanel, test: CountPanel): Float64Array {
  const rate = meanRate(train);
  return fillExpected(test, (_, i) => rate * test.exposure[i], test.exposure.length);
}

/**
 * Expected counts of `test` from the same area, hour, weekday and month the last time that month lies in `train`.
 *
 * @returns undefined where `train` lacks one of the months
 */
export function expectedFromYearBefore(train: CountPanel, test: CountPanel): Float64Array | undefined {
  const stepOfMonth = new Map(Array.from(train.monthIndex, (month, step) => [month, step]));
  const sources: number[] = [];
  const first = train.monthIndex[0];
  for (const month of test.monthIndex) {
    let before = month - 12;
    while (before >= first && !stepOfMonth.has(before)) before -= 12;
    const step = stepOfMonth.get(before);
    if (step === undefined) return undefined;
    sources.push(step);
  }
  const overall = meanRate(train);
  const { weekdays } = train.shape;
  const trainSlab = train.exposure.length;
  return fillExpected(
    test,
    (areaHour, i) => {
      const source = sources[Math.floor(i / weekdays)] * weekdays + (i % weekdays);
      const count = train.counts[areaHour * trainSlab + source];
      return (test.exposure[i] * (count + PSEUDO_COUNT)) / (train.exposure[source] + PSEUDO_COUNT / overall);
    },
    test.exposure.length,
  );
}

function fillExpected(panel: CountPanel, valueAt: (areaHour: number, i: number) => number, slab: number): Float64Array {
  const expected = new Float64Array(panel.counts.length);
  for (let areaHour = 0; areaHour < panel.shape.areas * panel.shape.hours; areaHour++) {
    for (let i = 0; i < slab; i++) expected[areaHour * slab + i] = valueAt(areaHour, i);
  }
  return expected;
}
