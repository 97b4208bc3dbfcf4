/**
 * Types that police find rather than people report: narcotics, gambling, prostitution, weapons, liquor. Where police
 * look more they find more, and a model that learns from that sends them to look there again (Lum and Isaac, "To predict
 * and serve?", Significance 2016).
 */
const FOUND_BY_POLICE = /narcotic|drug|gambl|prostitut|weapon|liquor|concealed/i;

/** @param type as it is spelled in the records, in English */
export function isFoundByPolice(type: string): boolean {
  return FOUND_BY_POLICE.test(type);
}

/**
 * The codes of the types that occur and are reported rather than found: what a model without the others is fitted to.
 * @param typeCounts records of each type, by code
 */
export function reportedTypes(typeLabels: readonly string[], typeCounts: readonly number[]): number[] {
  return Array.from(typeLabels.keys()).filter((code) => typeCounts[code] > 0 && !isFoundByPolice(typeLabels[code]));
}
