/** Types that police find rather than people report: where they look more, they find more. */
const FOUND_BY_POLICE = /NARCOTIC|DRUG|GAMBLING|PROSTITUTION|WEAPONS|LIQUOR/i;

/** @param type as it is spelled in the records */
export function isFoundByPolice(type: string): boolean {
  return FOUND_BY_POLICE.test(type);
}
