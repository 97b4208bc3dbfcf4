/** A score's label says what is measured and then what that means; a table of all scores has room for the first. */

export interface ScoreLabel {
  readonly name: string;
  /** What follows the colon or stands in brackets; empty where the label is short. */
  readonly meaning: string;
}

/** A remark shorter than this stays where it is: "(D²)". */
const LEAST_MEANING = 16;

/** Parts "Deviance: how far counts lie from what was expected (0 is perfect)" at its first colon or bracket. */
export function partLabel(label: string): ScoreLabel {
  const cut = /: | \(/.exec(label);
  if (!cut || label.length - cut.index - cut[0].length < LEAST_MEANING) return { name: label, meaning: '' };
  const rest = label.slice(cut.index + cut[0].length);
  const meaning = cut[0] === ' (' && rest.endsWith(')') ? rest.slice(0, -1) : rest;
  return { name: label.slice(0, cut.index), meaning: `${meaning[0].toUpperCase()}${meaning.slice(1)}.` };
}
