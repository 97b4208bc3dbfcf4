/** Finds the columns of labels: type of crime, area, district, kind of place, and the id of a record. */
import type { RoleColumns } from '#lib/contract/column-mapping.ts';
import { describesPerson } from './person-names.ts';
import { forbiddenKind, namesTheType } from './column-names.ts';
import { areaGrade, districtGrade, idGrade, placeGrade } from './place-names.ts';
import { bestColumn, type SampleColumns } from './sample-columns.ts';
import { namesCrime, typeGrade } from './type-names.ts';

/** From so many values on, how often they repeat says what kind of column it is. */
const TELLING = 50;
/** What name and values together must reach for a column to be the type. */
const LEAST = 15;
/** A sign of Chinese or Korean is a syllable or a word. */
const WORD = /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}]{2}/u;
const YES_OR_NO = /^(yes|no|true|false|y|n|t|f|si|sí|ja|nein|oui|non|sim|não|0|1)$/i;
/** NIBRS "crime against" and the like: too coarse to be a type. */
const COARSE =
  /^(crimes? against|offen[cs]es against)\b|^(property|violent|person|persons|society) crimes?$|^(person|persons|property|society|felony|misdemeanor|violation|non-violent|violent)$/i;
const NAMES_SOMETHING_ELSE =
  /\b(location|address|street|weapon|name|city|title|narrative|url|link|comment\w*|remark\w*|notes?)\b/;

/**
 * Crime types: a few to some hundred labels made of words that repeat. Names speak first; where they leave it open or
 * say nothing, values that name crimes do, in any of the languages known here.
 */
export function chooseType(columns: SampleColumns, used: ReadonlySet<number>): number | undefined {
  return bestColumn(columns, (column) => {
    if (used.has(column)) return undefined;
    const name = columns.shortNames[column];
    const kind = forbiddenKind(columns.names[column], 'type');
    if (kind) return undefined;
    const { filled, distinct, numbers, averageLength } = columns.profile(column);
    if (filled === 0 || numbers >= 0.5) return undefined;
    const values = columns.values(column);
    const share = (test: (text: string) => boolean): number => values.filter(test).length / values.length;
    if (share((text) => YES_OR_NO.test(text)) > 0.9 || columns.dates(column).readable > 0.9) return undefined;
    const named = typeGrade(name);
    if (
      named === 0 &&
      (columns.named ? NAMES_SOMETHING_ELSE.test(name) || areaGrade(name) > 0 || placeGrade(name) > 0 : false)
    )
      return undefined;
    const crimes = share(namesCrime);
    let grade = named + 20 * crimes - 25 * (1 - filled / Math.max(1, columns.rows));
    if (share((text) => WORD.test(text)) < 0.5) grade -= 60;
    if (share((text) => COARSE.test(text)) > 0.5) grade -= 45;
    if (share((text) => /\d.*\d.*\d/.test(text)) > 0.5) grade -= 15;
    if (averageLength > 60) grade -= 30;
    if (filled >= TELLING) {
      if (distinct === 1 || distinct > 150) grade -= 3;
      if (distinct > filled / 2) grade -= 40;
    }
    // a name alone is not enough where the values are codes or numbers of cases
    if (named > 0) return grade > LEAST ? grade : undefined;
    // no name says it: the values must, by what they are or by how they repeat in a file without names
    if (crimes >= 0.5) return distinct > filled / 2 && filled >= TELLING ? undefined : 10 * crimes + 1;
    return !columns.named && filled >= 20 && distinct > 1 && distinct < filled / 5 && grade > -30 ? 1 : undefined;
  });
}

/** Areas that models can count in: neighbourhoods before beats and wards, these before districts and towns. */
export function chooseArea(columns: SampleColumns, used: ReadonlySet<number>, located: boolean): number | undefined {
  return bestColumn(columns, (column) => {
    if (used.has(column) || isNoPlace(columns, column)) return undefined;
    const named = areaGrade(columns.shortNames[column]);
    if (named === 0) return undefined;
    const { filled, distinct, numbers, wholeNumbers, averageLength } = columns.profile(column);
    if (
      numbers > 0.5 &&
      !wholeNumbers &&
      columns.typicalSize(column) > 0 &&
      !/tract|beat/.test(columns.shortNames[column])
    )
      return undefined;
    // hexagons say more than one town for all
    if (distinct === 1 && filled > 1 && located && named <= 60) return undefined;
    let grade = named - 30 * (1 - filled / Math.max(1, columns.rows));
    if (numbers < 0.1) grade += 5;
    if (averageLength > 50) grade -= 50;
    if (filled >= TELLING && distinct > filled * 0.8) grade -= 50;
    if (filled >= 4 * TELLING && distinct < 5) grade -= 20;
    if (filled >= 4 * TELLING && distinct < 2) grade -= 20;
    return grade;
  });
}

/** A second, coarser division beside the area. */
export function chooseDistrict(columns: SampleColumns, used: ReadonlySet<number>): number | undefined {
  return bestColumn(columns, (column) => {
    if (used.has(column) || isNoPlace(columns, column)) return undefined;
    const grade = districtGrade(columns.shortNames[column]);
    return grade === 0 ? undefined : grade - 30 * (1 - columns.profile(column).filled / Math.max(1, columns.rows));
  });
}

export function choosePlace(columns: SampleColumns, used: ReadonlySet<number>): number | undefined {
  return bestColumn(columns, (column) => {
    if (used.has(column) || isNoPlace(columns, column)) return undefined;
    const grade = placeGrade(columns.shortNames[column]);
    const { filled, distinct, numbers } = columns.profile(column);
    if (grade === 0 || (filled >= TELLING && distinct > filled * 0.8)) return undefined;
    return grade - (numbers > 0.5 ? 20 : 0);
  });
}

/** The number under which the police keep a record; row numbers of an export only where there is nothing else. */
export function chooseId(columns: SampleColumns, used: ReadonlySet<number>): number | undefined {
  return bestColumn(columns, (column) => {
    if (used.has(column) || columns.profile(column).filled === 0 || describesPerson(columns.names[column]))
      return undefined;
    const { filled, distinct } = columns.profile(column);
    return filled >= TELLING && distinct < filled / 2 ? undefined : idGrade(columns.shortNames[column]);
  });
}

function isNoPlace(columns: SampleColumns, column: number): boolean {
  const name = columns.names[column];
  return columns.profile(column).filled === 0 || forbiddenKind(name) !== undefined || namesTheType(name);
}

/** Which columns the roles take already. */
export function usedColumns(found: RoleColumns): Set<number> {
  return new Set(Object.values(found));
}
