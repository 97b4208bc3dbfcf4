/** Where the forecast was too low or too high: the held-out period's sums by area. */
import type { AreaResidual } from '../../records/model-record.ts';
import type { CountPanel } from '../panel/panel.ts';

/**
 * Of each area, in the order of the codes: crimes expected and reported, and the Pearson residual of the sum,
 * (reported - expected) / √(φ × expected), 0 where nothing was expected.
 *
 * Its variance is that of NB1 alone: the longer the period, the more a small lasting change of an area stands out.
 *
 * @param expected in the order of `panel.counts`
 * @param dispersion φ ≥ 1
 * Cost O(cells).
 */
export function areaResiduals(panel: CountPanel, expected: Float64Array, dispersion: number): AreaResidual[] {
  const { counts } = panel;
  const { areas } = panel.shape;
  const perArea = counts.length / areas;
  return Array.from({ length: areas }, (_, area) => {
    let ofExpected = 0;
    let reported = 0;
    for (let cell = area * perArea; cell < (area + 1) * perArea; cell++) {
      ofExpected += expected[cell];
      reported += counts[cell];
    }
    const standardised = ofExpected > 0 ? (reported - ofExpected) / Math.sqrt(dispersion * ofExpected) : 0;
    return { expected: ofExpected, reported, standardised };
  });
}
