/**
 * A trained model as it is stored, posted between threads and answered from: a plain versioned record of typed arrays.
 * What the API answers and what a page shows come from the same record.
 */
import { areSortedTypes } from './model-variant.ts';

export const MODEL_RECORD_VERSION = 1;

export type ModelKind = 'hotspots' | 'counts' | 'types' | 'risk';

export const MODEL_KINDS: readonly ModelKind[] = ['hotspots', 'counts', 'types', 'risk'];

/** One held-out figure beside its naive baseline. */
export interface Score {
  /** Stable word, for example `log_loss`. */
  readonly measure: string;
  /** For people: what is measured, with its unit. */
  readonly label: string;
  /** `%` runs from 0 to 100. */
  readonly unit: '%' | 'nats' | 'deviance' | 'kappa' | 'crimes' | 'ratio';
  readonly value: number;
  /** The naive baseline's figure on the same held-out records. */
  readonly baseline: number;
  readonly baselineLabel: string;
  /** `closer`: the baseline is no rival but what is promised (80 % of an 80 % interval), to be hit and not to be beaten. */
  readonly better: 'higher' | 'lower' | 'closer';
  /**
   * `value - baseline` with its 90 % interval from a seeded block bootstrap by week (200 draws), or by month where what
   * is measured is a month's. "Beats" is said only where the interval excludes 0. Absent where the held-out period has
   * too few weeks (months) to tell.
   */
  readonly difference?: { readonly value: number; readonly lower: number; readonly upper: number };
}

export interface Scorecard {
  /** The period held out, and how many incidents lie in it. */
  readonly test: { readonly from: string; readonly to: string; readonly rows: number };
  readonly train: { readonly from: string; readonly to: string; readonly rows: number };
  /** First score is the headline of the model's card. */
  readonly scores: readonly Score[];
  /** One sentence of skill in plain words, for the card. */
  readonly sentence: string;
  /** What was left out or chosen because of this data, in words ("Short history: ..."). */
  readonly notes: readonly string[];
  /** Predicted against seen in the held-out period: tenths of the cells, ordered by what was expected of them. */
  readonly calibration?: readonly CalibrationGroup[];
  /** What each area's held-out period held, in the order of the data set's areas. */
  readonly byArea?: readonly AreaResidual[];
  /** Crime type: how each type fared in the held-out period, the most frequent first. */
  readonly classes?: readonly ClassScore[];
  /** Crime type: what was said to be likeliest against what was reported. */
  readonly confusion?: Confusion;
  /** Stated probability of the likeliest class against how often it was right, in the held-out period. */
  readonly reliability?: Reliability;
  /** What each input is worth in the held-out period, the most important first. */
  readonly importances?: readonly FeatureImportance[];
  /** The same forest scored in ways that leak: what a near-perfect figure is worth. */
  readonly leak?: LeakDemonstration;
}

/** One crime type in the held-out period. */
export interface ClassScore {
  /** Code into the data set's type labels. */
  readonly type: number;
  /** Held-out records of the type (its support), records said to be of it, and those of them that were. */
  readonly records: number;
  readonly predicted: number;
  readonly right: number;
  /** Records with the type among the three likeliest. */
  readonly inTop3: number;
  /** Mean probability that was given to it, over all held-out records: compare with records / all. */
  readonly meanProbability: number;
}

/** Counts of held-out records: type i reported, type j said to be likeliest, at [i × size + j]. */
export interface Confusion {
  /** Type codes of the rows and columns, the most frequent first; what is left is one last row and column. */
  readonly types: readonly number[];
  /** (types.length + 1)² counts. */
  readonly counts: Uint32Array;
}

export interface Reliability {
  /** Held-out records in groups of about equal size, by the probability of their likeliest class. */
  readonly groups: readonly ReliabilityGroup[];
  /** Mean over the records of |stated - right| by group, 0-1 (expected calibration error; Naeini et al. 2015). */
  readonly expectedCalibrationError: number;
  /** The same before calibration. */
  readonly uncalibratedError: number;
}

export interface ReliabilityGroup {
  readonly records: number;
  /** Mean probability stated, and the share that came true. 0-1. */
  readonly stated: number;
  readonly right: number;
  /** Central 90 % interval of `right` if the stated probabilities were true. */
  readonly lower: number;
  readonly upper: number;
}

export interface FeatureImportance {
  /** In words, for people. */
  readonly feature: string;
  /** How much the held-out log loss grows when the input is shuffled among the records (Breiman 2001), in nats. */
  readonly permutation: number;
  /** Share of the trees' decrease of Gini impurity, 0-1. */
  readonly impurity: number;
}

