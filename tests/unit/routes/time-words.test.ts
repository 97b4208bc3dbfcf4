/** What the time player says about months that the records lack. */
import { describe, expect, test } from 'vitest';
import { missingWords } from '../../../src/routes/hotspots/time-words.ts';

describe('months without any record', () => {
  test.each([
    [[], ''],
    [['2019-07'], 'Jul 2019 is missing in the records.'],
    [['2019-07', '2020-01'], 'Jul 2019 and Jan 2020 are missing in the records.'],
    [['2019-07', '2019-09', '2020-01'], 'Jul 2019, Sep 2019 and Jan 2020 are missing in the records.'],
    [['1990-01', '1990-02', '1990-03', '1992-04'], '4 months from Jan 1990 to Apr 1992 are missing in the records.'],
  ])('%j', (months, words) => {
    expect(missingWords(months).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
