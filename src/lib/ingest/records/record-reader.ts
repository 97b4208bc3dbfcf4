/** From a scanned row to a row of the table, or to a reason why it is rejected. The hot path of every import. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { RejectReason, SetAsideReason } from '#lib/contract/import.ts';
import { dayOf, isDate } from '#lib/core/table/calendar.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { cellEnd, cellStart, cellText, decodeBytes, isNullWord, NO_NUMBER, readNumber } from '../cells/cells.ts';
import { readCoordinateText } from '../cells/coordinate-text.ts';
import { parseDegrees } from '../cells/degrees-text.ts';
import { NO_TIME, readTimeOfDay } from '../cells/clock-reader.ts';
import { createDateReader } from '../cells/date-reader.ts';
import { monthOfText } from '../cells/month-words.ts';
import type { Dictionary } from '../cells/dictionary.ts';
import { farSentence, type DateLimits } from './far-dates.ts';
import { fingerprint } from '../cells/fingerprint.ts';
import type { AreaDetail } from './own-export.ts';
import { isPartOfDay } from '../cells/part-of-day.ts';
import type { ToDegrees } from '../places/projection.ts';
import type { ScannedRow } from '../bytes/row-scanner.ts';
import type { TableBuilder } from './table-builder.ts';

export interface Dictionaries {
  readonly type: Dictionary;
  readonly area: Dictionary;
  readonly district: Dictionary;
  readonly place: Dictionary;
  /** By area code, where the file tells them. */
  readonly areaDetails: (AreaDetail | undefined)[];
}

export interface RecordReader {
  /** Adds the row to the table. Returns undefined, or why it was rejected. */
  read(row: ScannedRow): Rejection | undefined;
  readonly counts: RecordCounts;
}

export interface Rejection {
  readonly reason: RejectReason;
  readonly detail: string;
}

export interface RecordCounts {
  setAside: Partial<Record<SetAsideReason, number>>;
  /** Whether any clock is not at midnight, and any not at a full hour. */
  anyTime: boolean;
  anyMinute: boolean;
}

export interface RecordShape {
  /** Cells of the header, and of most rows where those have fewer. */
  readonly columns: number;
  readonly fewestColumns: number;
}

/** The last minute that the table can hold (in the year 6053); 9999 is what systems write for "never". */
const LAST_MINUTE = 2 ** 31 - 1;

/**
 * @param toDegrees for projected coordinates
 * @param limits dates outside are rejected
 */
