/** Names and numbers of areas in a form in which two spellings of one thing are equal. */

/** Words that say what kind of thing is numbered, not which one. */
const KINDS = /^(community|police|patrol|city|census|council|school|statistical|planning|service|area|areas|district|districts|dist|ward|beat|zone|sector|precinct|division|borough|region|tract|neighbou?rhood|number|num|no|nr|n|the|of)$/; // prettier-ignore

/**
 * Lower case without accents, punctuation and spaces; "&" is "and", "Saint" is "st". What is a number but for words of
 * its kind, an ordinal's ending and leading zeros is that number: "010", "10.0", "10th" and "District 10" are "10".
 * Empty for a text without letters and digits.
 */
export function labelKey(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*(\d+)\.0+\s*$/, '$1')
    .replaceAll('&', ' and ')
    .replaceAll(/['’`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word === 'saint' ? 'st' : word));
  const telling = words.filter((word) => !KINDS.test(word));
  if (telling.length === 1) {
    const number = /^0*(\d+)(st|nd|rd|th)?$/.exec(telling[0])?.[1];
    if (number !== undefined) return number;
  }
  return words.join('');
}
