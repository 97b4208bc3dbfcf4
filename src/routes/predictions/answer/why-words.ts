/** Why the crime-type model answers as it does, in words. */
import { formatFixed, formatHour, formatName, formatPercent, WEEKDAYS_LONG } from '#lib/components/format.ts';
import type { CrimeTypeExplanation, ExplainedInput } from '#lib/core/crime-type/answers/explain-crime-type.ts';
import type { CrimeTypeQuery } from '#lib/core/crime-type/answers/predict-crime-type.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';

/** Moves that round to no whole point are not told apart from none. Percentage points. */
const LEAST = 0.5;

const INPUT_NAMES: Readonly<Record<ExplainedInput, string>> = {
  area: 'Area',
  hour: 'Hour',
  weekday: 'Weekday',
  month: 'Month',
  place: 'Kind of place',
};

/** One input's effect on one type. */
export interface Move {
  readonly input: ExplainedInput;
  /** "Kind of place: Street" */
  readonly what: string;
  /** "makes motor vehicle theft more likely" */
  readonly does: string;
  /** "+13 points"; empty where it moves nothing that can be told. */
  readonly points: string;
  /** Percentage points. */
  readonly by: number;
}

export interface Labels {
  readonly areas: readonly { readonly name: string }[];
  readonly placeLabels: readonly string[];
  readonly typeLabels: readonly string[];
}

/** What moves a type, the input that moves this type most first; those that were not given are not among them. */
export function movesOf({ groups }: CrimeTypeExplanation, type: number, query: CrimeTypeQuery, labels: Labels): Move[] {
  const name = labels.typeLabels[type].toLowerCase();
  return groups
    .filter(({ given }) => given)
    .map(({ input, moves }): Move => {
      const by = moves.find((move) => move.type === type)?.by ?? 0;
      const small = Math.abs(by) < LEAST;
      return {
        input,
        what: `${INPUT_NAMES[input]}: ${valueWords(input, query, labels)}`,
        does: small ? `hardly moves ${name}` : `makes ${name} ${by > 0 ? 'more' : 'less'} likely`,
        points: small ? '' : pointsWords(by),
        by,
      };
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** "+13 points", "−1 point" */
export function pointsWords(by: number): string {
  const whole = Math.round(by);
  return `${whole > 0 ? '+' : ''}${formatFixed(whole, 0)} ${Math.abs(whole) === 1 ? 'point' : 'points'}`;
}

/** "Theft: 21 % over all records, 34 % here and then." */
export function fromToSentence(
  { base, prediction }: CrimeTypeExplanation,
  type: number,
  typeLabels: readonly string[],
): string {
  const of = (of: CrimeTypeExplanation['base']): string =>
    formatPercent(of.find((each) => each.type === type)?.probability ?? NaN);
  return `${formatName(typeLabels[type])}: ${of(base)} on average over all areas and times, ${of(prediction)} there and then.`;
}

function valueWords(input: ExplainedInput, query: CrimeTypeQuery, { areas, placeLabels }: Labels): string {
  switch (input) {
    case 'area':
      return areas[query.areaCode].name;
    case 'hour':
      return formatHour(query.hour ?? 0);
    case 'weekday':
      return WEEKDAYS_LONG[query.weekday ?? 0];
    case 'month':
      return MONTH_NAMES[(query.month ?? 1) - 1];
    case 'place':
      return formatName(placeLabels[query.placeCode ?? 0]);
  }
}
