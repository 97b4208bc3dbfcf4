/** The classes of development in words, each with its rule: for the page, for legends of pictures and for files. */
import type { EmergingClass } from './emerging.ts';

const NBSP = '\u00a0';

/** Strongest statement first; the share of the months is that of `emerging.ts`. */
export const EMERGING_WORDS: Readonly<
  Record<Exclude<EmergingClass, 'never'>, { readonly name: string; readonly rule: string }>
> = {
  intensifying: {
    name: 'Intensifying',
    rule: `hot in at least 90${NBSP}% of the months, the last one among them, and getting hotter`,
  },
  persistent: {
    name: 'Persistent',
    rule: `hot in at least 90${NBSP}% of the months, the last one among them, with no trend`,
  },
  diminishing: {
    name: 'Diminishing',
    rule: `hot in at least 90${NBSP}% of the months, the last one among them, but less and less so`,
  },
  new: { name: 'New', rule: 'hot in the last month, and in none before' },
  sporadic: { name: 'Sporadic', rule: 'hot in some months, in none of the ways above' },
};
