/** How the incidents of a selection spread over months and hours, as the worker answers it. */
import '../../../support/browser-globals.ts';
import { expect, test } from 'vitest';
import { dayOf } from '#lib/core/table/calendar.ts';
import { timeline } from '#lib/jobs/hotspot-map/timeline.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../../../support/saved-data.ts';
import { tableOf } from '../../core/geo/tables.ts';

test('a month that the records lack is told as missing, one that the filter empties as nought', async () => {
  const at = (month: number, hour: number, type: number) => ({
    ...{ latitude: 50, longitude: 8, type },
    minutes: dayOf(2019, month, 10) * 1440 + hour * 60,
  });
  const records = tableOf([at(5, 1, 0), at(5, 23, 0), at(6, 23, 1), at(8, 23, 0)]);
  await saveTable(await sharedDatabase(), records, 'gap');
  const { months, missingMonths, perMonth, perHour } = await timeline({ dataSetId: 'gap', filter: { type: 0 } });
  expect(months).toEqual(['2019-05', '2019-06', '2019-08']);
  expect(missingMonths).toEqual(['2019-07']);
  expect([...perMonth]).toEqual([2, 0, 1]);
  expect([perHour[1], perHour[23]]).toEqual([1, 2]);
});
