/** A CSV of any size that is made while it is read and never stands anywhere: for measuring memory. */
import { createRandom } from '#lib/core/random/random.ts';
import { dateOf, dayOf, dayOfMinute } from '#lib/core/table/calendar.ts';
import type { ImportSource } from '#lib/ingest/bytes/source.ts';

const HEADER =
  'ID,Case Number,Date,Block,IUCR,Primary Type,Description,Location Description,Arrest,Domestic,Beat,District,Ward,Community Area,FBI Code,X Coordinate,Y Coordinate,Year,Updated On,Latitude,Longitude,Location\n';
const KINDS = [
  ['0810', 'THEFT', 'OVER $500', '06'],
  ['0860', 'THEFT', '"RETAIL ""GRAB AND RUN"", UNDER $500"', '06'],
  ['0486', 'BATTERY', 'DOMESTIC BATTERY SIMPLE', '08B'],
  ['1320', 'CRIMINAL DAMAGE', 'TO VEHICLE', '14'],
  ['2825', 'OTHER OFFENSE', '"HARASSMENT,\r\nBY TELEPHONE"', '26'],
] as const;
const PLACES = [
  'STREET',
  'RESIDENCE',
  '"HOTEL, MOTEL"',
  'APARTMENT',
  'SIDEWALK',
  '"GAS STATION (""SELF SERVICE"")"',
  '',
];
const STREETS = ['AVERS AVE', 'SHERIDAN RD', 'STATE ST', 'DR MARTIN LUTHER KING JR DR', 'KEDZIE AVE'];

/** Rows have 238 bytes on average, as the portal's own; a row every so many minutes from 2003 to 2022. */
const BYTES_A_ROW = 238;
const FIRST_MINUTE = dayOf(2003, 1, 1) * 1440;
const MINUTES = 20 * 525_960;
const ROWS_A_CHUNK = 256;

/**
 * Incidents in the manner of Chicago's portal: ids that count up, dates in order, quoted text with commas, quotes and
 * line breaks, places with nine decimals, one row in fifty without. The same bytes at every reading.
 *
 * @param bytes size of the file; the last row goes a little beyond
 */
export function generatedCsv(bytes: number): ImportSource {
  const encoder = new TextEncoder();
  const minutesARow = (MINUTES * BYTES_A_ROW) / bytes;
  return {
    name: 'generated.csv',
    size: bytes,
    stream() {
      const random = createRandom(1);
      let written = 0;
      let row = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (written >= bytes) return controller.close();
          let text = written === 0 ? HEADER : '';
          for (let i = 0; i < ROWS_A_CHUNK; i++) {
            text += line(row, Math.min(MINUTES, Math.floor(row * minutesARow)), random);
            row++;
          }
          const chunk = encoder.encode(text);
          written += chunk.length;
          controller.enqueue(chunk);
        },
      });
    },
  };
}

function line(row: number, minutes: number, random: { next(): number }): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)];
  const minute = FIRST_MINUTE + minutes;
  const { year, month, day } = dateOf(dayOfMinute(minute));
  const hour = Math.floor((minute % 1440) / 60);
  const date = `${two(month)}/${two(day)}/${year} ${two(hour % 12 || 12)}:${two(minute % 60)}:00 ${hour < 12 ? 'AM' : 'PM'}`;
  const [code, type, description, fbi] = pick(KINDS);
  const area = 1 + Math.floor(random.next() * 77);
  const district = 1 + Math.floor(random.next() * 25);
  const latitude = (41.65 + random.next() * 0.37).toFixed(9);
  const longitude = (-87.83 + random.next() * 0.3).toFixed(9);
  const located = random.next() >= 0.02;
  const place = located
    ? `1164375,1886170,${year},02/10/2018 03:50:01 PM,${latitude},${longitude},"(${latitude}, ${longitude})"`
    : `,,${year},02/10/2018 03:50:01 PM,,,`;
  return `${10_000_000 + row},HX${100_000 + (row % 900_000)},${date},0${10 + (row % 90)}XX N ${pick(STREETS)},${code},${type},${description},${pick(PLACES)},false,true,${district}11,0${two(district)},${district},${area},${fbi},${place}\n`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
