/** What a question about risk means to the forests: which grader, which months, which units of an area. */
import { FEWEST_MONTHS_BEFORE, featureFrame, hoursBefore, type FeatureFrame } from '../units/features.ts';
import type { RiskHistory, Selection } from '../units/history.ts';
import { graderOf, type RiskBy, type RiskGrader, type RiskGraders, type RiskWhen } from './risk-model.ts';

/** A month asked about, as the forest is asked about it. */
export interface FrameAsked {
  /** Its horizon feature lies within those of training. */
  readonly frame: FeatureFrame;
  /** False where the answer is an extrapolation. */
  readonly gradable: boolean;
}

/** A question, put to one grader. It does not name the area, so that a table of all areas needs it once. */
export interface Asked {
  readonly grader: RiskGrader;
  readonly frames: readonly FrameAsked[];
  /** Parts and kinds of day whose grades are averaged by their hours. */
  readonly selection: Selection;
}

/**
 * Puts a question to the grader that answers it: that of units where a part of the day or a kind of day is chosen and the
 * data tells them apart, else that of whole areas. A part or kind that the model does not keep apart is left out.
 *
 * @returns undefined where the model does not grade so (`by` density without sizes)
 * Cost O(units) a month, of at most 12.
 */
export function ask(model: RiskGraders, when: RiskWhen & { readonly year?: number }, by: RiskBy): Asked | undefined {
  const { parts, dayKinds } = model.units.history;
  const part = parts > 1 ? when.part : undefined;
  const kind = dayKinds > 1 ? when.dayKind : undefined;
  if (part !== undefined && !(Number.isInteger(part) && part >= 0 && part < parts)) {
    throw new Error(`ask: expected a part of the day under ${parts}, got ${part}`);
  }
  const grader = graderOf(model, part === undefined && kind === undefined ? 'areas' : 'units', by);
  if (!grader) return undefined;
  const { history } = grader;
  return {
    grader,
    frames: framesAsked(grader, when),
    selection: {
      parts: part === undefined ? allOf(history.parts) : [part],
      kinds: kind === undefined ? allOf(history.dayKinds) : [kind],
    },
  };
}

function allOf(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

interface Months {
  readonly month?: number | undefined;
  readonly year?: number;
}

function framesAsked(grader: RiskGrader, when: Months): FrameAsked[] {
  const { history, periodMonths, maxHorizon, km2 } = grader;
  return monthsAsked(grader, when).map((month) => {
    const origin = originOf(history, month);
    const frame = featureFrame(history, month, periodMonths, origin, km2);
    const gradable = month >= origin && frame.horizon <= maxHorizon && hoursBefore(history, origin);
    return { frame: { ...frame, horizon: Math.min(maxHorizon, Math.max(1, frame.horizon)) }, gradable };
  });
}

/** First month not seen: the end of the data, or for a month in the data that month itself, but not one of the first three. */
function originOf(history: RiskHistory, month: number): number {
  return Math.min(history.months, Math.max(month, Math.min(FEWEST_MONTHS_BEFORE, history.months)));
}

/** Positions of the first months of the periods asked about. */
function monthsAsked({ history, maxHorizon }: RiskGrader, when: Months): number[] {
  const next = history.firstMonth + history.months;
  if (when.month === undefined && when.year !== undefined) {
    const january = when.year * 12 - history.firstMonth;
    return Array.from({ length: 12 }, (_, i) => january + i);
  }
  if (when.month === undefined) {
    // the months ahead, as far as training reached: a whole year where the history allows it
    return Array.from({ length: maxHorizon }, (_, i) => history.months + i);
  }
  const year = when.year ?? Math.floor(next / 12) + (when.month - 1 < next % 12 ? 1 : 0);
  return [year * 12 + when.month - 1 - history.firstMonth];
}
