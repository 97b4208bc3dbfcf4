/** Facts of a layer as the page gives them, for tests of what is written. */
import type { LayerFacts } from '#lib/core/exports/layer-facts.ts';

export function someFacts(changes: Partial<LayerFacts> = {}): LayerFacts {
  return {
    app: 'Streetlight',
    app_version: '9.9.9',
    layer: 'Density',
    data_set: 'Town, "2018"',
    data_hash: 'ab'.repeat(32),
    simulated_sample: false,
    selection: {
      words: 'THEFT, 2018-01-01 to 2018-12-31',
      crime_type: 'THEFT',
      from: '2018-01-01',
      to: '2018-12-31',
      hour_from: 0,
      hour_to: 23,
      half_life_days: null,
    },
    reported_crimes: 16,
    without_coordinates: 2,
    outside_study_area: 0,
    years: 1,
    parameters: { kernel: 'gaussian', bandwidth_m: 300 },
    units: { crimes: 'reported crimes' },
    small_counts: { left_out: true, threshold: 3, items_left_out: 4, words: 'Leaves out 4 of 7 cells.' },
    score: {
      sentence: 'The map holds 32.1 % of later crimes.',
      crime_type: null,
      measure: 'hit_rate_density',
      label: 'Later crimes in 5 % of the area, %',
      value: 32.1,
      baseline: 31,
      baseline_label: 'plain count map',
      trained_on: '2018-01-01/2018-09-30',
      tested_on: '2018-10-01/2018-12-31',
    },
    score_note: 'Measured on a later period.',
    ...changes,
  };
}
