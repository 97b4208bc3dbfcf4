/** The hot spots' held-out scores in figures and plain words. */
import { beatsBaseline, type Score, type Scorecard } from '../../records/model-record.ts';
import { differenceField, type Interval } from '../../metrics/bootstrap.ts';
import { LAG_NOTE } from '../../table/lag.ts';
import { FLAGGED_SHARE } from './held-out.ts';
import type { HeldOut } from '../hotspots-model.ts';
import { scoreAt, type ScoreAt } from './score-at.ts';
import { SCORED_ZONES } from './zone-densities.ts';

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
  /** Scored by themselves. */
  readonly types: readonly HeldOut[];
}

const BASELINE = 'plain count map';

/** Differences of percentages under this make no practical difference. */
const SMALL_POINTS = 0.1;

/** First score, the headline: hit rate of the forecast surface in the top 5 % of the area against the count map's. */
export function hotspotsScorecard(heldOut: HeldOut, facts: ScorecardFacts): Scorecard {
  const at = scoreAt(heldOut, FLAGGED_SHARE);
  const { hitRate, flagged, accuracyIndex, efficiencyIndex, difference } = at;
  const rates = (measure: string, label: string, map: 'forecast' | 'density' | 'zones'): Score => ({
    measure,
    label,
    unit: '%',
    value: 100 * hitRate[map],
    baseline: 100 * hitRate.countMap,
    baselineLabel: BASELINE,
    better: 'higher',
    ...differenceField(difference[map], 100),
  });
  const ratio = (measure: string, label: string, index: ScoreAt['hitRate'], interval?: Interval, by = 1): Score => ({
    measure,
    label,
    unit: 'ratio',
    value: index.forecast,
    baseline: index.countMap,
    baselineLabel: BASELINE,
    better: 'higher',
    ...differenceField(interval, by),
  });
  const headline = rates('hit_rate', 'Later crimes in the 5 % of the area that the forecast surface flags', 'forecast');
  return {
    train: facts.train,
    test: facts.test,
    scores: [
      headline,
      rates('hit_rate_density', 'Later crimes in the 5 % of the area with the highest density', 'density'),
      rates('hit_rate_zones', 'Later crimes in 5 % of the area, taken from the densest k-means zones', 'zones'),
      ratio(
        'predictive_accuracy_index',
        'How many times the later crimes of an average 5 % of the area the forecast surface caught (PAI)',
        accuracyIndex,
        difference.forecast,
        1 / flagged,
      ),
      ratio(
        'predictive_efficiency_index',
        'Later crimes the forecast surface caught, as a share of the most that any 5 % held (PEI)',
        efficiencyIndex,
        difference.efficiency,
      ),
    ],
    sentence: sentenceOf(headline, hitRate.oracle),
    notes: notesOf(heldOut, facts),
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
  const small = points < SMALL_POINTS;
  const margin = small ? ` by ${smallPoints(points)}, which makes no practical difference` : '';
  if (beatsBaseline(headline)) return `${start}The forecast surface beats the count map${margin}.`;
  if (difference.upper < 0) return `${start}The count map does better here${margin}.`;
  return `${start}The two cannot be told apart.`;
}

function smallPoints(points: number): string {
  return points < 0.005 ? 'under 0.01 points' : `${points.toFixed(2)} points`;
}

function notesOf(heldOut: HeldOut, facts: ScorecardFacts): string[] {
  const notes = [
    'Hit rates are means over four positions of the grid, each shifted by half a cell.',
    `The density is scored with the bandwidth of the default map, ${facts.bandwidth.toFixed(0)} m. Zones are scored as ${SCORED_ZONES} k-means zones: every cell counts as its whole zone, also outside the ellipse that is drawn.`,
    `The forecast draws each cell towards its neighbourhood of ${heldOut.forecast.bandwidthMeters} m as if that weighed ${heldOut.forecast.strength.toPrecision(2)} crimes.`,
    ...typesNote(facts.types),
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

/** For how many types the forecast is worth having, where types were scored. */
function typesNote(types: readonly HeldOut[]): string[] {
  const told = types.flatMap((type) => scoreAt(type, FLAGGED_SHARE).difference.forecast ?? []);
  if (told.length === 0) return [];
  const worth = (margin: number): boolean => 100 * margin >= SMALL_POINTS;
  const better = told.filter(({ value, lower }) => lower > 0 && worth(value)).length;
  const worse = told.filter(({ value, upper }) => upper < 0 && worth(-value)).length;
  return [
    `Type by type, the forecast surface beats the count map by ${SMALL_POINTS} points or more for ${better} of ${told.length} types and does worse by as much for ${worse}.`,
  ];
}
