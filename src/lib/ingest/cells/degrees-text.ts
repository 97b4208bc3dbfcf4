/** Degrees as people write them: with signs, minutes, seconds and the letter of the hemisphere. */

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const DEGREE = String.raw`\s*(?:[°º˚]|deg(?:rees)?\b|d(?=\s*\d))`;
const MINUTE = String.raw`\s*(?:['’′´‘]|min\b|m(?=\s*\d|\s*$|\s*[NSEW]))`;
const SECOND = String.raw`\s*(?:["”″“]|['’′´‘]{2}|sec\b|s\b)`;
/** 41°52'55.2", 41° 52.92', 41.8820°, or 41 52 55.2 where a letter stands beside it. */
const WITH_SIGNS = `(${NUMBER})${DEGREE}(?:\\s*(${NUMBER})${MINUTE}(?:\\s*(${NUMBER})(?:${SECOND})?)?)?`;
const WITH_SPACES = `(${NUMBER})(?:[\\s:]+(${NUMBER}))?(?:[\\s:]+(${NUMBER}))?`;
const ONE = `(?:([NSEW])\\s*)?([+-])?\\s*(?:${WITH_SIGNS}|${WITH_SPACES})(?:\\s*([NSEW])(?![a-z]))?`;
const WHOLE = new RegExp(`^${ONE}$`, 'i');
const TWO = new RegExp(`^[([]?\\s*${ONE}\\s*[,;/\\s]\\s*${ONE}\\s*[)\\]]?$`, 'i');
/** Characters: the expressions try many ways to part a longer text. */
const LONGEST = 80;
/** Groups of one value in the expressions above. */
const GROUPS = 9;

export interface Degrees {
  readonly value: number;
  /** What its letter says it is; undefined without one. */
  readonly axis: 'latitude' | 'longitude' | undefined;
}

/**
 * One value, as `41°52'55.2"N`, `87.6278 W`, `-87.6278°` or `N 41 52 55`.
 * @returns undefined for a plain number, for text that is none, and for minutes or seconds of 60 and more. The letter O
 *   is not read: it is the west of Spanish and the east of German.
 */
export function parseDegrees(text: string): Degrees | undefined {
  const match = text.length <= LONGEST ? WHOLE.exec(text.trim()) : null;
  return match ? degreesOf(match, 1) : undefined;
}

/** Two values in one text, in the order in which they stand. */
export function parseTwoDegrees(text: string): readonly [Degrees, Degrees] | undefined {
  const match = text.length <= LONGEST ? TWO.exec(text.trim()) : null;
  const first = match && degreesOf(match, 1);
  const second = match && degreesOf(match, 1 + GROUPS);
  if (!first || !second) return undefined;
  // different letters on both, or none on either
  const one = first.axis === undefined || second.axis === undefined;
  return first.axis === second.axis ? (one ? [first, second] : undefined) : one ? undefined : [first, second];
}

function degreesOf(match: RegExpExecArray, from: number): Degrees | undefined {
  const [before, sign, degrees, minutes, seconds, plainDegrees, plainMinutes, plainSeconds, after] = match.slice(
    from,
    from + GROUPS,
  ) as (string | undefined)[];
  // without a degree sign only a letter tells 41 52 55 from three numbers, and 87.6 from one
  if (degrees === undefined && before === undefined && after === undefined) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const letter = (before ?? after)?.toUpperCase();
  const [d, m, s] = [degrees ?? plainDegrees, minutes ?? plainMinutes, seconds ?? plainSeconds].map((part) =>
    part === undefined ? 0 : Number(part.replace(',', '.')),
  );
  if (m >= 60 || s >= 60) return undefined;
  const size = d + m / 60 + s / 3600;
  const axis = letter === undefined ? undefined : letter === 'N' || letter === 'S' ? 'latitude' : 'longitude';
  if (size > (axis === 'latitude' ? 90 : 180)) return undefined;
  const negative = sign === '-' || letter === 'S' || letter === 'W';
  return { value: negative ? -size : size, axis };
}
