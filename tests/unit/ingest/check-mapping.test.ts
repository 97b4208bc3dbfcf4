import { describe, expect, it } from 'vitest';
import type { ColumnMapping, Role } from '#lib/contract/column-mapping.ts';
import type { FilePreview } from '#lib/contract/import.ts';
import { checkMapping } from '#lib/ingest/columns/check-mapping.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';

const TEXT = [
  'date,reported,at,kind,offence group,lat,lon,victim age,ward',
  '2020-05-17,25.12.2020,1330,A,THEFT,40.5,-80.1,44,0',
  '2020-05-18,26.12.2020,5,B,THEFT,40.6,-80.2,17,2',
  '2020-05-19,03.12.2020,2359,A,ROBBERY,40.7,-80.3,80,0',
].join('\n');

async function previewOf(text: string): Promise<FilePreview> {
  const preview = await previewFile(new File([text], 'incidents.csv'));
  if ('failed' in preview) throw new Error(preview.sentence);
  return preview;
}

function choose(preview: FilePreview, choices: Partial<Record<Role, number>>): ColumnMapping {
  return { ...preview.mapping, columns: { ...preview.mapping.columns, ...choices } };
}

describe('a mapping that a person changed', () => {
  it('is shown in words as it will be read: another date, a column of hhmm, another type', async () => {
    const preview = await previewOf(TEXT);
    expect(preview.meaning[0]).toBe('17 May 2020 · THEFT · area 0 · 40.5000, -80.1000');
    const mapping = choose(preview, { date: 1, time: 2, type: 3 });
    expect(await checkMapping(preview, mapping)).toMatchObject({
      meaning: [
        '25 December 2020, 13:30 · A · area 0 · 40.5000, -80.1000',
        '26 December 2020, 00:05 · B · area 2 · 40.6000, -80.2000',
        '3 December 2020, 23:59 · A · area 0 · 40.7000, -80.3000',
      ],
      problems: [],
      warnings: ['Never used, because they describe a person: victim age.'],
      mapping: { dateOrder: 'day-first', timeFormat: 'hhmm', timeResolution: 'minute' },
    });
  });

  it('is imported as it was shown', async () => {
    const preview = await previewOf(TEXT);
    const result = await importFiles(
      [new File([TEXT], 'incidents.csv')],
      choose(preview, { date: 1, time: 2, type: 3 }),
    );
    if ('failed' in result) throw new Error(result.sentence);
    const { table, report } = result;
    expect([...table.minutes]).toEqual(
      [Date.UTC(2020, 11, 25, 13, 30), Date.UTC(2020, 11, 26, 0, 5), Date.UTC(2020, 11, 3, 23, 59)].map(
        (ms) => ms / 60_000,
      ),
    );
    expect(table.typeLabels).toEqual(['A', 'B']);
    expect(table.timeResolution).toBe('minute');
    expect(report.mapping).toMatchObject({ dateOrder: 'day-first', timeFormat: 'hhmm' });
  });

  it('that uses a person is refused in a sentence', async () => {
    const preview = await previewOf(TEXT);
    const { problems } = await checkMapping(preview, choose(preview, { type: 7 }));
    expect(problems).toEqual([
      'Crime type: "victim age" describes a person. Streetlight never uses such columns; choose another.',
    ]);
  });

  it.each(['IUCR', 'FBI Code', 'Description', 'Primary Type'])(
    'with the place taken from "%s" is refused',
    async (name) => {
      const header =
        'ID,Date,IUCR,Primary Type,Description,Location Description,Community Area,FBI Code,Latitude,Longitude';
      const text = `${header}\n1,01/31/2016 11:05:00 PM,0820,THEFT,$500 AND UNDER,STREET,32,06,41.88,-87.63\n`;
      const preview = await previewOf(text);
      expect(preview.problems).toEqual([]);
      const column = header.split(',').indexOf(name);
      for (const role of ['place', 'district', 'area'] as const) {
        const mapping = choose(preview, { [role]: column });
        expect((await checkMapping(preview, mapping)).problems.join()).toMatch(`"${name}" names the crime itself`);
        expect(await importFiles([new File([text], 'c.csv')], mapping)).toMatchObject({ failed: true });
      }
    },
  );

  it('may predict descriptions, and then no longer says that it leaves them out', async () => {
    const text =
      'Date,IUCR,Primary Type,Description,Location Description,Community Area,FBI Code\n01/31/2016 11:05:00 PM,0820,THEFT,POCKET PICKING,STREET,32,06\n';
    const preview = await previewOf(text);
    const never = 'Never used to predict the crime type, because they name it: ';
    expect(preview.warnings).toContain(`${never}IUCR, Description, FBI Code.`);
    const mapping = choose(preview, { type: 3 });
    expect((await checkMapping(preview, mapping)).problems).toEqual([]);
    const result = await importFiles([new File([text], 'c.csv')], mapping);
    if ('failed' in result) throw new Error(result.sentence);
    expect(result.table.typeLabels).toEqual(['POCKET PICKING']);
    expect(result.report.notes).toContain(`${never}IUCR, FBI Code.`);
  });

  it('finds the type in a column of descriptions where that is its name', async () => {
    for (const name of ['Crm Cd Desc', 'OFFENSE_DESCRIPTION', 'description']) {
      const preview = await previewOf(`date,${name},area\n2020-05-17,THEFT,1\n2020-05-18,ROBBERY,2\n`);
      expect([name, preview.mapping.columns.type]).toEqual([name, 1]);
      expect(preview.warnings.join(' ')).not.toMatch(/Never used/);
    }
  });

  it('keeps an order of day and month that a person set', async () => {
    const text = 'date,area\n01/02/2020,A\n03/04/2020,B\n';
    const preview = await previewOf(text);
    expect(preview.mapping.dateOrder).toBe('day-first');
    const check = await checkMapping(preview, { ...preview.mapping, dateOrder: 'month-first' });
    expect(check.meaning[0]).toMatch(/^2 January 2020/);
  });

  it('with wards in place of community areas has no names of community areas, and no unknown 0', async () => {
    const header = 'ID,Date,IUCR,Primary Type,Location Description,Ward,Community Area,FBI Code,Latitude,Longitude';
    const text = `${header}\n1,01/31/2016 11:05:00 PM,0820,THEFT,STREET,0,32,06,41.88,-87.63\n2,02/01/2016 11:05:00 PM,0820,THEFT,STREET,42,32,06,41.88,-87.63\n`;
    const preview = await previewOf(text);
    const result = await importFiles([new File([text], 'c.csv')], choose(preview, { area: 5 }));
    if ('failed' in result) throw new Error(result.sentence);
    expect(result.table.areas.map(({ name }) => name)).toEqual(['0', '42']);
  });
});

