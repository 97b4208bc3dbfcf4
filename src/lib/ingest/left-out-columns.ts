/** Says which columns are never used, and why. */
import { forbiddenKind } from './column-names.ts';

/** Sentences on the columns of a header that describe persons or are known only afterwards. */
export function leftOutSentences(header: readonly string[]): string[] {
  const people: string[] = [];
  const later: string[] = [];
  for (const name of header) {
    const kind = forbiddenKind(name);
    if (kind === 'person') people.push(name);
    else if (kind) later.push(name);
  }
  const sentences: string[] = [];
  if (people.length > 0) sentences.push(`Never used, because they describe a person: ${people.join(', ')}.`);
  if (later.length > 0) {
    sentences.push(`Never used, because they are known only after the crime or name it: ${later.join(', ')}.`);
  }
  return sentences;
}