/** Share of right answers of one and the same forest, scored three ways. 0-1. */
export interface LeakDemonstration {
  /** Random split; the label is a function of the area's total, which the features hold. */
  readonly randomSplitOldLabel: number;
  /** Split by time, the same label. */
  readonly laterMonthsOldLabel: number;
  /** Split by time, the level of the month that is predicted. */
  readonly honest: number;
}

/** Cells that were expected to hold about the same. */
export interface CalibrationGroup {
  readonly cells: number;
  /** Mean per cell. */
  readonly expected: number;
  /** Mean per cell. */
  readonly reported: number;
  /** Central 90 % interval of `reported` if the model were right (NB1 at its own dispersion). */
  readonly lower: number;
  readonly upper: number;
}

/** An area's sums over the held-out period. */
export interface AreaResidual {
  readonly expected: number;
  readonly reported: number;
  /** (reported - expected) / standard deviation under the model; beyond ± 2 it is unusual. */
  readonly standardised: number;
}

export interface ModelRecord<Kind extends ModelKind = ModelKind, Payload = unknown> {
  readonly format: 'streetlight-model';
  readonly version: typeof MODEL_RECORD_VERSION;
  readonly kind: Kind;
  /** Codes of the crime types that it was fitted to (`sortedTypes`); absent for the model of all records. */
  readonly types?: readonly number[];
  readonly id: string;
  readonly dataSetId: string;
  readonly dataHash: string;
  /** ISO time of the device at the end of training. */
  readonly trainedAt: string;
  readonly trainingSeconds: number;
  readonly seed: number;
  readonly parameters: Readonly<Record<string, number | string | boolean | readonly string[]>>;
  readonly trainedOn: { readonly rows: number; readonly from: string; readonly to: string };
  readonly scorecard: Scorecard;
  readonly payload: Payload;
}

/** A model that this data cannot support: an expected outcome, said in a sentence on what to do. */
export interface NotAvailable {
  readonly available: false;
  readonly reason: string;
}

/** What training gives: the parts of a record that depend on the data alone. */
export interface Trained<Payload> {
  readonly available: true;
  readonly payload: Payload;
  readonly parameters: ModelRecord['parameters'];
  readonly trainedOn: ModelRecord['trainedOn'];
  readonly scorecard: Scorecard;
}

/** Reports work done, 0..1, and what is being done in words. */
export type OnProgress = (done: number, text: string) => void;

/** What the interval of the difference allows to say. `keeps` and `misses` are of a promise: `better` is `closer`. */
export type Verdict = 'beats' | 'worse' | 'unclear' | 'keeps' | 'misses' | 'untold';

/** The verdict of a score: `untold` where it has no interval, `unclear` where the interval holds 0. */
export function verdictOf({ better, difference }: Pick<Score, 'better' | 'difference'>): Verdict {
  if (!difference) return 'untold';
  const above = difference.lower > 0;
  const below = difference.upper < 0;
  switch (better) {
    case 'higher':
      return above ? 'beats' : below ? 'worse' : 'unclear';
    case 'lower':
      return below ? 'beats' : above ? 'worse' : 'unclear';
    case 'closer':
      return above || below ? 'misses' : 'keeps';
  }
}

/** True if the interval of the difference excludes 0 on the good side. A promise can be kept, but never beaten. */
export function beatsBaseline(score: Score): boolean {
  return verdictOf(score) === 'beats';
}

/**
 * Checks that a value read from storage or a file is a record that this version can read.
 * @throws Error with actual and expected version
 */
export function checkModelRecord(value: unknown): asserts value is ModelRecord {
  const record = value as Partial<ModelRecord> | null | undefined;
  if (record?.format !== 'streetlight-model') {
    throw new Error(`Model record: expected format "streetlight-model", got ${JSON.stringify(record?.format)}`);
  }
  if (record.version !== MODEL_RECORD_VERSION) {
    throw new Error(`Model record: expected version ${MODEL_RECORD_VERSION}, got ${JSON.stringify(record.version)}`);
  }
  if (!MODEL_KINDS.includes(record.kind!)) {
    throw new Error(`Model record: expected kind ${MODEL_KINDS.join(', ')}, got ${JSON.stringify(record.kind)}`);
  }
  if (record.types !== undefined && !areSortedTypes(record.types)) {
    throw new Error(`Model record: expected codes of types, ascending, got ${JSON.stringify(record.types)}`);
  }
}
