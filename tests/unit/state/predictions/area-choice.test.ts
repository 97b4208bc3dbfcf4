import { describe, expect, test } from 'vitest';
import { areaText, chooseArea } from '#lib/state/predictions/area-choice.ts';

const AREAS = [
  { id: 8, label: '8', name: 'Near North Side' },
  { id: 28, label: '28', name: 'Near West Side' },
  { id: 32, label: '32', name: 'Loop' },
  { id: 5, label: '5', name: 'North Center' },
  { id: 900, label: 'Medellín', name: 'Medellín' },
];
const chosen = (text: string): number | undefined => {
  const choice = chooseArea(AREAS, text);
  return 'area' in choice ? choice.area.id : undefined;
};
const problem = (text: string): string => {
  const choice = chooseArea(AREAS, text);
  return 'problem' in choice ? choice.problem : '';
};

describe('the area that is typed', () => {
  test('is found by its name, its id, both, or enough of the name, whatever the letters and spaces', () => {
    expect(chosen('Near North Side')).toBe(8);
    expect(chosen('  near north side ')).toBe(8);
    expect(chosen('8')).toBe(8);
    expect(chosen('Near North Side (8)')).toBe(8);
    expect(chosen('loo')).toBe(32);
    expect(chosen('west')).toBe(28);
  });

  test('an id is the whole id: 8 is not 28', () => {
    expect(chosen('8')).toBe(8);
    expect(chosen('28')).toBe(28);
  });

  test('accents need not be typed', () => {
    expect(chosen('medellin')).toBe(900);
  });

  test('a name that starts so goes before names that only hold it', () => {
    expect(chosen('north')).toBe(5);
  });

  test('several that fit are named, and more of the name is asked for', () => {
    expect(problem('near')).toBe(
      '“near” fits 2 areas: Near North Side (8), Near West Side (28). Type more of the name.',
    );
  });

  test('none that fits, or nothing typed, says what to do', () => {
    expect(problem('Hyde Park')).toBe(
      'No area of these records is called “Hyde Park”. Pick one from the list or on the map.',
    );
    expect(problem('  ')).toBe('Type or pick an area.');
  });

  test('every area is found again by what the field shows of it', () => {
    for (const area of AREAS) expect(chosen(areaText(area))).toBe(area.id);
  });
});
