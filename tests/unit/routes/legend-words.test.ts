/** What the legend of the map says: nothing reported, what is on no map, what cells can tell. */
import { expect, test } from 'vitest';
import { cellsWords, missingWords, nothingWords } from '../../../src/routes/hotspots/legend-words.ts';

const shown = { Density: false, Forecast: false, Heat: false, Incidents: false };
const empty = { density: undefined, forecast: undefined, points: undefined, timeline: undefined };
const counted = { months: ['2018-01'], perMonth: Uint32Array.of(0), perHour: new Uint32Array(24) };

test('a choice without a reported crime is said to be one, whichever layers are on', () => {
  expect(nothingWords({ ...empty, timeline: counted, choices: { shown } }, false)).toBe(
    'Nothing was reported in this choice.',
  );
  const places = { ...empty, points: new Float64Array(0), choices: { shown: { ...shown, Incidents: true } } };
  expect(nothingWords(places, false)).toBe('Nothing was reported in this choice.');
  // what has no place on the map may have been reported all the same
  expect(nothingWords(places, true)).toBe('Nothing that can be mapped was reported in this choice.');
});

test('one reported crime, or nothing counted yet, is not called nothing', () => {
  const timeline = { ...counted, perMonth: Uint32Array.of(1) };
  expect(nothingWords({ ...empty, timeline, choices: { shown } }, false)).toBe('');
  expect(nothingWords({ ...empty, choices: { shown } }, false)).toBe('');
});

test('what is on no map is counted of all records, and its coordinates need not be absent', () => {
  expect(missingWords(1586, 2)).toBe(
    'of all records not on the map: 1,586 without usable coordinates and 2 outside the study area',
  );
  expect(missingWords(0, 0)).toBe('');
});

test('records are called too thin for cold cells only where several cells hold some', () => {
  const thin = 'With records this thin no cell can be significantly cold.';
  expect(cellsWords({ crimes: Float64Array.of(1, 0, 2), coldImpossible: true })).toContain(thin);
  expect(cellsWords({ crimes: Float64Array.of(9, 0, 0), coldImpossible: true })).not.toContain(thin);
  expect(cellsWords({ crimes: new Float64Array(0), coldImpossible: true })).not.toContain(thin);
  expect(cellsWords({ crimes: Float64Array.of(1, 0, 2), coldImpossible: false })).not.toContain(thin);
});
