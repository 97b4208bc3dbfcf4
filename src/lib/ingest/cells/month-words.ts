/** Names of months and the words that stand around dates, in the languages of open data. */
import { decodeBytes } from './cells.ts';

const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'ene', 'gen'],
    ['feb', 'fev', 'fév'],
    ['mar', 'mär', 'mae', 'maa'],
    ['apr', 'abr', 'avr'],
    ['may', 'mai', 'mag', 'mei'],
    ['jun', 'juin', 'giu'],
    ['jul', 'juil', 'lug'],
    ['aug', 'ago', 'aoû', 'aou'],
    ['sep', 'set'],
    ['oct', 'okt', 'out', 'ott'],
    ['nov'],
    ['dec', 'dez', 'dic', 'déc'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Number of the month that a word names or begins to name, 1-12; else 0. */
export function monthOfName(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 3) return 0;
  const word = decodeBytes(bytes, start, end).toLowerCase();
  return MONTH_NAMES.get(word.slice(0, 4)) ?? MONTH_NAMES.get(word.slice(0, 3)) ?? 0;
}

/** Number of the month of a text that is a month's name and nothing else, in the languages above; else 0. */
export function monthOfText(text: string): number {
  if (!/^\p{L}{3,10}\.?$/u.test(text)) return 0;
  const word = text.toLowerCase();
  return MONTH_NAMES.get(word.slice(0, 4)) ?? MONTH_NAMES.get(word.slice(0, 3)) ?? 0;
}

const SKIPPED_WORDS =
  /^(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom|die|mit|don|fre|son|de|of|the|st|nd|rd|th)/;

/** Weekdays before a date, "de" and "of" inside it. */
export function isSkippedWord(bytes: Uint8Array, start: number, end: number): boolean {
  return SKIPPED_WORDS.test(decodeBytes(bytes, start, end).toLowerCase());
}
