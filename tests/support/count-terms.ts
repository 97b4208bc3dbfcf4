/** Terms and penalties of count models for tests. */
import { SHRUNK_GROUPS, type CountTerms, type GroupPenalties } from '#lib/core/glm/terms/terms.ts';

/** A model of hours without holidays. */
export function hourTerms(areas: number, firstYear = 2018, lastYear = firstYear): CountTerms {
  return { shape: { areas, hours: 24, weekdays: 7 }, firstYear, lastYear, holidays: 0 };
}

/** λ of the named groups; the others are left out. */
export function groupPenalties(named: Partial<GroupPenalties>): GroupPenalties {
  const leftOut = Object.fromEntries(SHRUNK_GROUPS.map((group) => [group, Infinity]));
  return { main: 1, ...leftOut, ...named } as GroupPenalties;
}
