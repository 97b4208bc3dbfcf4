/** The words of a picture, from the facts of its layer. */
import type { LayerFacts, ScoreFacts } from '#lib/core/exports/layer-facts.ts';

const TITLES: Readonly<Record<string, string>> = {
  Density: 'Reported crimes per km² per year',
  Forecast: 'Expected reported crimes per km² per year',
  Heat: 'Heat of reported crimes, a glow without a unit',
  Zones: 'Zones of reported crime (k-means)',
  'Significant cells': 'Significant cells of reported crime (Gi*)',
  Areas: 'Reported crimes per km² per year, by area',
  Incidents: 'Places of reported crimes',
};

/** What is drawn, with its unit. */
export function titleOf(layer: string): string {
  return TITLES[layer] ?? layer;
}

/** Of which records. */
export function subtitleOf({ data_set, simulated_sample, selection }: LayerFacts): string {
  const told = !simulated_sample || data_set.includes('simulated sample');
  return `${data_set}${told ? '' : ' (simulated sample)'} · ${selection.words}`;
}

/**
 * Everything else, one paragraph each: counts, how it was made, what is left out, the score, where it comes from.
 * @param developed whether cells are drawn by how they have developed: else their classes are not explained
 */
export function captionOf(facts: LayerFacts, developed = true): string[] {
  const { reported_crimes, without_coordinates, outside_study_area, parameters, small_counts, score } = facts;
  const count = (n: number): string => n.toLocaleString('en');
  const left = [
    without_coordinates > 0 ? `${count(without_coordinates)} without usable coordinates` : '',
    outside_study_area > 0 ? `${count(outside_study_area)} outside the study area` : '',
  ].filter((part) => part !== '');
  return [
    `${count(reported_crimes)} reported crimes${left.length > 0 ? `; not on the map: ${left.join(', ')}` : ''}. ${small_counts.words}`,
    `How it was made: ${madeOf(parameters, developed).join(' · ')}.`,
    ...(facts.also_drawn ?? []).map(
      ({ layer, parameters: also, small_counts: left }) =>
        `Also drawn: ${[layer, ...madeOf(also, developed)].join(' · ')}. ${left.words}`,
    ),
    score ? `${scoreWords(score)} ${facts.score_note}` : facts.score_note,
    `Records show what was reported, and where. Data hash ${facts.data_hash}. Streetlight ${facts.app_version}${facts.exported_at ? `, ${facts.exported_at.slice(0, 10)}` : ''}.`,
  ];
}

/** Needed to make the layer again, not to read the picture; they stand in the file's text. */
const NOT_SAID = ['boundaries_hash', 'inertia_m2', 'seed', 'projection'];
/** Said only where they hold. */
const IF_SO: Readonly<Record<string, string>> = {
  cold_impossible: 'with records this thin no cell can be significantly cold',
  cells_enlarged: 'cells made larger than the bandwidth asks for, as the study area is so large',
};
/** What does not read as a name and its value. */
const SAID: Readonly<Record<string, (value: string) => string>> = {
  k: (value) => `${value} zones`,
  k_asked: (value) => `${value} zones asked for`,
  cell_m: (value) => `cells of ${value} m`,
  cell_size_m: (value) => `cell size ${value} m`,
  bandwidth_meaning: (value) => `bandwidth is the ${value}`,
};

function madeOf(parameters: LayerFacts['parameters'], developed: boolean): string[] {
  return Object.entries(parameters)
    .filter(([name]) => !name.startsWith('grid_') && !NOT_SAID.includes(name))
    .filter(([name]) => developed || !name.startsWith('emerging'))
    .filter(([name, value]) => !(name in IF_SO) || value === true)
    .map(([name, value]) => IF_SO[name] ?? said(name, value));
}

function scoreWords({ label, value, baseline, baseline_label, difference, trained_on, tested_on }: ScoreFacts): string {
  const period = (interval: string): string => interval.replace('/', ' to ');
  const interval = difference ? `; 90 % interval of the difference ${round(difference.lower)} to ${round(difference.upper)}` : ''; // prettier-ignore
  return `Held-out score: ${label}: ${round(value)} (${baseline_label} ${round(baseline)}${interval}); trained on ${period(trained_on)}, tested on ${period(tested_on)}.`;
}

/** A parameter in words: `bandwidth_m: 300` is "bandwidth 300 m". */
function said(name: string, value: LayerFacts['parameters'][string]): string {
  const unit = /_(m|m2|crimes)$/.exec(name)?.[1] ?? '';
  const words = name.slice(0, unit === '' ? undefined : -unit.length - 1).replaceAll('_', ' ');
  const text =
    typeof value === 'number' ? round(value) : value === true ? 'yes' : value === false ? 'no' : (value ?? 'none');
  const own = SAID[name];
  if (own) return own(text);
  return `${words} ${text}${unit === '' ? '' : ` ${unit.replace('m2', 'm²')}`}`;
}

function round(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 6 });
}
