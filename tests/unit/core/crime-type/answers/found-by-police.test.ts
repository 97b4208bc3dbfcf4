import { expect, test } from 'vitest';
import { isFoundByPolice, reportedTypes } from '#lib/core/crime-type/answers/found-by-police.ts';

/** They name a weapon or a drug, and somebody it happened to. */
const REPORTED = [
  'ASSAULT WITH DEADLY WEAPON, AGGRAVATED ASSAULT',
  'CRIMINAL THREATS - NO WEAPON DISPLAYED',
  'BRANDISH WEAPON',
  'DISCHARGE FIREARMS/SHOTS FIRED',
  'Robbery with a firearm',
  'Theft of drugs',
  'Drugstore burglary',
];

test('crimes that are found where police look are told from those that people report', () => {
  // as Chicago, data.police.uk, San Francisco, Los Angeles and Boston spell them
  for (const type of [
    'NARCOTICS',
    'OTHER NARCOTIC VIOLATION',
    'GAMBLING',
    'PROSTITUTION',
    'WEAPONS VIOLATION',
    'CONCEALED CARRY LICENSE VIOLATION',
    'LIQUOR LAW VIOLATION',
    'Drugs',
    'Possession of weapons',
    'Drug/Narcotic',
    'Weapons Offense',
    'WEAPONS POSSESSION/BOMBING',
    'Drug Violation',
    'Firearm Violations',
    'Gambling Offense',
  ]) {
    expect(isFoundByPolice(type), type).toBe(true);
  }
  for (const type of [
    'THEFT',
    'BURGLARY',
    'ROBBERY',
    'HOMICIDE',
    'Anti-social behaviour',
    'Other crime',
    ...REPORTED,
  ]) {
    expect(isFoundByPolice(type), type).toBe(false);
  }
});

test('a model without them is fitted to the other types that occur', () => {
  expect(reportedTypes(['THEFT', 'NARCOTICS', 'ARSON', 'BATTERY'], [50, 20, 0, 3])).toEqual([0, 3]);
});
