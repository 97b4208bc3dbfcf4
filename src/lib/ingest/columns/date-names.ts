/** What a column of dates or times is about, by its name: the crime, the report of it, or later paperwork. */

const OF_THE_CRIME =
  /\b(occ\w*|ocurr\w*|ocorr\w*|hechos?|fatos?|faits?|reato|misdrijf|pleeg\w*|commit\w*|crimes?|offen[cs]es?|incidents?|evt|event\w*|delito|infraction|tat\w*|date1|time1)\b/;
const OF_ITS_BEGIN = /\b(from|fr|start\w*|begin\w*|began|beginn|anfang|first|von|desde|debut|begindatum|earliest)\b/;
const OF_THE_RECORD = /\b(inicio|inizio)\b/;
const OF_THE_REPORT =
  /\b(rptd?|rept|rep|report\w*|recei\w*|recorded|denunc\w*|registr\w*|enregistr\w*|comunica\w*|call\w*|aangifte|anzeige\w*|angelegt|erfass\w*|elabora\w*|found|known|create\w*|melding\w*)\b/;
const OF_ITS_END =
  /\b(to|end\w*|ende|eind\w*|last|latest|through|thru|until|hasta|fin|fim|fine|bis|possible|date2|time2|max)\b/;
const OF_PAPERWORK =
  /\b(update\w*|entered|closed?|approv\w*|process\w*|modified|edit\w*|clear\w*|clsd|import\w*|load\w*|chang\w*|suppl?\w*|ingest\w*|extract\w*|publish\w*|ibr|dispatch\w*|arriv\w*|etl|court|insert\w*)\b/;
const BIRTH = /\b(birth\w*|dob|nacimiento|nascimento|naissance|geburt\w*|nascita|geboorte\w*)\b/;

/** Words that say that a column holds dates, needed where its values are bare numbers. */
export const DATE_WORD =
  /\b(dates?|datetime|dat|dt|timestamp|datum|dato|data|fecha|fec|date1|date2|when|zeitpunkt|time|occurred|reported|created)\b/;
/** Words that say that a column holds times of day. */
export const TIME_WORD =
  /\b(times?|time1|hours?|hr|hrs|tm|hora|horas|heures?|uhrzeit|stunde|ora|orario|tijd\w*|uur|franja|hhmm|horario|clock|tid|tidpunkt|klokke\w*|godzina|czas|saat|hodina|aika|hour range|24hr)\b/;
const NO_TIME_OF_DAY =
  /\b(response|elapsed|duration|minutes|total|number|travel|timestamp|zone|stamp|week|weekday|day of week|period|flag|block|group)\b/;

export type DateSubject = 'crime' | 'neutral' | 'report' | 'end' | 'paperwork';

export function dateSubject(plain: string): DateSubject {
  if (OF_PAPERWORK.test(plain)) return 'paperwork';
  if (OF_ITS_END.test(plain)) return 'end';
  if (OF_THE_REPORT.test(plain)) return 'report';
  return OF_THE_CRIME.test(plain) || OF_ITS_BEGIN.test(plain) ? 'crime' : 'neutral';
}

/**
 * How much a name speaks for the date of the crime itself; the greatest is taken. Undefined for dates of birth.
 * The date of an occurrence is over 60, a plain "date" 20, reports and paperwork far below.
 * @param plain as `nameWithoutBrackets` gives it
 */
export function dateGrade(plain: string): number | undefined {
  if (BIRTH.test(plain)) return undefined;
  let grade = DATE_WORD.test(plain) ? 20 : 0;
  if (TIME_WORD.test(plain) && !/date/.test(plain)) grade -= 10;
  if (OF_THE_CRIME.test(plain)) grade += 60;
  if (OF_ITS_BEGIN.test(plain)) grade += 50;
  if (OF_THE_RECORD.test(plain)) grade += 10;
  if (OF_THE_REPORT.test(plain)) grade -= 70;
  if (OF_ITS_END.test(plain)) grade -= 90;
  if (OF_PAPERWORK.test(plain)) grade -= 140;
  return grade;
}

/** The same for times of day; undefined for names that speak of none. */
export function timeGrade(plain: string): number | undefined {
  if (!TIME_WORD.test(plain) && !/stunde$|uhrzeit$/.test(plain)) return undefined;
  if (NO_TIME_OF_DAY.test(plain.replace(/\b(hour of day|time of day)\b/, 'hour'))) return undefined;
  const grade = dateGrade(plain);
  return grade === undefined ? undefined : grade + (/^(time|hour|hora|uhrzeit)$/.test(plain) ? 10 : 0);
}

/** Whether a time of day belongs to a date: the time of a report says nothing about an occurrence. */
export function belongTogether(date: DateSubject, time: DateSubject): boolean {
  return date === time || time === 'neutral' || (date === 'neutral' && time === 'crime');
}
