/** Routes over records of which some have a date but no time of day. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import * as answers from '#lib/contract/answers.ts';
import { hasTimeOfDay, isLocated } from '#lib/core/table/incident-table.ts';
import { hourOfMinute } from '#lib/core/table/calendar.ts';
import { points as listPoints } from '#lib/jobs/hotspot-map/points.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../support/saved-data.ts';
import { hideTimes, syntheticTable } from '../support/synthetic-table.ts';
import { ask, localApi } from '../support/trained-api.ts';

const table = hideTimes(syntheticTable({ rows: 4_000, months: 12 }), (row) => row % 10 === 3);
const api = localApi();
const rows = Array.from({ length: table.rows }, (_, row) => row);
const located = rows.filter((row) => isLocated(table, row));
const afterMidnight = located.filter((row) => hasTimeOfDay(table, row) && hourOfMinute(table.minutes[row]) === 0);

beforeAll(async () => {
  await saveTable(await sharedDatabase(), table, 'blanked');
});

describe('hot spots of the hour after midnight', () => {
  test('are drawn from the records that have that hour alone', async () => {
    const { body } = await ask(api, '/api/hotspots/kde?hour_from=0&hour_to=0');
    expect(body.crimes).toBe(afterMidnight.length);
    const zones = await ask(api, '/api/hotspots/zones?hour_from=0&hour_to=0&k=3');
    expect(zones.body.crimes).toBe(afterMidnight.length);
  });

  test('show the same number of incidents on the map', async () => {
    const points = await listPoints({ dataSetId: 'blanked', filter: { hourFrom: 0, hourTo: 0 } });
    let shown = 0;
    for (let i = 2; i < points.length; i += 3) shown += points[i];
    expect(shown).toBe(afterMidnight.length);
  });
});

test('hot spots of all hours, named or not, are drawn from all records', async () => {
  for (const query of ['', '?hour_from=0&hour_to=23', '?hour_to=23']) {
    expect((await ask(api, `/api/hotspots/kde${query}`)).body.crimes).toBe(located.length);
  }
});

test('the description of the data says how many records have no time', async () => {
  const { body } = await ask(api, '/api');
  expect(v.safeParse(answers.indexAnswer, body).success).toBe(true);
  expect(body.data_set.records_without_time).toBe(400);
});
