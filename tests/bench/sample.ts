/** The simulated sample as bench data, in any size: real enough in shape, and there without any download. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawSample } from '#lib/core/sample/draw-sample.ts';
import { checkFigures } from '#lib/core/sample/figures.ts';
import { dayOf, dateOf, dayOfMinute } from '#lib/core/table/calendar.ts';
import { MISSING, takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { rowsInPeriod } from '#lib/core/table/periods.ts';
import type { ImportSource } from '#lib/ingest/bytes/source.ts';
import { UsageProblem } from './load.ts';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The sample with that many rows, always the same. */
export function sampleTable(rows: number): IncidentTable {
  const path = ['static/sample/chicago-figures.json', '../shared/sample/chicago-figures.json']
    .map((name) => resolve(projectRoot, name))
    .find((name) => existsSync(name));
  if (!path) throw new UsageProblem('static/sample/chicago-figures.json is absent: the sample is drawn from it.');
  const figures: unknown = JSON.parse(readFileSync(path, 'utf8'));
  checkFigures(figures);
  return drawSample(figures, { rows, seed: 1 });
}

/** 2014 and 2015 to train on, 2016 to test on. */
export function splitSample(table: IncidentTable): { train: IncidentTable; test: IncidentTable } {
  const cut = dayOf(2016, 1, 1);
  const rowsOf = (firstDay: number, lastDay: number): IncidentTable =>
    takeRows(table, rowsInPeriod(table, { firstDay, lastDay }));
  return { train: rowsOf(-Infinity, cut - 1), test: rowsOf(cut, Infinity) };
}

const LINES_A_CHUNK = 2000;

/** The table written as a CSV in the portal's manner, made while it is read. */
export function csvOf(table: IncidentTable): ImportSource {
  const encoder = new TextEncoder();
  const header = encoder.encode(
    'ID,Date,Primary Type,Location Description,District,Community Area,Latitude,Longitude\n',
  );
  const name = (labels: readonly string[], code: number): string => (code === MISSING ? '' : `"${labels[code]}"`);
  const two = (value: number): string => String(value).padStart(2, '0');
  const line = (row: number): string => {
    const { year, month, day } = dateOf(dayOfMinute(table.minutes[row]));
    const minute = table.minutes[row] % 1440;
    const hour = Math.floor(minute / 60);
    const clock = `${two(hour % 12 === 0 ? 12 : hour % 12)}:${two(minute % 60)}:00 ${hour < 12 ? 'AM' : 'PM'}`;
    const place = Number.isNaN(table.latitude[row])
      ? ','
      : `${table.latitude[row].toFixed(9)},${table.longitude[row].toFixed(9)}`;
    const area = table.area[row] === MISSING ? '' : table.areas[table.area[row]].label;
    return `${row + 1},${two(month)}/${two(day)}/${year} ${clock},${name(table.typeLabels, table.type[row])},${name(table.placeLabels, table.place[row])},${name(table.districtLabels, table.district[row])},${area},${place}\n`;
  };
  return {
    name: 'sample.csv',
    size: 0,
    stream() {
      let row = -1;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (row < 0) {
            row = 0;
            return controller.enqueue(header);
          }
          if (row >= table.rows) return controller.close();
          let text = '';
          for (const end = Math.min(table.rows, row + LINES_A_CHUNK); row < end; row++) text += line(row);
          controller.enqueue(encoder.encode(text));
        },
      });
    },
  };
}
