import { describe, expect, it } from 'vitest';
import type { FilePreview } from '#lib/contract/import.ts';
import { checkMapping } from '#lib/ingest/columns/check-mapping.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';

async function previewOf(text: string): Promise<FilePreview> {
  const preview = await previewFile(new File([text], 'table.csv'));
  if ('failed' in preview) throw new Error(preview.sentence);
  return preview;
}

describe('tables that are no lists of crimes are told in words', () => {
  it('a column for each month, as of the London boroughs', async () => {
    const preview = await previewOf(`MajorText,MinorText,BoroughName,202101,202102,202103,202104,202105
Arson and Criminal Damage,Arson,Barking and Dagenham,2,5,3,4,6
Burglary,Burglary - Residential,Barking and Dagenham,80,71,65,90,77`);
    expect(preview.problems[0]).toMatch(
      /^This is a table of counts with a column for each period \(202101 to 202105\)/,
    );
    expect(preview.problems[0]).toMatch(/one row for each reported crime/);
    expect(preview.meaning).toEqual([]);
    const check = await checkMapping(preview, { ...preview.mapping, columns: { ...preview.mapping.columns, date: 3 } });
    expect(check.problems[0]).toMatch(/^This is a table of counts/);
  });

  it.each([
    ['Jan 2021,Feb 2021,Mar 2021,Apr 2021', 'Jan 2021 to Apr 2021'],
    ['2018,2019,2020,2021', '2018 to 2021'],
    ['2018/19,2019/20,2020/21,2021/22', '2018/19 to 2021/22'],
    ['X2018,X2019,X2020,X2021', 'X2018 to X2021'],
    ['2021-01,2021-02,2021-03,2021-04', '2021-01 to 2021-04'],
  ])('columns %s', async (columns, span) => {
    const preview = await previewOf(`Offence,Area,${columns}\nTheft,North,10,12,9,14\nRobbery,North,2,1,0,3`);
    expect(preview.problems[0]).toContain(`(${span})`);
  });

  it.each([
    [
      'counts by area and year',
      'Year,Area,Offence,Count\n2019,North,Theft,120\n2020,North,Theft,98\n2019,South,Theft,45',
      'Count',
    ],
    [
      'counts by area and month',
      'Month_Year,Area name,Offence Group,Measure,Offence Count\n2021-03,Camden,THEFT,Offences,1520\n2021-04,Camden,THEFT,Offences,1490',
      'Offence Count',
    ],
    [
      'counts by community and month, as of Calgary',
      'Community,Category,Crime Count,Year,Month\nBELTLINE,Theft FROM Vehicle,31,2022,1\nBELTLINE,Assault (Non-domestic),12,2022,1',
      'Crime Count',
    ],
    [
      'numbers of cases in Spanish',
      'anio;departamento;delito;casos\n2020;Lima;Robo;5210\n2021;Lima;Robo;6120',
      'casos',
    ],
  ])('%s', async (_, text, column) => {
    const preview = await previewOf(text);
    expect(preview.problems[0]).toMatch(new RegExp(`^This is a table of counts \\(column "${column}"\\)`));
  });

  it.each([
    [
      'weeks',
      'week,offence,lat,lon\n2019-W05,Theft,51.45,-2.59\n2019-W06,Theft,51.46,-2.60',
      '"week" holds weeks (2019-W05)',
    ],
    [
      'quarters',
      'quarter,offence,lat,lon\n2019 Q1,Theft,51.45,-2.59\n2019 Q2,Theft,51.46,-2.60',
      '"quarter" holds quarters (2019 Q1)',
    ],
    ['years', 'year,offence,lat,lon\n2019,Theft,51.45,-2.59\n2020,Theft,51.46,-2.60', '"year" holds years (2019)'],
  ])('%s are no dates, and it says which column has them', async (_, text, part) => {
    const preview = await previewOf(text);
    expect(preview.problems[0]).toContain(`There is no date column: ${part}, and a day or at least a month is needed.`);
  });

  it('a table without any place', async () => {
    const preview = await previewOf('date,offence\n2020-01-13,Theft\n2020-01-14,Robbery');
    expect(preview.problems).toEqual([
      expect.stringMatching(/^There are neither coordinates nor an area column\./) as string,
    ]);
  });

  it('records that count more than one crime are a list, with a warning', async () => {
    const preview = await previewOf(
      'Reported Date,Suburb,Offence,Offence count\n13/07/2021,ADELAIDE,Theft,1\n14/07/2021,GLENELG,Theft,3\n14/07/2021,GLENELG,Fraud,1',
    );
    expect(preview.problems).toEqual([]);
    expect(preview.warnings).toContain(
      'A row can stand for several crimes (column "Offence count"); every row is counted once.',
    );
  });

  it('a file in which every previewed row would be rejected is not offered for import', async () => {
    const preview = await previewOf(
      'date,lat,lon,offence\n2020-01-13,51.45,-2.59,Theft\n2020-01-14,51.46,-2.60,Robbery',
    );
    const columns = { ...preview.mapping.columns, date: 3 };
    const check = await checkMapping(preview, { ...preview.mapping, columns });
    expect(check.problems).toEqual([
      'Every one of the first 2 rows would be rejected. The first: Date "Theft" is no date. Check which columns are chosen and how dates are to be read.',
    ]);
    expect(check.meaning[0]).toMatch(/^Rejected: /);
  });
});
