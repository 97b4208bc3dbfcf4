/** Finds and loads the records that a bench runs on. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { importIncidents, sharedDataPath } from '../support/incidents.ts';

/** A problem with the arguments, for the person at the terminal. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/**
 * Paths of a comma-separated list: as given, from where npm was called, or by their name among the shared files.
 * @throws UsageProblem with a sentence that says what to pass
 */
export function pathsOf(list: string): string[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const found = [resolve(name), resolve(process.env.INIT_CWD ?? '.', name)].find((path) => existsSync(path));
      const path = found ?? sharedDataPath(basename(name));
      if (path) return path;
      throw new UsageProblem(
        `There is no file ${name}. Pass incident files with --data a.csv.gz,b.csv.gz, or set STREETLIGHT_DATA to the folder that holds the shared ones.`,
      );
    });
}

/**
 * Training and test records from one import, so that codes mean the same in both. The training table's dictionaries
 * end where its own records do: what only the test files name comes after.
 */
export async function loadTrainAndTest(
  trainPaths: readonly string[],
  testPaths: readonly string[],
): Promise<{ train: IncidentTable; test: IncidentTable }> {
  const { table, report } = await importIncidents([...trainPaths, ...testPaths]);
  const cut = report.files.slice(0, trainPaths.length).reduce((sum, file) => sum + file.rows, 0);
  const train = rowRange(table, 0, cut);
  return {
    train: {
      ...train,
      typeLabels: table.typeLabels.slice(0, codesUsed(train.type)),
      areas: table.areas.slice(0, codesUsed(train.area)),
      districtLabels: table.districtLabels.slice(0, codesUsed(train.district)),
      placeLabels: table.placeLabels.slice(0, codesUsed(train.place)),
    },
    test: rowRange(table, cut, table.rows),
  };
}

function rowRange(table: IncidentTable, from: number, to: number): IncidentTable {
  return {
    ...table,
    rows: to - from,
    minutes: table.minutes.slice(from, to),
    latitude: table.latitude.slice(from, to),
    longitude: table.longitude.slice(from, to),
    type: table.type.slice(from, to),
    area: table.area.slice(from, to),
    district: table.district.slice(from, to),
    place: table.place.slice(from, to),
  };
}

function codesUsed(codes: Uint16Array): number {
  let used = 0;
  for (const code of codes) if (code !== 0xffff && code >= used) used = code + 1;
  return used;
}
