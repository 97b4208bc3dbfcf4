import { expect, test } from 'vitest';
import { isFoundByPolice, reportedTypes } from '#lib/core/crime-type/found-by-police.ts';

test('crimes that are found where police look are told from those that people report', () => {
  // as Chicago, Houston and data.police.uk spell them
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
  ]) {
    expect(isFoundByPolice(type), type).toBe(true);
  }
  for (const type of ['THEFT', 'BURGLARY', 'ROBBERY', 'HOMICIDE', 'Anti-social behaviour', 'Other crime']) {
    expect(isFoundByPolice(type), type).toBe(false);
  }
});

test('a model without them is fitted to the other types that occur', () => {
  expect(reportedTypes(['THEFT', 'NARCOTICS', 'ARSON', 'BATTERY'], [50, 20, 0, 3])).toEqual([0, 3]);
});
