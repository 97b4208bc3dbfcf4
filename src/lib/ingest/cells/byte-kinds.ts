/** What single bytes of dates and clocks are. */

/** The number of two digits; far below 0 for anything else, so that a sum with another one is too. */
export function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 48;
  const ones = bytes[at + 1] - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

export function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
}

/** `/ - . ,` and space. */
export function isSeparator(byte: number): boolean {
  return byte === 47 || byte === 45 || byte === 46 || byte === 44 || byte === 32;
}
