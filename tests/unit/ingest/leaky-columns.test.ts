/** Columns that name the crime are counted at import and never become part of the table. */
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportChoices } from '#lib/contract/import.ts';
import type { LeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import { finishImport } from '#lib/ingest/finish-import.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { readIncidents, type IncidentsRead } from '#lib/ingest/read-incidents.ts';

const HEADER = 'ID,Date,Primary Type,Description,IUCR,FBI Code,Latitude,Longitude,Arrest';
const CODES = [
  ['THEFT', 'OVER $500', '0810', '06'],
  ['THEFT', '"RETAIL ""THEFT"", UNDER"', '0860', '06'],
  ['BATTERY', 'SIMPLE', '0460', '08B'],
  ['CRIMINAL DAMAGE', 'TO VEHICLE', '1320', '14'],
] as const;

/** `count` records over some months; the record i is of the kind i mod 4. */
function records(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => {
    const k = from + i;
    const date = new Date(Date.UTC(2020, 0, 1) + (90 + k * 11 * 60) * 60_000)
      .toISOString()
      .slice(0, 16)
      .replace('T', ' ');
    const [type, description, iucr, fbi] = CODES[k % 4];
    return `${k},${date},${type},${description},${iucr},${fbi},${(41.8 + (k % 30) / 1000).toFixed(3)},${(-87.6 - (k % 40) / 1000).toFixed(3)},false`;
  });
}

async function read(
  contents: readonly (readonly string[])[],
  change: (mapping: ColumnMapping) => ColumnMapping = (mapping) => mapping,
): Promise<IncidentsRead> {
  const files = contents.map((lines, i) => new File([lines.join('\n')], `${'abc'[i]}.csv`));
  const preview = await previewFile(files[0]);
  if ('failed' in preview) throw new Error(preview.sentence);
  const found = await readIncidents(files, change(preview.mapping), { today: 30_000 });
  if ('failed' in found) throw new Error(found.sentence);
  return found;
}

async function leakyOf(
  contents: readonly (readonly string[])[],
  choices: ImportChoices = {},
): Promise<{ leaky: LeakyColumns | undefined; typeLabels: readonly string[] }> {
  const { leaky, table } = await finishImport(await read(contents), choices);
  return { leaky, typeLabels: table.typeLabels };
}

/** Records by type of each value, in the order of the values. */
function sums({ columns }: LeakyColumns, name: string, typeLabels: readonly string[]): Record<string, number>[] {
  const column = columns.find((each) => each.name === name)!;
  const byValue = new Map<number, Record<string, number>>();
  column.records.forEach((count, i) => {
    const types = byValue.get(column.value[i]) ?? {};
    const label = typeLabels[column.type[i]];
    byValue.set(column.value[i], { ...types, [label]: (types[label] ?? 0) + count });
  });
  return [...byValue].sort(([a], [b]) => a - b).map(([, types]) => types);
}