export function createRecordReader(
  mapping: ColumnMapping,
  shape: RecordShape,
  builder: TableBuilder,
  dictionaries: Dictionaries,
  toDegrees?: ToDegrees,
  limits?: DateLimits,
): RecordReader {
  const { columns, dateParts } = mapping;
  const none = -1;
  const dateColumn = columns.date ?? none;
  const timeColumn = columns.time ?? none;
  const latitudeColumn = columns.longitude === undefined ? none : (columns.latitude ?? none);
  const longitudeColumn = columns.longitude ?? none;
  const typeColumn = columns.type ?? none;
  const areaColumn = columns.area ?? none;
  const districtColumn = columns.district ?? none;
  const placeColumn = columns.place ?? none;
  const idColumn = columns.id ?? none;
  const pair = latitudeColumn >= 0 ? undefined : mapping.coordinatePair;
  const decimal = mapping.decimal.charCodeAt(0);
  const dates = createDateReader(mapping.dateOrder);
  const timeFormat = mapping.timeFormat ?? 'clock';
  const ignoreClock = mapping.ignoreClock === true;
  const hasClock = mapping.timeResolution === 'minute' || mapping.timeResolution === 'hour';
  const counts: RecordCounts = { setAside: {}, anyTime: false, anyMinute: false };
  /** About the row being read: whether it has a date but no time of day, in a file that has times. */
  let clockless = false;

  function read(row: ScannedRow): Rejection | undefined {
    if (row.unclosed) {
      return { reason: 'unclosed_quote', detail: 'A quotation mark is opened in this line and never closed.' };
    }
    if (row.count !== shape.columns && !fits(row)) {
      return {
        reason: 'wrong_column_count',
        detail: `The row has ${row.count} ${row.count === 1 ? 'cell' : 'cells'} where the file has ${shape.columns} columns.`,
      };
    }
    clockless = false;
    const minutes = dateParts ? minutesOfParts(row) : minutesOfDate(row);
    if (!Number.isFinite(minutes)) return dateRejection(row, minutes);
    if (minutes > LAST_MINUTE || (limits && (minutes < limits.first || minutes > limits.last))) {
      return { reason: 'far_date', detail: `Date "${dateCells(row)}" ${farSentence(minutes, limits)}.` };
    }

    let latitude = NaN;
    let longitude = NaN;
    if (latitudeColumn >= 0 || pair) {
      if (pair) {
        const [y, x] = readCoordinateText(cell(row, pair.column), pair.first);
        latitude = y;
        longitude = x;
      } else {
        latitude = number(row, latitudeColumn);
        longitude = number(row, longitudeColumn);
        if (Number.isNaN(latitude)) latitude = degrees(row, latitudeColumn, 'latitude');
        if (Number.isNaN(longitude)) longitude = degrees(row, longitudeColumn, 'longitude');
      }
      if (Number.isNaN(latitude) || Number.isNaN(longitude)) {
        const column = pair ? pair.column : Number.isNaN(latitude) ? latitudeColumn : longitudeColumn;
        return { reason: 'bad_coordinates', detail: `"${shown(row, column)}" is no coordinate.` };
      }
      if (latitude === NO_NUMBER || longitude === NO_NUMBER) {
        setAside('no_coordinates');
        latitude = longitude = NaN;
      } else if ((latitude === 0 && longitude === 0) || (latitude === -1 && longitude === -1)) {
        setAside('zero_coordinates');
        latitude = longitude = NaN;
      } else if (toDegrees) {
        const placed = toDegrees(longitude, latitude);
        longitude = placed[0];
        latitude = placed[1];
      }
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) && !Number.isNaN(latitude)) {
        setAside('far_from_the_data');
        latitude = longitude = NaN;
      }
    } else {
      setAside('no_coordinates');
    }

    const { block, at } = builder;
    block.minutes[at] = minutes;
    block.timeUnknown[at] = clockless ? 1 : 0;
    block.latitude[at] = latitude;
    block.longitude[at] = longitude;
    block.type[at] = code(row, typeColumn, dictionaries.type);
    block.area[at] = code(row, areaColumn, dictionaries.area);
    if (mapping.areaDetails) noteArea(row, block.area[at]);
    block.district[at] = code(row, districtColumn, dictionaries.district);
    block.place[at] = code(row, placeColumn, dictionaries.place);
    block.rowPrint[at] = fingerprint(row.bytes, row.start, row.end);
    block.idPrint[at] = idColumn < 0 ? 0 : printOfId(row.bytes, row.fieldStart[idColumn], row.fieldEnd[idColumn]);
    builder.next();
    if (minutes % 60 !== 0) counts.anyMinute = counts.anyTime = true;
    else if (minutes % 1440 !== 0) counts.anyTime = true;
    return undefined;
  }

  function noteArea(row: ScannedRow, code: number): void {
    if (code === MISSING || dictionaries.areaDetails[code] || !mapping.areaDetails) return;
    dictionaries.areaDetails[code] = {
      id: cell(row, mapping.areaDetails.id),
      name: cell(row, mapping.areaDetails.name),
    };
  }

  /** Rows may lack cells that most rows lack, and may have empty ones too many. */
  function fits(row: ScannedRow): boolean {
    if (row.count < shape.columns) {
      if (row.count < shape.fewestColumns) return false;
      for (let i = row.count; i < shape.columns; i++) row.fieldStart[i] = row.fieldEnd[i] = row.end;
      return true;
    }
    for (let i = shape.columns; i < row.count; i++) if (row.fieldEnd[i] > row.fieldStart[i]) return false;
    return true;
  }

  function minutesOfDate(row: ScannedRow): number {
    let minutes = dates.read(row.bytes, row.fieldStart[dateColumn], row.fieldEnd[dateColumn]);
    if (!Number.isFinite(minutes)) return minutes;
    // midnight of another time zone, up to half a day to either side
    if (ignoreClock) minutes = Math.round((minutes - 1) / 1440) * 1440;
    if (timeColumn >= 0) {
      const clock = readTimeOfDay(row.bytes, row.fieldStart[timeColumn], row.fieldEnd[timeColumn], timeFormat);
      if (clock === NO_TIME) clockless = true;
      else minutes = Math.floor(minutes / 1440) * 1440 + clock;
    } else if (hasClock && !dates.hadClock) {
      clockless = true;
    }
    return minutes;
  }

  function minutesOfParts(row: ScannedRow): number {
    const parts = dateParts!;
    const year = number(row, parts.year);
    let month = number(row, parts.month);
    if (Number.isNaN(month)) month = monthOfText(cell(row, parts.month)) || NaN;
    const day = parts.day === undefined ? 1 : number(row, parts.day);
    if (year === NO_NUMBER || month === NO_NUMBER || day === NO_NUMBER) return NO_TIME;
    if (!isDate(year, month, day)) return NaN;
    let hour = parts.hour === undefined ? 0 : number(row, parts.hour);
    let minute = parts.minute === undefined ? 0 : number(row, parts.minute);
    if (Number.isNaN(hour)) {
      // "13:45" in the column of the hour
      const clock = readTimeOfDay(row.bytes, row.fieldStart[parts.hour!], row.fieldEnd[parts.hour!], 'clock');
      if (clock >= 0) {
        hour = Math.floor(clock / 60);
        minute = clock % 60;
      }
    }
    if (hour === NO_NUMBER || (Number.isNaN(hour) && isPartOfDay(cell(row, parts.hour!)))) {
      clockless = true;
      hour = minute = 0;
    }
    if (minute === NO_NUMBER) minute = 0;
    if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return NaN;
    return dayOf(year, month, day) * 1440 + hour * 60 + minute;
  }

  function dateRejection(row: ScannedRow, minutes: number): Rejection {
    if (minutes === NO_TIME) return { reason: 'no_date', detail: 'The row has no date.' };
    return { reason: 'bad_date', detail: `Date "${dateCells(row)}" is no date.` };
  }

  function dateCells(row: ScannedRow): string {
    const cells = dateParts
      ? [dateParts.year, dateParts.month, dateParts.day, dateParts.hour].map((column) => parts(row, column))
      : [parts(row, columns.date), parts(row, columns.time)];
    return cells.filter(Boolean).join(' ');
  }

  function parts(row: ScannedRow, column: number | undefined): string {
    return column === undefined ? '' : shown(row, column);
  }

  function number(row: ScannedRow, column: number): number {
    return readNumber(row.bytes, row.fieldStart[column], row.fieldEnd[column], decimal);
  }

  /** 41°52'55"N and the like; NaN for other text, and for a latitude in the column of longitudes. */
  function degrees(row: ScannedRow, column: number, axis: 'latitude' | 'longitude'): number {
    if (mapping.coordinates !== 'degrees') return NaN;
    const found = parseDegrees(cell(row, column));
    return found && (found.axis ?? axis) === axis ? found.value : NaN;
  }

  function setAside(reason: SetAsideReason): void {
    counts.setAside[reason] = (counts.setAside[reason] ?? 0) + 1;
  }

  return { read, counts };
}

function code(row: ScannedRow, column: number, dictionary: Dictionary): number {
  return column < 0 ? MISSING : dictionary.codeOf(row.bytes, row.fieldStart[column], row.fieldEnd[column]);
}

/** Of the id without quotes and spaces around it; 0 where there is none: records that lack one are not one record. */
function printOfId(bytes: Uint8Array, start: number, end: number): number {
  const from = cellStart(bytes, start, end);
  const to = cellEnd(bytes, from, end);
  // no null word begins with a digit
  const isNumber = bytes[from] >= 48 && bytes[from] <= 57;
  if (from === to || (!isNumber && to - from <= 6 && isNullWord(decodeBytes(bytes, from, to)))) return 0;
  return fingerprint(bytes, from, to);
}

function cell(row: ScannedRow, column: number): string {
  return cellText(row.bytes, row.fieldStart[column], row.fieldEnd[column]).trim();
}

function shown(row: ScannedRow, column: number): string {
  const text = cell(row, column);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The row as it stands in the file, at most 500 characters. */
export function rawText(row: ScannedRow): string {
  return decodeBytes(row.bytes, row.start, Math.min(row.end, row.start + 2000)).slice(0, 500);
}
