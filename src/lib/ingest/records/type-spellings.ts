/** Finds crime types that look like one type written in several ways, so that a person may count them as one. */
import type { SpellingGroup } from '#lib/contract/import.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';

/** A word may be cut to this many letters; shorter stems are alike by chance. */
const SHORTEST_STEM = 4;

/**
 * Groups of labels that differ only in case, accents, punctuation, spaces, a plural s, or words cut short
 * (`CRIM SEXUAL ASSAULT` and `CRIMINAL SEXUAL ASSAULT`, `NON - CRIMINAL` and `NON-CRIMINAL`).
 *
 * @param labels crime types as spelled, position = code
 * @param type code of each row
 * @returns groups of two or more labels that occur, most frequent label first, largest group first
 */
export function findSpellings(labels: readonly string[], type: Uint16Array): SpellingGroup[] {
  const rows = new Float64Array(labels.length);
  for (let i = 0; i < type.length; i++) if (type[i] !== MISSING) rows[type[i]]++;
  const groups: number[][] = [];
  /** The groups by the beginnings of their words, which all labels of a group share: no label is held against all. */
  const byStems = new Map<string, number[][]>();
  const words = labels.map(wordsOf);
  const byKey = new Map<string, number[]>();
  for (let code = 0; code < labels.length; code++) {
    if (rows[code] === 0) continue;
    // labels without a letter or digit say nothing that could be compared
    const key = words[code].join('') || labels[code];
    const same = byKey.get(key);
    if (same) same.push(code);
    else byKey.set(key, [code]);
  }
  for (const same of byKey.values()) {
    const stems = words[same[0]].map((word) => word.slice(0, SHORTEST_STEM)).join(' ');
    let near = byStems.get(stems);
    if (!near) byStems.set(stems, (near = []));
    const alike = near.find((group) => isShortened(words[group[0]], words[same[0]]));
    if (alike) {
      alike.push(...same);
      continue;
    }
    const group = [...same];
    near.push(group);
    groups.push(group);
  }
  const sum = (group: readonly number[]): number => group.reduce((total, code) => total + rows[code], 0);
  return groups
    .filter((group) => group.length > 1)
    .sort((a, b) => sum(b) - sum(a))
    .map((group) => ({
      labels: group.sort((a, b) => rows[b] - rows[a]).map((code) => ({ label: labels[code], rows: rows[code] })),
    }));
}

function wordsOf(label: string): string[] {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > SHORTEST_STEM && word.endsWith('s') ? word.slice(0, -1) : word));
}

/** Whether two labels have the same words but for words that are cut short in one of them. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  // one word cut short is too little to go by: "rob" is not "robbery" for sure, "auto" not "automatic"
  let equal = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) {
      equal++;
      continue;
    }
    const [short, long] = a[i].length < b[i].length ? [a[i], b[i]] : [b[i], a[i]];
    // amounts and paragraphs: 1000 is not 10000
    if (short.length < SHORTEST_STEM || !long.startsWith(short) || /\p{N}/u.test(long)) return false;
  }
  return equal >= a.length / 2 && equal < a.length;
}
