/** Bandwidths to choose from for a selection of incidents: what later records prefer, and the rule of thumb. */
import type { Geography } from '../../geo/geography.ts';
import { studyAreaMask } from '../../geo/study-area.ts';
import { chooseBandwidth, scottBandwidth } from '../../kde/bandwidth.ts';
import { dateInWords, isoDate } from '../../table/calendar.ts';
import type { IncidentFilter } from '../../table/filter.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { splitPeriods } from '../../table/periods.ts';
import { pointsIn } from '../score/held-out-points.ts';
import type { SelectedPoints } from '../select-points.ts';
import { selectionSpan } from '../selection-span.ts';

export interface BandwidthAdvice {
  /** Standard deviation in metres by held-out likelihood; absent where the selection cannot tell, for `reason`. */
  readonly auto?: number;
  /** True where the smallest or the largest one tried was the best: the true peak may lie beyond. */
  readonly atTheEnd?: boolean;
  /** A sentence on why there is no `auto`, and what to do. */
  readonly reason?: string;
  /** Scott's rule of thumb, metres; 0 where all crimes share one place. */
  readonly scott: number;
  /** Standard deviations that were tried, and the mean log density (per km²) of a later crime. */
  readonly candidates: Float64Array;
  readonly logLikelihood: Float64Array;
  /** Which crimes drew the maps that were compared, and which later ones judged them; days as `YYYY-MM-DD`. */
  readonly drawnFrom?: { readonly from: string; readonly to: string; readonly crimes: number };
  readonly judgedBy?: { readonly from: string; readonly to: string; readonly crimes: number };
}

const FEWEST_DAYS = 28;
const FEWEST_EARLIER = 30;
const FEWEST_LATER = 20;

/**
 * The selection's dates are split as every model's are: the last quarter is left for scores, the last quarter of what
 * remains judges maps drawn from the part before (see `chooseBandwidth`).
 *
 * @param points of the selection, in the study area
 * Cost: about a second for a year of a large city.
 */
export function adviseBandwidth(
  table: IncidentTable,
  geography: Geography,
  points: SelectedPoints,
  filter: IncidentFilter = {},
): BandwidthAdvice {
  const none = {
    scott: scottBandwidth(points.x, points.y).isotropic,
    candidates: new Float64Array(0),
    logLikelihood: new Float64Array(0),
  };
  if (points.x.length === 0) return { ...none, reason: 'No reported crime passes the filter. Choose more.' };
  const span = selectionSpan(table, filter);
  const { days } = span;
  if (days < FEWEST_DAYS) {
    return {
      ...none,
      reason: `Later records judge the bandwidth, which needs at least ${FEWEST_DAYS} days; this selection has ${days}. Choose a longer time.`,
    };
  }
  const { fit, choose } = splitPeriods(span);
  const earlier = pointsIn(table, points, fit);
  const later = pointsIn(table, points, choose);
  if (earlier.x.length < FEWEST_EARLIER || later.x.length < FEWEST_LATER) {
    return {
      ...none,
      reason: `Too few reported crimes to tell: ${earlier.x.length} until ${dateInWords(fit.lastDay)} to draw with (at least ${FEWEST_EARLIER}), ${later.x.length} after them to judge by (at least ${FEWEST_LATER}). Choose more types, hours or days.`,
    };
  }
  const { grid, inside } = geography;
  const choice = chooseBandwidth(earlier, later, grid, inside, undefined, undefined, (finer) =>
    studyAreaMask(geography, finer),
  )!;
  const ends = [choice.candidates[0], choice.candidates.at(-1)];
  return {
    auto: choice.bandwidth,
    atTheEnd: ends.includes(choice.bandwidth),
    scott: none.scott,
    candidates: Float64Array.from(choice.candidates),
    logLikelihood: choice.logLikelihood,
    drawnFrom: { from: isoDate(fit.firstDay), to: isoDate(fit.lastDay), crimes: earlier.x.length },
    judgedBy: { from: isoDate(choose.firstDay), to: isoDate(choose.lastDay), crimes: later.x.length },
  };
}
