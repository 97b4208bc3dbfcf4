/** What the legend says beside its colours. */
import type { SignificantMap } from '#lib/contract/hotspot-map.ts';
import { formatCount } from '#lib/components/format.ts';
import { EMERGING_WORDS } from '#lib/core/hotspots/significance/emerging-words.ts';
import type { HotspotMapView } from '#lib/state/hotspots/hotspot-map-view.svelte.ts';

type Shown = Pick<HotspotMapView, 'timeline' | 'density' | 'forecast' | 'points'> & {
  readonly choices: { readonly shown: Readonly<Record<'Density' | 'Forecast' | 'Incidents' | 'Heat', boolean>> };
};

/**
 * A sentence where no reported crime of the choice is on the map; empty where one is, or nothing was counted yet.
 * @param someMissing whether records of the data set are on no map: they may be of this choice
 */
export function nothingWords(view: Shown, someMissing: boolean): string {
  const { shown } = view.choices;
  const counts = [
    shown.Forecast ? view.forecast?.crimes : undefined,
    shown.Density ? view.density?.crimes : undefined,
    shown.Incidents || shown.Heat ? view.points?.length : undefined,
    view.timeline?.perMonth.reduce((sum, crimes) => sum + crimes, 0),
  ];
  if (counts.find((count) => count !== undefined) !== 0) return '';
  return someMissing
    ? 'Nothing that can be mapped was reported in this choice.'
    : 'Nothing was reported in this choice.';
}

/** Which records of the whole data set no map shows, whatever is chosen; empty where all are on it. */
export function missingWords(unlocated: number, aside: number): string {
  const parts = [
    unlocated > 0 ? `${formatCount(unlocated)} without usable coordinates` : '',
    aside > 0 ? `${formatCount(aside)} outside the study area` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `of all records not on the map: ${parts.join(' and ')}` : '';
}

/** How the cells were tested, and whether cold ones are possible; one cell with crimes says nothing of cold ones. */
export function cellsWords({ crimes, coldImpossible }: Pick<SignificantMap, 'crimes' | 'coldImpossible'>): string {
  const several = crimes.filter((count) => count > 0).length > 1;
  const cold = coldImpossible && several ? ' With records this thin no cell can be significantly cold.' : '';
  return `Cells with more or fewer reported crimes around than chance explains, at 90, 95 and 99 %: fuller colour is surer, fewer is hatched. False discovery rate controlled.${cold}`;
}

/** "I: Intensifying, P: Persistent, ...". */
export function lettersWords(): string {
  const names = Object.values(EMERGING_WORDS).map(({ name }) => `${name[0]}: ${name}`);
  return `Hot cells by how they have developed. ${names.join(', ')}. Their rules stand with the layer.`;
}
