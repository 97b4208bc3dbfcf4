/** What stands in place of a time of day where a source tells only a part of the day: words, or spans of hours. */

const WORDS =
  /\b(day|evening|morning|night|overnight|midnight|afternoon|noon|dawn|dusk|am|pm|jour|soir|soiree|nuit|matin|apres-midi|manha|tarde|noite|noche|manana|madrugada|morgen\w*|mittags?|nachmittags?|abends?|nachts?|vormittags?|tagsuber|mattina|pomeriggio|sera|notte|ochtend|middag|avond|natt|kvall|shift|turno|watch|quart|hours? unknown|unknown|unk|unspecified|not (known|stated|recorded|available)|undetermined|desconocid[oa]|ignorad[oa]|incert[oa]|sin (dato|hora|informacion)|sem informacao|inconnue?|unbekannt|onbekend|okand)\b/;

const CLOCK = String.raw`(\d{1,2})(?:[:.h]?(\d\d))?(?:[:.]\d\d)?\s*(?:h|hs|hrs|hours|horas|uhr)?\.?\s*(?:([ap])\.?\s?m?\.?)?`;
const SPAN = new RegExp(`^${CLOCK}\\s*(?:-|–|—|\\ba\\b|\\bto\\b|\\bbis\\b|\\bas\\b|\\btot\\b)\\s*${CLOCK}$`, 'i');
const LONGEST = 60;

/** Minutes of the day from `start` up to but not with `end`; `end` lies behind `start`, if need be on the next day. */
export interface HourSpan {
  readonly start: number;
  readonly end: number;
}

/** `18:00-20:59`, `21:00:00 - 23:59:59`, `18-24`, `8PM-10PM`, `1800-2059`; undefined for other text. */
export function hourSpan(text: string): HourSpan | undefined {
  const match = text.length <= LONGEST ? SPAN.exec(text.trim()) : null;
  if (!match) return undefined;
  const start = minuteOf(match[1], match[2], match[3]);
  let end = minuteOf(match[4], match[5], match[6]);
  if (start === undefined || end === undefined) return undefined;
  // "20:59" is the last minute of the span, "21:00" the first one behind it
  if (end % 60 === 59) end++;
  return { start, end: end > start ? end : end + 1440 };
}

function minuteOf(hour: string, minute: string | undefined, halfDay: string | undefined): number | undefined {
  const h = halfDay ? (Number(hour) % 12) + (halfDay.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const m = Number(minute ?? 0);
  return h > 24 || m > 59 ? undefined : h * 60 + m;
}

/** The hour in which the whole span lies, 0 to 23; undefined where it covers more than one. */
export function hourWithin({ start, end }: HourSpan): number | undefined {
  const hour = Math.floor(start / 60);
  return Math.floor((end - 1) / 60) === hour ? hour % 24 : undefined;
}

/** True for words and spans that tell a part of the day, or that its time is not known. */
export function isPartOfDay(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return WORDS.test(plain) || hourSpan(text) !== undefined;
}
