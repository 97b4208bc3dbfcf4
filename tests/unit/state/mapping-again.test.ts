import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { fitsHeader, mappingAgain } from '#lib/state/mapping-again.ts';

const SAVED: ColumnMapping = {
  columns: { date: 0, type: 1, latitude: 2, longitude: 3, area: 4 },
  dateOrder: 'year-first',
  timeResolution: 'minute',
  coordinates: 'degrees',
  decimal: '.',
  unknownAreas: ['0'],
};

const preview = (mapping: Partial<ColumnMapping>, ambiguousDates = false) => ({
  mapping: { ...SAVED, columns: { date: 0, type: 1, latitude: 2, longitude: 3 }, unknownAreas: [], ...mapping },
  ambiguousDates,
});

describe('a mapping confirmed for an earlier file', () => {
  it('says which column is what, and what is unknown', () => {
    expect(mappingAgain(preview({}), SAVED)).toEqual(SAVED);
  });

  it('does not turn day and month round in a file of another city with the same names of columns', () => {
    const dayFirst: ColumnMapping = { ...SAVED, dateOrder: 'day-first', byHand: ['dateOrder'] };
    expect(mappingAgain(preview({ dateOrder: 'month-first' }), dayFirst).dateOrder).toBe('month-first');
  });

  it('decides where the file leaves open whether day or month comes first', () => {
    const dayFirst: ColumnMapping = { ...SAVED, dateOrder: 'day-first' };
    expect(mappingAgain(preview({ dateOrder: 'month-first' }, true), dayFirst).dateOrder).toBe('day-first');
    // a year in front is no answer to it: every date would be rejected
    expect(mappingAgain(preview({ dateOrder: 'month-first' }, true), SAVED).dateOrder).toBe('month-first');
  });

  it('leaves the decimal sign to the file, unless it was set by hand', () => {
    expect(mappingAgain(preview({ decimal: ',' }), SAVED).decimal).toBe(',');
    expect(mappingAgain(preview({ decimal: ',' }), { ...SAVED, byHand: ['decimal'] }).decimal).toBe('.');
  });

  it('invents no midnights for a file of days', () => {
    expect(mappingAgain(preview({ timeResolution: 'day' }), SAVED).timeResolution).toBe('day');
    const ignoring: ColumnMapping = { ...SAVED, timeResolution: 'day', ignoreClock: true };
    expect(mappingAgain(preview({}), ignoring)).toEqual(SAVED);
    expect(mappingAgain(preview({ columns: { date: 5 } }), ignoring)).toEqual(ignoring);
  });

  it('keeps a confirmed projection for metres, and reads degrees as degrees', () => {
    const metres: ColumnMapping = { ...SAVED, coordinates: 'EPSG:26910', byHand: ['coordinates'] };
    const unplaced = { ...preview({}), projections: { candidates: [], sentence: 'none' } };
    expect(mappingAgain(unplaced, metres).coordinates).toBe('EPSG:26910');
    expect(mappingAgain(preview({ coordinates: 'EPSG:26917' }), metres).coordinates).toBe('EPSG:26910');
    expect(mappingAgain(preview({}), metres).coordinates).toBe('degrees');
    expect(mappingAgain(preview({ coordinates: 'EPSG:26917' }), SAVED).coordinates).toBe('EPSG:26917');
    const pair = { columns: { date: 0, type: 1 }, coordinatePair: { column: 2, first: 'longitude' } } as const;
    expect(mappingAgain(preview(pair), { ...metres, ...pair }).coordinates).toBe('degrees');
    expect(mappingAgain(preview({ ...pair, coordinates: 'EPSG:26917' }), { ...metres, ...pair }).coordinates).toBe(
      'EPSG:26910',
    );
  });
});

describe('the file that a mapping was made for', () => {
  const saved = { header: '[]', mapping: SAVED, choices: {}, savedAt: '2026-01-01T00:00:00Z' };
  const header = ['date', 'type', 'lat', 'lon', 'area'];

  it('has a header that was imported before, or none', () => {
    expect(fitsHeader(SAVED, { header, hasHeader: true, saved })).toBe(true);
    expect(fitsHeader(SAVED, { header, hasHeader: false })).toBe(true);
  });

  it('is not one with another header, or with too few columns', () => {
    expect(fitsHeader(SAVED, { header, hasHeader: true })).toBe(false);
    expect(fitsHeader(SAVED, { header: header.slice(1), hasHeader: false })).toBe(false);
    expect(fitsHeader({ ...SAVED, dateParts: { year: 7, month: 1 } }, { header, hasHeader: false })).toBe(false);
  });
});
