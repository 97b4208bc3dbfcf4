/** The choices of the map in an address: what is shared comes back the same, what is wrong does no harm. */
import { describe, expect, test } from 'vitest';
import { readChoices, writeChoices } from '#lib/state/hotspots/choices-url.ts';
import { MapChoices, shownLayers, snapshotOf, type ChoiceValues } from '#lib/state/hotspots/map-choices.svelte.ts';

const plain = snapshotOf(new MapChoices());
const HASH = '0123456789abcdef0123';

function thereAndBack(changed: Partial<ChoiceValues>) {
  const address = new URL(`https://example.org/hotspots/?${writeChoices({ ...plain, ...changed }, plain, HASH)}`);
  return readChoices(address.searchParams);
}

describe('a shared view', () => {
  test('that is the plain one has no parameters', () => {
    expect(writeChoices(plain, plain, HASH).toString()).toBe('');
  });

  test.each<[string, Partial<ChoiceValues>]>([
    ['layers', { shown: shownLayers(['Forecast', 'Significant cells', 'Incidents']) }],
    ['no layer at all', { shown: shownLayers([]) }],
    ['a type with odd signs', { filter: { ...plain.filter, type: 'A&B = "50 %" #é+' } }],
    [
      'dates and hours over midnight',
      { filter: { type: '', from: '2016-02-29', to: '2016-12-31', hourFrom: 22, hourTo: 4 } },
    ],
    ['kernel and bandwidth', { kernel: 'quartic', bandwidthMeters: 848.5, edgeCorrection: 'diggle' }],
    ['half-life', { halfLifeDays: 90 }],
    ['zones', { zones: 12, zoneShape: 'hull' }],
    ['cells', { cellShape: 'hexagons', emerging: true }],
    ['the share of the area', { scoreShare: 0.025 }],
    ['a month of the time player', { frame: { by: 'month', month: '2016-03' } }],
    ['an hour of the time player', { frame: { by: 'hour', hour: 0 } }],
    ['where the map stands', { position: { latitude: -41.28664, longitude: 174.77557, zoom: 12.5 } }],
    ['a picked place', { place: { latitude: 41.88, longitude: -87.63 } }],
  ])('keeps %s', (_, changed) => {
    expect(thereAndBack(changed)).toEqual({ ...changed, data: HASH.slice(0, 12) });
  });

  test('never switches street tiles on for somebody else', () => {
    expect(thereAndBack({ streets: true })).toEqual({});
    expect(readChoices(new URLSearchParams('streets=true'))).toEqual({});
  });
});

test('an address that somebody changed by hand is read as far as it makes sense', () => {
  const wrong =
    'kernel=box&bandwidth=-5&edges=torus&halflife=0&k=1e9&zones=star&cells=triangles&share=900&frame=2016-13' +
    '&at=99,200,3&place=north&from=2016-02-30&to=yesterday&hours=25-99&utm_source=mail&layers=density,moon';
  const read = readChoices(new URLSearchParams(wrong));
  expect(read).toEqual({
    shown: shownLayers(['Density']),
    filter: { type: '', from: '', to: '', hourFrom: 0, hourTo: 23 },
  });
});

test('dates the wrong way round are left out instead of showing an empty map', () => {
  const read = readChoices(new URLSearchParams('type=THEFT&from=2016-05-01&to=2016-01-01'));
  expect(read.filter).toEqual({ type: 'THEFT', from: '', to: '', hourFrom: 0, hourTo: 23 });
});
