/** The words of the risk model's card: scores beside persistence, a sentence, and what this data made of the model. */
import { differenceField } from '../../metrics/bootstrap.ts';
import type { Score } from '../../records/model-record.ts';
import { dateInWords, monthIndexOf } from '../../table/calendar.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import type { Span } from '../../table/periods.ts';
import { LAG_NOTE } from '../../table/lag.ts';
import { countWithoutTime, inNoHourWords } from '../../table/time-of-day.ts';
import { SHORT_HISTORY_MONTHS, type ChosenGrain, type Grain } from '../units/grain.ts';
import type { Measured, RiskScores } from './score-risk.ts';

const PERSISTENCE = 'level of the last 12 months';

/** What was scored on the held-out months. */
export interface HeldOutScores {
  readonly ahead: RiskScores;
  readonly farther: readonly { readonly horizon: number; readonly scores: RiskScores }[];
  /** One month ahead, graded by crimes per km². */
  readonly density?: RiskScores;
}

export function scoreList({ ahead, farther, density }: HeldOutScores, periodMonths: Grain['periodMonths']): Score[] {
  const words = aheadWords(periodMonths);
  return [
    score('log_loss', `Log loss ${words}`, 'nats', 'lower', ahead.logLoss),
    score('accuracy', `Right level ${words}`, '%', 'higher', ahead.accuracy),
    score('kappa_quadratic', `Quadratic kappa ${words}`, 'kappa', 'higher', ahead.kappa),
    score('two_level_errors', 'LOW taken for HIGH, or HIGH for LOW', '%', 'lower', ahead.twoLevelErrors),
    ...farther.flatMap(({ horizon, scores }) => {
      const far = `${horizon} months ahead`;
      return [
        score(`log_loss_${horizon}`, `Log loss ${far}`, 'nats', 'lower', scores.logLoss),
        score(`accuracy_${horizon}`, `Right level ${far}`, '%', 'higher', scores.accuracy),
        score(`kappa_quadratic_${horizon}`, `Quadratic kappa ${far}`, 'kappa', 'higher', scores.kappa),
        score(
          `two_level_errors_${horizon}`,
          `LOW taken for HIGH, or HIGH for LOW ${far}`,
          '%',
          'lower',
          scores.twoLevelErrors,
        ),
      ];
    }),
    ...(density
      ? [
          score('log_loss_km2', `By crimes per km²: log loss ${words}`, 'nats', 'lower', density.logLoss),
          score('accuracy_km2', `By crimes per km²: right level ${words}`, '%', 'higher', density.accuracy),
          score('kappa_quadratic_km2', `By crimes per km²: quadratic kappa ${words}`, 'kappa', 'higher', density.kappa),
        ]
      : []),
  ];
}

function score(
  measure: string,
  label: string,
  unit: Score['unit'],
  better: Score['better'],
  { value, persistence, difference }: Measured,
): Score {
  const by = unit === '%' ? 100 : 1;
  return {
    measure,
    label,
    unit,
    value: by * value,
    baseline: by * persistence,
    baselineLabel: PERSISTENCE,
    better,
    ...differenceField(difference, by),
  };
}

/** A level of the next unit seen: it is about one month or about three. */
function aheadWords(periodMonths: Grain['periodMonths']): string {
  return periodMonths === 1 ? 'one month ahead' : 'three months ahead';
}

export function sentenceOf({ accuracy }: RiskScores, periodMonths: Grain['periodMonths']): string {
  const words = aheadWords(periodMonths);
  const percent = (share: number): string => (100 * share).toFixed(1);
  const figures = `${words[0].toUpperCase()}${words.slice(1)} ${percent(accuracy.value)} % of units get the level they turn out to have; keeping the level of the last 12 months gets ${percent(accuracy.persistence)} %.`;
  return accuracy.difference ? figures : `${figures} The held-out period is too short to tell whether that is chance.`;
}

/** What the notes are about. */
export interface NotedData {
  readonly table: IncidentTable;
  readonly units: ChosenGrain;
  /** Whole months with records, and how the months lie in the records. */
  readonly months: number;
  readonly span: Span;
  readonly recorded: Span;
  readonly lagging: boolean;
  /** Areas with records whose size is unknown, and all with records. */
  readonly unsized: number;
  readonly areas: number;
  /** Sizes are known for levels by density; whether there are such levels. */
  readonly enough: boolean;
  readonly byDensity: boolean;
}

export function notesOf({ table, units, months, span, recorded, lagging, ...sizes }: NotedData): string[] {
  const notes: string[] = [];
  if (months < SHORT_HISTORY_MONTHS) {
    notes.push(`Short history: ${months} months, so levels may still follow the season they were learnt in.`);
  }
  if (units.coarsened) notes.push(`Thin data: a unit is ${unitWords(units.grain)}.`);
  if (units.thin) notes.push('Even the coarsest units hold few crimes, or most have the same rate: levels are rough.');
  if (table.timeResolution === 'month') notes.push('These records hold no day: levels are for whole areas and months.');
  if (table.timeResolution === 'day') notes.push('These records hold no hour: levels are for whole days.');
  const untimed = countWithoutTime(table);
  if (untimed > 0 && units.grain.parts > 1) {
    notes.push(`${inNoHourWords(untimed, table.rows)}: not in the levels by part of day, but in those of whole areas.`);
  }
  notes.push(...sizeNotes(sizes));
  const missing = span.missingMonths.length;
  if (missing > 0) {
    notes.push(
      `${missing} ${missing === 1 ? 'month' : 'months'} without any record count as a gap, not as zero crime.`,
    );
  }
  if (lagging) notes.push(LAG_NOTE);
  if (recorded.lastDay > span.lastDay) notes.push(leftOut(span.lastDay, recorded.lastDay));
  return notes;
}

function sizeNotes({
  unsized,
  areas,
  enough,
  byDensity,
}: Pick<NotedData, 'unsized' | 'areas' | 'enough' | 'byDensity'>): string[] {
  const those = unsized === 1 ? '1 area' : `${unsized} areas`;
  if (byDensity) {
    if (unsized === 0) return [];
    return [`The size of ${those} is not known: ${unsized === 1 ? 'it has' : 'they have'} no level by crimes per km².`];
  }
  if (enough) return ['No levels by crimes per km²: the areas are too alike in them to tell three levels apart.'];
  const which = unsized === areas ? 'no area is known' : `${unsized} of ${areas} areas is not known`;
  return [`No levels by crimes per km²: the size of ${which}. Give boundaries or records with coordinates.`];
}

/** "an area × 4 hours of the day × weekdays or weekends × a month" */
export function unitWords({ parts, dayKinds, periodMonths }: Grain): string {
  return [
    'an area',
    ...(parts > 1 ? [`${24 / parts} hours of the day`] : []),
    ...(dayKinds > 1 ? ['weekdays or weekends'] : []),
    periodMonths === 1 ? 'a month' : 'three months',
  ].join(' × ');
}

function leftOut(lastDay: number, lastRecorded: number): string {
  const days = lastRecorded - lastDay;
  return monthIndexOf(lastRecorded) === monthIndexOf(lastDay) + 1
    ? `The last month is unfinished: ${days === 1 ? 'its one day is' : `its ${days} days are`} left out.`
    : `Only whole months are graded: what lies after ${dateInWords(lastDay)} is left out.`;
}