describe('columns that name the crime', () => {
  it('are counted: codes, or descriptions where there are none; nothing of them is in the table', async () => {
    const { leaky, typeLabels } = await leakyOf([[HEADER, ...records(400)]]);
    expect(leaky!.columns.map(({ name, values }) => [name, values])).toEqual([
      ['IUCR', 4],
      ['FBI Code', 3],
    ]);
    expect(sums(leaky!, 'IUCR', typeLabels)).toEqual([
      { THEFT: 100 },
      { THEFT: 100 },
      { BATTERY: 100 },
      { 'CRIMINAL DAMAGE': 100 },
    ]);
    expect(sums(leaky!, 'FBI Code', typeLabels)[0]).toEqual({ THEFT: 200 });

    const { table } = await finishImport(await read([[HEADER, ...records(400)]]), {});
    expect([table.typeLabels, table.districtLabels, table.placeLabels]).toEqual([
      ['THEFT', 'BATTERY', 'CRIMINAL DAMAGE'],
      [],
      [],
    ]);

    const withoutCodes = [HEADER, ...records(400)].map((line) => {
      const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!;
      return [...cells.slice(0, 4), ...cells.slice(6)].join('').replace(/,$/, '');
    });
    const described = await leakyOf([withoutCodes]);
    expect(described.leaky!.columns.map(({ name, values }) => [name, values])).toEqual([['Description', 4]]);
  });

  it('are not counted where they are what is used: the type itself', async () => {
    const found = await read([[HEADER, ...records(400)]], (mapping) => ({
      ...mapping,
      columns: { ...mapping.columns, type: 4 },
    }));
    const { leaky, table } = await finishImport(found, {});
    expect(table.typeLabels).toEqual(['0810', '0860', '0460', '1320']);
    expect(leaky!.columns.map(({ name }) => name)).toEqual(['FBI Code']);
  });

  it('are counted over the rows and types that a person keeps', async () => {
    const lines = [...records(400), ...records(40)];
    const kept = await leakyOf([[HEADER, ...lines]]);
    expect(sums(kept.leaky!, 'IUCR', kept.typeLabels)[0]).toEqual({ THEFT: 110 });
    const out = await leakyOf([[HEADER, ...lines]], {
      leaveOutIdenticalRows: true,
      typeSpellings: [['CRIMINAL DAMAGE', 'BATTERY']],
    });
    expect(sums(out.leaky!, 'IUCR', out.typeLabels)).toEqual([
      { THEFT: 100 },
      { THEFT: 100 },
      { BATTERY: 100 },
      { BATTERY: 100 },
    ]);
  });

  it('of several files are one column, also where the names stand elsewhere, and rejected rows are in none', async () => {
    const turned = records(40, 400).map((line) => {
      const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''));
      return [cells[4], ...cells.slice(0, 4), ...cells.slice(5, 9)].join(',');
    });
    const other = ['iucr,ID,Date,Primary Type,Description,FBI Code,Latitude,Longitude,Arrest', ...turned];
    const broken = '9,no date,THEFT,OVER,0810,06,41.8,-87.6,false';
    const { leaky, typeLabels } = await leakyOf([[HEADER, broken, ...records(400), broken], other]);
    expect(sums(leaky!, 'IUCR', typeLabels).slice(0, 4)).toEqual([
      { THEFT: 110 },
      { THEFT: 110 },
      { BATTERY: 110 },
      { 'CRIMINAL DAMAGE': 110 },
    ]);
  });

  it('are not counted in records of a further file that lacks them, however many those are', async () => {
    const cells = (line: string): string[] => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!;
    const without = (line: string): string => {
      const all = cells(line);
      return [...all.slice(0, 4), ...all.slice(5)].join('').replace(/,$/, '');
    };
    const second = [HEADER, ...records(66_000, 400)].map(without);
    const { leaky, typeLabels } = await leakyOf([[HEADER, ...records(400)], second, [HEADER, ...records(4, 66_400)]]);
    expect(sums(leaky!, 'IUCR', typeLabels)).toEqual([
      { THEFT: 101 },
      { THEFT: 101 },
      { BATTERY: 101 },
      { 'CRIMINAL DAMAGE': 101 },
    ]);
  });

  it('of free text are dropped, and the others stay', async () => {
    const lines = records(1600).map((line, i) => line.replace(/,(0810|0860|0460|1320),/, `,note ${i},`));
    const { leaky } = await leakyOf([[HEADER, ...lines]]);
    expect(leaky!.columns.map(({ name }) => name)).toEqual(['FBI Code']);
  });

  it('are not there in files that have none, and a street’s type is none', async () => {
    const plain = records(200).map((line) => {
      const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''));
      return [cells[0], cells[1], cells[2], cells[6], cells[7], 'ave'].join(',');
    });
    const { leaky } = await leakyOf([['ID,Date,Crime,Latitude,Longitude,Street Type', ...plain]]);
    expect(leaky).toBeUndefined();
  });
});