describe('what a person sets by hand', () => {
  const text = [
    'date,entered,at,lat,lon,offence,hood',
    ...Array.from(
      { length: 30 },
      (_, row) => `2020-05-17,0${1 + (row % 9)}/0${1 + (row % 7)}/2020,${row % 24},40.5,-80.1,Theft,`,
    ),
  ].join('\n');

  it('is obeyed for the proposed column, though the proposal was another', async () => {
    const preview = await previewOf('date,area\n13/02/2020,A\n14/04/2020,B\n05/06/2020,A\n');
    expect(preview.mapping.dateOrder).toBe('day-first');
    const mapping: ColumnMapping = { ...preview.mapping, dateOrder: 'month-first', byHand: ['dateOrder'] };
    const check = await checkMapping(preview, mapping);
    expect(check.meaning).toEqual([
      'Rejected: Date "13/02/2020" is no date.',
      'Rejected: Date "14/04/2020" is no date.',
      '6 May 2020 · A · no coordinates'.replace('A', 'area A'),
    ]);
  });

  it('is obeyed for a column chosen instead of the proposed one, in the preview and in the import', async () => {
    const preview = await previewOf(text);
    expect(preview.mapping.columns.date).toBe(0);
    const chosen = choose(preview, { date: 1, time: 2 });
    const judged = await checkMapping(preview, chosen);
    expect(judged.mapping).toMatchObject({ dateOrder: 'day-first', timeFormat: 'hour', timeResolution: 'hour' });
    expect(judged.warnings.join(' ')).toMatch(/Every date reads both as day-month and as month-day/);

    const mapping: ColumnMapping = {
      ...chosen,
      dateOrder: 'month-first',
      timeFormat: 'hhmm',
      byHand: ['dateOrder', 'timeFormat'],
    };
    const check = await checkMapping(preview, mapping);
    expect(check.meaning.slice(1, 3)).toEqual([
      '2 February 2020, 00:01 · Theft · 40.5000, -80.1000',
      '3 March 2020, 00:02 · Theft · 40.5000, -80.1000',
    ]);
    expect(check.warnings.join(' ')).not.toMatch(/Every date reads both/);
    const result = await importFiles([new File([text], 'incidents.csv')], mapping);
    if ('failed' in result) throw new Error(result.sentence);
    expect(result.report.mapping).toMatchObject({ dateOrder: 'month-first', timeFormat: 'hhmm' });
    // row 8 is 09/02/2020 at 8
    expect(result.table.minutes[8]).toBe(Date.UTC(2020, 8, 2, 0, 8) / 60_000);
  });

  it('an order that was not set by hand does not cling to another column', async () => {
    const both = 'a,b,lat,lon\n01/13/2020,13/01/2020,40.5,-80.1\n02/14/2020,14/02/2020,40.6,-80.2\n';
    const preview = await previewOf(both);
    expect(preview.mapping).toMatchObject({ columns: { date: 0 }, dateOrder: 'month-first' });
    const check = await checkMapping(preview, choose(preview, { date: 1 }));
    expect(check.meaning[0]).toMatch(/^13 January 2020/);
    expect(check.mapping.dateOrder).toBe('day-first');
  });

  it('changes the sentences on columns that are never used', async () => {
    const preview = await previewOf(
      'Date,Primary Type,Description,Location Description,Arrest,Community Area,IUCR,FBI Code\n01/31/2016 11:05:00 PM,THEFT,POCKET PICKING,STREET,true,32,0870,06\n',
    );
    const { warnings } = await checkMapping(preview, choose(preview, { type: 2 }));
    expect(warnings).toContain('Never used to predict the crime type, because they name it: IUCR, FBI Code.');
    expect(warnings).toContain('Never used, because they are known only after the crime: Arrest.');
  });

  it('Latitude and Longitude chosen the wrong way round are told', async () => {
    const preview = await previewOf(
      'date,y_pos,x_pos,lat,lon\n2020-01-13,1,2,51.45,-2.59\n2020-01-14,1,2,51.46,-2.60\n',
    );
    const { warnings } = await checkMapping(preview, choose(preview, { latitude: 4, longitude: 3 }));
    expect(warnings).toContain(
      'Latitude and Longitude seem to be swapped: "lon" holds the longitude, "lat" the latitude.',
    );
    const far = await previewOf(
      'date,lat,lon,p,q\n2020-01-13,41.9,-87.6,-87.61,41.91\n2020-01-14,41.8,-87.7,-87.62,41.92\n',
    );
    const chicago = await checkMapping(far, choose(far, { latitude: 3, longitude: 4 }));
    expect(chicago.warnings.join(' ')).not.toMatch(/seem to be swapped: /);
  });

  it('longitudes beyond 90 degrees chosen as Latitude are told', async () => {
    const preview = await previewOf(
      'date,lat,lon,p,q\n2020-01-13,37.7,-122.4,-122.41,37.71\n2020-01-14,37.8,-122.5,-122.42,37.72\n',
    );
    const { warnings } = await checkMapping(preview, choose(preview, { latitude: 3, longitude: 4 }));
    expect(warnings).toContain(
      '"p" is chosen as Latitude but its values are beyond 90 degrees: Latitude and Longitude seem to be swapped.',
    );
  });
});

