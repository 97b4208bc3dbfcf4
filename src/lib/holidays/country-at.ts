/** The country of a place from coarse borders (the package country-coder, loaded on first use). */

/** Where records come from, as far as public holidays go. */
export interface HolidayPlace {
  /** ISO 3166-1 alpha-2; of a territory with a code of its own (Puerto Rico, Hong Kong) that code. */
  readonly country: string;
  /** ISO 3166-2, only where it is known. */
  readonly region?: string;
}

/** The nations of the United Kingdom, by their Wikidata ids: their bank holidays differ. */
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['Q21', 'GB-ENG'],
  ['Q22', 'GB-SCT'],
  ['Q25', 'GB-WLS'],
  ['Q26', 'GB-NIR'],
]);

/**
 * The function that tells the country of a place: undefined out at sea. The borders are drawn to put towns on their own
 * side (Detroit and Windsor, Bellingham and White Rock, Basel and Weil), not to be exact to the metre.
 */
export async function loadCountryAt(): Promise<(longitude: number, latitude: number) => HolidayPlace | undefined> {
  const { featuresContaining, iso1A2Code } = await import('@rapideditor/country-coder');
  return (longitude, latitude) => {
    const country = iso1A2Code([longitude, latitude], { level: 'territory' });
    if (country === null) return undefined;
    if (country !== 'GB') return { country };
    const nation = featuresContaining([longitude, latitude]).find(({ properties }) => NATIONS.has(properties.wikidata));
    return nation ? { country, region: NATIONS.get(nation.properties.wikidata)! } : { country };
  };
}
