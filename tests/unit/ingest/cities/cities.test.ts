import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/contract/column-mapping.ts';
import type { FilePreview } from '#lib/contract/import.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { CANADA } from './canada.ts';
import type { CityFile } from './city-file.ts';
import { EUROPE_AND_PACIFIC } from './europe-pacific.ts';
import { FURTHER } from './further.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { MADE_BY_HAND } from './made-by-hand.ts';
import { SECOND } from './second-sight.ts';
import { US_MIDWEST } from './us-midwest.ts';
import { US_NORTHEAST } from './us-northeast.ts';
import { US_SOUTH } from './us-south.ts';
import { US_WEST } from './us-west.ts';

/** Roles that a file either must have, or must not. */
const DECISIVE: readonly Role[] = ['date', 'time', 'type', 'latitude', 'longitude', 'area'];

describe.each<[string, readonly CityFile[]]>([
  ['Canada', CANADA],
  ['western United States', US_WEST],
  ['midwestern United States', US_MIDWEST],
  ['southern United States', US_SOUTH],
  ['northeastern United States', US_NORTHEAST],
  ['Latin America', LATIN_AMERICA],
  ['Europe and the Pacific', EUROPE_AND_PACIFIC],
  ['made by hand', MADE_BY_HAND],
  ['further cities', FURTHER],
  ['a second set of further cities', SECOND],
])('files of %s are understood as they are', (_, files) => {
  it.each(files.map((file) => [file.name, file] as const))('%s', async (_name, file) => {
    const preview = await previewFile(new File([file.text], 'incidents.csv'));
    if ('failed' in preview) throw new Error(preview.sentence);
    expect(readAs(preview, file)).toEqual({
      roles: file.roles,
      parts: file.parts,
      pair: file.pair,
      order: file.order ?? preview.mapping.dateOrder,
      resolution: file.resolution,
      meaning: file.meaning,
    });
    // without a place there is nothing to import: that is said, not guessed
    if (file.meaning === '') expect(preview.problems.join(' ')).toMatch(/neither coordinates nor an area/);
  });
});

/** What the preview found, in the terms of the example. */
function readAs(preview: FilePreview, file: CityFile): Omit<CityFile, 'name' | 'text'> {
  const { columns, dateParts, coordinatePair, dateOrder, timeResolution } = preview.mapping;
  const name = (column: number): string => preview.header[column];
  const roles: Partial<Record<Role, string>> = {};
  for (const role of Object.keys(columns) as Role[]) {
    if (file.roles[role] !== undefined || DECISIVE.includes(role)) roles[role] = name(columns[role]!);
  }
  const parts = dateParts && [dateParts.year, dateParts.month, dateParts.day, dateParts.hour, dateParts.minute];
  // metres without a named system are asked about before anything is read
  const asked = file.projected && preview.problems.some((problem) => problem.includes('projection'));
  const meaning = asked ? file.meaning : preview.meaning.length > 0 ? preview.meaning[0] : '';
  return {
    roles,
    parts: parts?.filter((column) => column !== undefined).map(name) as readonly string[],
    pair: (coordinatePair && name(coordinatePair.column)) as string,
    order: dateOrder,
    resolution: timeResolution,
    meaning: file.projected ? meaning.slice(0, file.meaning.length) : meaning,
  };
}
