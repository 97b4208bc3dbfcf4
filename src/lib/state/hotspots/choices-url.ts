/** The choices of the map in an address, so that a view can be shared or bookmarked. Only what differs is written. */
import { KERNELS } from '#lib/core/kde/kernels.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import type { ChoiceValues, Frame, HotspotFilter, LayerName } from './map-choices.svelte.ts';

const LAYER_WORDS: Readonly<Record<LayerName, string>> = {
  Density: 'density',
  Forecast: 'forecast',
  Heat: 'heat',
  Zones: 'zones',
  'Significant cells': 'cells',
  Areas: 'areas',
  Incidents: 'incidents',
};
const EDGES = ['uniform', 'diggle', 'none'] as const;
const NUMBER = /^-?\d{1,7}(?:\.\d{1,8})?$/;

/** @param plain what a page without an address of its own shows; @param dataHash says on which records the view was made */
export function writeChoices(values: ChoiceValues, plain: ChoiceValues, dataHash: string): URLSearchParams {
  const out = new URLSearchParams();
  const write = (name: string, value: string, before: string): void => {
    if (value !== before) out.set(name, value);
  };
  write('layers', layerText(values.shown), layerText(plain.shown));
  const { type, from, to } = values.filter;
  write('type', type, plain.filter.type);
  write('from', from, plain.filter.from);
  write('to', to, plain.filter.to);
  write('hours', hourText(values.filter), hourText(plain.filter));
  write('kernel', values.kernel, plain.kernel);
  write('bandwidth', numberText(values.bandwidthMeters), numberText(plain.bandwidthMeters));
  write('edges', values.edgeCorrection, plain.edgeCorrection);
  write('halflife', numberText(values.halfLifeDays), numberText(plain.halfLifeDays));
  write('k', numberText(values.zones), numberText(plain.zones));
  write('zones', values.zoneShape, plain.zoneShape);
  write('cells', values.cellShape, plain.cellShape);
  write('emerging', values.emerging ? 'yes' : 'no', plain.emerging ? 'yes' : 'no');
  write('share', numberText(values.scoreShare * 100), numberText(plain.scoreShare * 100));
  write('frame', frameText(values.frame), frameText(plain.frame));
  const { position, place } = values;
  if (position) out.set('at', [degrees(position.latitude), degrees(position.longitude), position.zoom].join(','));
  if (place) out.set('place', [degrees(place.latitude), degrees(place.longitude)].join(','));
  if (out.size > 0) out.set('data', dataHash.slice(0, 12));
  return out;
}

/** What an address says; what it does not say, or says wrongly, is left out. `data`: the records it was made on. */
export function readChoices(search: URLSearchParams): Partial<ChoiceValues> & { readonly data?: string } {
  const text = (name: string): string => search.get(name) ?? '';
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | undefined =>
    words.find((word) => word === text(name));
  const number = (name: string, least: number, most: number): number | undefined => {
    const value = NUMBER.test(text(name)) ? Number(text(name)) : NaN;
    return value >= least && value <= most ? value : undefined;
  };
  const read: Partial<ChoiceValues> & { data?: string } = {};
  if (search.has('layers')) read.shown = readLayers(text('layers'));
  const filter = readFilter(search);
  if (filter) read.filter = filter;
  const found = {
    kernel: oneOf('kernel', KERNELS),
    bandwidthMeters: number('bandwidth', 20, 10_000),
    edgeCorrection: oneOf('edges', EDGES),
    halfLifeDays: number('halflife', 1, 10_000),
    zones: wholeOf(number('k', 2, 20)),
    zoneShape: oneOf('zones', ['ellipse', 'hull'] as const),
    cellShape: oneOf('cells', ['squares', 'hexagons'] as const),
    emerging: search.has('emerging') ? text('emerging') === 'yes' : undefined,
    scoreShare: shareOf(number('share', 0.1, 100)),
    frame: readFrame(text('frame')),
    data: text('data') || undefined,
  };
  for (const [name, value] of Object.entries(found)) if (value !== undefined) Object.assign(read, { [name]: value });
  const [latitude, longitude, zoom] = numbers(text('at'));
  if (onEarth(latitude, longitude) && zoom >= 0 && zoom <= 22) read.position = { latitude, longitude, zoom };
  const [placeLatitude, placeLongitude] = numbers(text('place'));
  if (onEarth(placeLatitude, placeLongitude)) read.place = { latitude: placeLatitude, longitude: placeLongitude };
  return read;
}

function layerText(shown: ChoiceValues['shown']): string {
  const names = Object.keys(LAYER_WORDS) as LayerName[];
  return names
    .filter((name) => shown[name])
    .map((name) => LAYER_WORDS[name])
    .join(' ');
}

function readLayers(text: string): ChoiceValues['shown'] {
  const words = text.split(/[ ,+]+/);
  const names = Object.keys(LAYER_WORDS) as LayerName[];
  return Object.fromEntries(names.map((name) => [name, words.includes(LAYER_WORDS[name])])) as ChoiceValues['shown'];
}

function hourText({ hourFrom, hourTo }: HotspotFilter): string {
  return `${hourFrom}-${hourTo}`;
}

function readFilter(search: URLSearchParams): HotspotFilter | undefined {
  if (!['type', 'from', 'to', 'hours'].some((name) => search.has(name))) return undefined;
  const day = (name: string): string => {
    const text = search.get(name) ?? '';
    return parseIsoDate(text) === undefined ? '' : text;
  };
  const [from, to] = [day('from'), day('to')];
  const hours = /^(\d{1,2})-(\d{1,2})$/.exec(search.get('hours') ?? '');
  const [hourFrom, hourTo] = hours ? [Number(hours[1]), Number(hours[2])] : [0, 23];
  const known = hourFrom <= 23 && hourTo <= 23;
  return {
    type: search.get('type') ?? '',
    // the wrong way round nothing would be shown
    from: from !== '' && to !== '' && from > to ? '' : from,
    to: from !== '' && to !== '' && from > to ? '' : to,
    hourFrom: known ? hourFrom : 0,
    hourTo: known ? hourTo : 23,
  };
}

function frameText(frame: Frame | undefined): string {
  return frame === undefined ? '' : frame.by === 'month' ? frame.month : `hour-${frame.hour}`;
}

function readFrame(text: string): Frame | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { by: 'month', month: text };
  const hour = /^hour-(\d{1,2})$/.exec(text);
  return hour && Number(hour[1]) <= 23 ? { by: 'hour', hour: Number(hour[1]) } : undefined;
}

function numbers(text: string): number[] {
  return text.split(',').map((part) => (NUMBER.test(part) ? Number(part) : NaN));
}

function onEarth(latitude: number | undefined, longitude: number | undefined): boolean {
  return Math.abs(latitude ?? NaN) <= 85 && Math.abs(longitude ?? NaN) <= 180;
}

function wholeOf(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value);
}

function shareOf(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : percent / 100;
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toFixed(3)));
}

function degrees(value: number): string {
  return value.toFixed(5);
}
