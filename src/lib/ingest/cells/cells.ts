/** Reads single cells straight from the bytes of a scanned row. */

const QUOTE = 34;
const SPACE = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** What files write where there is no value. */
const NULL_WORDS = new Set(['', 'na', 'n/a', '#n/a', 'null', '(null)', 'none', 'nan', 'nil', '\\n']);

/** True if the text says "no value". */
export function isNullWord(text: string): boolean {
  return text.length <= 6 && NULL_WORDS.has(text.toLowerCase());
}

/**
 * Text of bytes: UTF-8 where valid, else Windows-1252. Deciding it per cell reads a file right whose first accent
 * comes after megabytes of ASCII, without reading the file twice.
 */
export function decodeBytes(bytes: Uint8Array, start: number, end: number): string {
  let ascii = true;
  for (let i = start; i < end; i++) {
    if (bytes[i] >= 128) {
      ascii = false;
      break;
    }
  }
  if (ascii && end - start <= 64) {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]);
    return text;
  }
  const part = bytes.subarray(start, end);
  try {
    return utf8.decode(part);
  } catch {
    return windows1252.decode(part);
  }
}

/** Text of a cell: unquoted, doubled quotes undone, not trimmed. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  if (end > start && bytes[start] === QUOTE) {
    const closed = end - start >= 2 && bytes[end - 1] === QUOTE;
    return decodeBytes(bytes, start + 1, closed ? end - 1 : end).replaceAll('""', '"');
  }
  return decodeBytes(bytes, start, end);
}

/** First byte of a cell that is neither a quote nor a space. */
export function cellStart(bytes: Uint8Array, start: number, end: number): number {
  while (start < end && (bytes[start] === QUOTE || bytes[start] <= SPACE)) start++;
  return start;
}

/** The byte after the last one of a cell that is neither a quote nor a space. */
export function cellEnd(bytes: Uint8Array, start: number, end: number): number {
  while (end > start && (bytes[end - 1] === QUOTE || bytes[end - 1] <= SPACE)) end--;
  return end;
}

/** `readNumber` of a cell that says "no value". */
export const NO_NUMBER = Infinity;

/**
 * The number in a cell. Digits go into a whole number below 2^53 and one division by a power of ten, which rounds as
 * `Number(text)` does; anything else (exponents, more digits) is left to `Number`.
 *
 * @param decimal byte of the decimal sign, 46 or 44
 * @returns `NO_NUMBER` for an empty cell or null word, NaN for text that is no number
 */
export function readNumber(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  // plain decimals of up to nine digits before and after the sign, the common case, in whole 32-bit numbers
  let at = start;
  const negative = bytes[start] === 45;
  if (negative) at++;
  const digitsFrom = at;
  let digit = 0;
  let whole = 0;
  while (at < end && (digit = bytes[at] - 48) >= 0 && digit <= 9) {
    whole = (Math.imul(whole, 10) + digit) | 0;
    at++;
  }
  const wholeDigits = at - digitsFrom;
  if (wholeDigits > 0 && wholeDigits <= 9) {
    if (at === end) return negative ? -whole : whole;
    if (bytes[at] === decimal) {
      const fractionFrom = ++at;
      let fraction = 0;
      while (at < end && (digit = bytes[at] - 48) >= 0 && digit <= 9) {
        fraction = (Math.imul(fraction, 10) + digit) | 0;
        at++;
      }
      const fractionDigits = at - fractionFrom;
      if (at === end && fractionDigits <= 9 && wholeDigits + fractionDigits <= 15) {
        const power = POWERS[fractionDigits];
        const value = (whole * power + fraction) / power;
        return negative ? -value : value;
      }
    }
  }
  return readAnyNumber(bytes, start, end, decimal);
}

function readAnyNumber(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  const from = cellStart(bytes, start, end);
  const to = cellEnd(bytes, from, end);
  if (from === to) return NO_NUMBER;
  let at = from;
  const negative = bytes[at] === 45;
  if (negative || bytes[at] === 43) at++;
  let mantissa = 0;
  let digits = 0;
  let significant = 0;
  let fraction = -1;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + (byte - 48);
      digits++;
      if (mantissa > 0) significant++;
      if (fraction >= 0) fraction++;
    } else if (byte === decimal && fraction < 0) {
      fraction = 0;
    } else {
      return readRareNumber(decodeBytes(bytes, from, to), decimal);
    }
  }
  // "-" and "." alone stand for "no value" in many exports
  if (digits === 0) return NO_NUMBER;
  if (significant > 15 || fraction > 22) return readRareNumber(decodeBytes(bytes, from, to), decimal);
  const value = fraction > 0 ? mantissa / POWERS[fraction] : mantissa;
  return negative ? -value : value;
}

const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

const THOUSANDS = /^[+-]?[1-9]\d{0,2}([ '\u2019\u00a0\u202f]\d{3})+([.,]\d+)?$/;

function readRareNumber(text: string, decimal: number): number {
  if (isNullWord(text)) return NO_NUMBER;
  // thousands are also set apart by (narrow) spaces, and in Switzerland by apostrophes
  const joined =
    /\d[ '\u2019\u00a0\u202f]\d/.test(text) && THOUSANDS.test(text) ? text.replace(/[^\d.,+-]/g, '') : text;
  const plain = decimal === 44 ? joined.replaceAll('.', '').replace(',', '.') : joined.replaceAll(',', '');
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return NaN;
  // beyond 1.8e308 it is none that can be used, and must not be taken for "no value"
  const value = Number(plain);
  return Number.isFinite(value) ? value : NaN;
}
