/** What the time player says about the months that it goes through. */
import { formatMonth } from '#lib/components/format.ts';

/** Named one by one up to here; a mistyped year may leave out decades. */
const MOST_NAMED = 3;

/**
 * A sentence on months that no picture shows, because the source has a gap there; '' without any.
 * @param months `YYYY-MM`, ascending
 */
export function missingWords(months: readonly string[]): string {
  if (months.length === 0) return '';
  const names = months.map((month) => formatMonth(`${month}-01`));
  const last = names[names.length - 1];
  if (names.length === 1) return `${last} is missing in the records.`;
  return names.length <= MOST_NAMED
    ? `${names.slice(0, -1).join(', ')} and ${last} are missing in the records.`
    : `${names.length} months from ${names[0]} to ${last} are missing in the records.`;
}
