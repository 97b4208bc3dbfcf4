import { describe, expect, it } from 'vitest';
import type { ColumnMapping, FilePreview, Role } from '#lib/contract/import.ts';
import { checkMapping } from '#lib/ingest/check-mapping.ts';
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
