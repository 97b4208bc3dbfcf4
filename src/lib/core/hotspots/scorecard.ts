/** The hot spots' held-out scores in figures and plain words. */
import { predictiveAccuracyIndex, predictiveEfficiencyIndex } from '../metrics/hit-rate.ts';
import { beatsBaseline, type Score, type Scorecard } from '../records/model-record.ts';
import { differenceField, type Interval } from '../metrics/bootstrap.ts';
import { LAG_NOTE } from '../table/lag.ts';
import type { HeldOut } from './held-out.ts';

export interface ScorecardFacts {
  readonly train: Scorecard['train'];
  readonly test: Scorecard['test'];
  readonly unlocated: number;
  readonly setAsideFar: number;
  /** True where the last days look incomplete and were left out of `test`. */
  readonly lags: boolean;
  /** Metres. */
  readonly autoBandwidth: number;
  readonly bandwidth: number;
}

const BASELINE = 'plain count map';

/** Differences of percentages under this make no practical difference. */
const SMALL_POINTS = 0.1;

/** First score, the headline: hit rate of the forecast surface in the top 5 % of the area against the count map's. */
export function hotspotsScorecard(heldOut: HeldOut, facts: ScorecardFacts): Scorecard {
  const { hitRate, share, difference } = heldOut;
  const rates = (measure: string, label: string, map: 'forecast' | 'density', interval?: Interval): Score => ({
    measure,
    label,
    unit: '%',
    value: 100 * hitRate[map],
    baseline: 100 * hitRate.countMap,
    baselineLabel: BASELINE,
    better: 'higher',
    ...differenceField(interval, 100),
  });
  const ratio = (measure: string, label: string, of: (rate: number) => number, interval?: Interval, by = 1): Score => ({
    measure,
    label,
    unit: 'ratio',
    value: of(hitRate.forecast),
    baseline: of(hitRate.countMap),
    baselineLabel: BASELINE,
    better: 'higher',
    ...differenceField(interval, by),
  });
  const headline = rates(
    'hit_rate',
    'Later crimes in the 5 % of the area that the forecast surface flags',
    'forecast',
    difference?.forecast,
  );
  return {
    train: facts.train,
    test: facts.test,
    scores: [
      headline,
      rates(
        'hit_rate_density',
        'Later crimes in the 5 % of the area with the highest density',
        'density',
        difference?.density,
      ),
      ratio(
        'predictive_accuracy_index',
        'Hit rate over share of the area (PAI)',
        (rate) => predictiveAccuracyIndex(rate, share),
        difference?.forecast,
        predictiveAccuracyIndex(1, share),
      ),
      ratio(
        'predictive_efficiency_index',
        'Hits over the most hits that as many cells could have (PEI)',
        (rate) => predictiveEfficiencyIndex(rate, hitRate.oracle),
        difference?.efficiency,
      ),
    ],
    sentence: sentenceOf(headline, hitRate.oracle),
    notes: notesOf(facts),
  };
}

function sentenceOf(headline: Score, oracle: number): string {
  const { value, baseline, difference } = headline;
  const decimals = value !== baseline && value.toFixed(1) === baseline.toFixed(1) ? 2 : 1;
  const start =
    `The 5 % of the area that the forecast surface flags held ${value.toFixed(decimals)} % of the later reported ` +
    `crimes; a plain count map's 5 % held ${baseline.toFixed(decimals)} %, and no choice could hold more than ` +
    `${(100 * oracle).toFixed(decimals)} %. `;
  if (!difference) return `${start}The held-out period is too short to tell the two apart.`;
  // an interval can exclude 0 where the two differ by next to nothing
  const points = Math.abs(value - baseline);
  const margin = points < SMALL_POINTS ? ` by ${smallPoints(points)}, which makes no practical difference` : '';
  if (beatsBaseline(headline)) return `${start}The forecast surface beats the count map${margin}.`;
  if (difference.upper < 0) return `${start}The count map does better here${margin}.`;
  return `${start}The two cannot be told apart.`;
}

function smallPoints(points: number): string {
  return points < 0.005 ? 'under 0.01 points' : `${points.toFixed(2)} points`;
}

function notesOf(facts: ScorecardFacts): string[] {
  const notes = [
    'Hit rates are means over four positions of the grid, each shifted by half a cell.',
    `Chosen by later records, the density's bandwidth would be ${facts.autoBandwidth.toFixed(0)} m.`,
  ];
  if (facts.bandwidth > facts.autoBandwidth + 10) {
    notes.push(
      `The default map uses ${facts.bandwidth} m: records are placed by the block, and a finer map would show little but those points.`,
    );
  }
  if (facts.lags) notes.push(LAG_NOTE);
  if (facts.unlocated > 0) {
    notes.push(
      `${facts.unlocated === 1 ? '1 record without usable coordinates is' : `${facts.unlocated.toLocaleString('en')} records without usable coordinates are`} on no map.`,
    );
  }
  if (facts.setAsideFar > 0) {
    notes.push(
      facts.setAsideFar === 1
        ? "1 record lies far outside the data's own extent and is set aside."
        : `${facts.setAsideFar.toLocaleString('en')} records lie far outside the data's own extent and are set aside.`,
    );
  }
  return notes;
}