describe('empty columns', () => {
  it('are not proposed, and it says so; chosen by hand, it no longer does', async () => {
    const preview = await previewOf(
      'Date,Primary Type,IUCR,Location Description,FBI Code,Community Area,District,Latitude,Longitude\n01/31/2016 11:05:00 PM,THEFT,0820,STREET,06,,,41.88,-87.63\n',
    );
    expect(preview.mapping.columns).not.toHaveProperty('area');
    expect(preview.mapping.columns).not.toHaveProperty('district');
    expect(preview.warnings).toContain(
      '"Community Area", "District" are empty in the first rows and therefore not used. Without an area column, hexagons or the areas of a boundary file are taken.',
    );
    const { warnings } = await checkMapping(preview, choose(preview, { area: 5 }));
    expect(warnings).toContain('"District" is empty in the first rows and therefore not used.');
  });
});

describe('crime types that stand in several columns of 0 and 1', () => {
  const HEADER = 'Nr,Reported,WARD,Arson,AssaultOffense,Burglary,LockedVehicle,Robbery,Theft';
  const flags = (row: number): string => [0, 1, 2, 3, 4, 5].map((at) => (at === row % 6 ? 1 : 0)).join(',');
  const rows = Array.from({ length: 12 }, (_, row) => `${row},2019-04-21 0${row % 10}:35,11${row % 3},${flags(row)}`);

  it('are named in the preview, with what to do; none of them is taken for the type', async () => {
    const preview = await previewOf([HEADER, ...rows].join('\n'));
    expect(preview.mapping.columns.type).toBeUndefined();
    expect(preview.warnings.join(' ')).toMatch(
      /The crime types stand in \d columns of yes and no \("Arson", "AssaultOffense", "Burglary" and so on\), which are not read\. Add one column/,
    );
    const changed = await checkMapping(preview, choose(preview, { area: 2 }));
    expect(changed.warnings.join(' ')).toContain('Add one column in a spreadsheet');
  });

  it('are none where a column has more than marks, or two only', async () => {
    const counted = [HEADER, ...rows.map((row) => row.replace(/0$/, '7').replaceAll('1,0', '2,0'))].join('\n');
    expect((await previewOf(counted)).warnings.join(' ')).not.toContain('stand in');
    const two = 'Nr,Reported,WARD,Arson,Theft\n1,2019-04-21,11,0,1\n2,2019-04-22,12,1,0';
    expect((await previewOf(two)).warnings.join(' ')).toContain('There is no crime type: predictions of types');
  });
});
