/** What the answer of the crime-type model says in words. */
import { formatName, formatPercent } from '#lib/components/format.ts';
import type { CrimeTypeFeature } from '#lib/core/crime-type/inputs/features.ts';
import type { CrimeTypeQuery, TypeProbability } from '#lib/core/crime-type/answers/predict-crime-type.ts';

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** "Narcotics, Weapons violation and 6 more": at most two of more than three. */
export function namesInShort(labels: readonly string[]): string {
  const names = labels.map(formatName);
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : listed(names);
}

/**
 * The likeliest types as people count: "Of 100 crimes reported there and then, about 23 would be theft, 19 battery and 12
 * criminal damage". Types of less than half a crime in 100 are left out.
 * @param shown likeliest first
 * @param which says which crimes where it is not all: " of these types"
 */
export function hundredSentence(shown: readonly TypeProbability[], typeLabels: readonly string[], which = ''): string {
  const parts = shown
    .slice(0, 3)
    .map(({ type, probability }) => ({ of: Math.round(100 * probability), name: typeLabels[type].toLowerCase() }))
    .filter(({ of }) => of > 0);
  if (parts.length === 0) return '';
  const words = parts.map(({ of, name }, i) => (i === 0 ? `about ${of} would be ${name}` : `${of} ${name}`));
  return `Of 100 crimes${which} reported there and then, ${listed(words)}, if things stay broadly as they were.`;
}

/** A share, of which no more than that it is small is said where it would read 0.0 %: "under 0.1 %". */
export function shareWords(share: number): string {
  return share < 0.0005 ? 'under 0.1\u00a0%' : formatPercent(share);
}

/** "Other (17 types)" */
export function otherName(types: number): string {
  return `Other (${types} ${types === 1 ? 'type' : 'types'})`;
}

const INPUTS: Readonly<Partial<Record<CrimeTypeFeature, string>>> = {
  district: 'police district',
  latitude: 'exact position',
  hour: 'hour',
  place: 'kind of place',
};

/**
 * Which of the model's inputs the question leaves out, and what stands for them.
 * @returns a sentence; empty where all is given
 */
export function notGivenSentence(features: readonly CrimeTypeFeature[], query: CrimeTypeQuery): string {
  const given: Partial<Record<CrimeTypeFeature, unknown>> = {
    district: query.districtCode,
    latitude: query.latitude,
    hour: query.hour,
    place: query.placeCode,
  };
  const left = features.flatMap((feature) => {
    const name = INPUTS[feature];
    return name !== undefined && given[feature] === undefined ? [name] : [];
  });
  if (left.length === 0) return '';
  return `Not given: ${listed(left)}. The answer averages ${left.length === 1 ? 'it' : 'them'} over this area’s own records.`;
}
