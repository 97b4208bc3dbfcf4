/**
 * Types that police find rather than people report: narcotics, gambling, prostitution, weapons, liquor. Where police
 * look more they find more, and a model that learns from that sends them to look there again (Lum and Isaac, "To predict
 * and serve?", Significance 2016).
 */
const FOUND_BY_POLICE =
  /narcotic|\bdrugs?\b|cannabis|marijuana|gambl|prostitut|soliciting|liquor|weapon|firearm|concealed carry/i;

/** Crimes against somebody that name a weapon or a drug: those are reported. */
const REPORTED =
  /assault|batter|robber|threat|brandish|display|discharg|shot|shooting|thefts?\b|stolen|stealing|larceny|burglar|homicide|murder/i;

/** @param type as it is spelled in the records, in English */
export function isFoundByPolice(type: string): boolean {
  return FOUND_BY_POLICE.test(type) && !REPORTED.test(type);
}

/**
 * The codes of the types that occur and are reported rather than found: what a model without the others is fitted to.
 * @param typeCounts records of each type, by code
 */
export function reportedTypes(typeLabels: readonly string[], typeCounts: readonly number[]): number[] {
  return Array.from(typeLabels.keys()).filter((code) => typeCounts[code] > 0 && !isFoundByPolice(typeLabels[code]));
}
