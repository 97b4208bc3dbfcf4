/**
 * Numbers, dates and spans in the one way the app writes them: thousands commas, a no-break space before a unit,
 * dates as day month year. Nothing here depends on the device's language or time zone, so a prerendered page and the
 * browser write the same.
 */
import { MONTH_NAMES, MONTH_NAMES_SHORT } from '#lib/core/table/month-names.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** Monday first, as everywhere in the app. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const WEEKDAYS_LONG = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A whole number with thousands commas: 268813 → "268,813". */
export function formatCount(value: number): string {
  return formatFixed(Math.round(value), 0);
}

/** So many reported crimes, in words: "1 reported crime", "268,813 reported crimes". */
export function formatCrimes(count: number): string {
  return `${formatCount(count)} reported ${Math.round(count) === 1 ? 'crime' : 'crimes'}`;
}

/** "1 row", "268,813 rows". */
export function formatRows(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/** A number with so many decimals and thousands commas; a true minus sign; "–" for what is no number. */
export function formatFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–';
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

/** A measured number to about three figures: 0.0123, 1.23, 12.3, 1,234. */
export function formatNumber(value: number, figures = 3): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return formatFixed(value, Math.min(Math.max(figures - 1 - magnitude, 0), 6));
}

/** Labels of an axis: as many decimals as the ticks need to differ, none where they are whole. */
export function formatTicks(ticks: readonly number[]): string[] {
  const step = ticks.length > 1 ? Math.abs(ticks[1] - ticks[0]) : 1;
  const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
  return ticks.map((tick) => formatFixed(tick, decimals));
}

/** A share as a percentage: 0.264 → "26 %"; small shares keep a figure. */
export function formatPercent(share: number, decimals = Math.abs(share) < 0.0995 && share !== 0 ? 1 : 0): string {
  return Number.isFinite(share) ? `${formatFixed(share * 100, decimals)}${NBSP}%` : '–';
}

/** A probability as a percentage that never claims what is certain: "26 %", "under 1 %", "over 99 %". */
export function formatChance(probability: number): string {
  if (probability < 0.01) return `under 1${NBSP}%`;
  if (probability > 0.99) return `over 99${NBSP}%`;
  return formatPercent(probability, 0);
}

/** A number and its unit with a no-break space. */
export function formatUnit(value: string, unit: string): string {
  return `${value}${NBSP}${unit}`;
}

/** Joins figures to the unit after them, so that no line breaks between "5" and "%". */
export function keepUnits(text: string): string {
  return text.replace(/(\d) (?=(?:%|m|km|km²|s|min|h)(?![\w]))/g, `$1${NBSP}`);
}

/** Metres up to a kilometre, then kilometres: "250 m", "1.5 km". */
export function formatMeters(meters: number): string {
  return meters < 10_000 ? formatUnit(formatCount(meters), 'm') : formatUnit(formatNumber(meters / 1000), 'km');
}

/** A calendar date, `YYYY-MM-DD` → "31 Dec 2016". What is no such date comes back unchanged. */
export function formatDate(iso: string): string {
  const date = parse(iso);
  return date ? `${date.day}${NBSP}${MONTH_NAMES_SHORT[date.month - 1]}${NBSP}${date.year}` : iso;
}

/** A calendar date in full: "31 December 2016". */
export function formatDateLong(iso: string): string {
  const date = parse(iso);
  return date ? `${date.day} ${MONTH_NAMES[date.month - 1]} ${date.year}` : iso;
}

/** A month: "Dec 2016". */
export function formatMonth(iso: string): string {
  const date = parse(iso);
  return date ? `${MONTH_NAMES_SHORT[date.month - 1]}${NBSP}${date.year}` : iso;
}

/** A span of dates, saying the year once where it can: "1 Jan – 31 Dec 2016". */
export function formatSpan(from: string, to: string): string {
  const first = parse(from);
  const last = parse(to);
  if (!first || !last) return `${from} – ${to}`;
  if (from === to) return formatDate(from);
  const start =
    first.year === last.year
      ? `${first.day}${NBSP}${MONTH_NAMES_SHORT[first.month - 1]}`
      : `${first.day}${NBSP}${MONTH_NAMES_SHORT[first.month - 1]}${NBSP}${first.year}`;
  return `${start} – ${formatDate(to)}`;
}

/** A clock hour 0-23: "22:00". */
export function formatHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** How long ago, in words: "just now", "2 min ago", "3 h ago", "5 days ago". Both in milliseconds. */
export function formatAgo(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000);
  if (!(minutes >= 1)) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ago`;
  return `${formatCount(hours / 24)} days ago`;
}

/** A duration in words: "0.4 s", "12 s", "3 min 5 s". */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return formatUnit(formatFixed(seconds, seconds < 10 ? 1 : 0), 's');
  const whole = Math.round(seconds);
  return `${formatUnit(formatCount(Math.floor(whole / 60)), 'min')} ${formatUnit(String(whole % 60), 's')}`;
}

/** A size: "640 B", "12 kB", "6.1 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return formatUnit(formatCount(bytes), 'B');
  if (bytes < 1e6) return formatUnit(formatCount(bytes / 1e3), 'kB');
  if (bytes < 1e9) return formatUnit(formatFixed(bytes / 1e6, bytes < 1e7 ? 1 : 0), 'MB');
  return formatUnit(formatFixed(bytes / 1e9, 1), 'GB');
}

/** A name that the data writes in capitals, for reading: "MOTOR VEHICLE THEFT" → "Motor vehicle theft". */
export function formatName(name: string): string {
  if (name !== name.toUpperCase() || name.length < 2) return name;
  return name[0] + name.slice(1).toLowerCase();
}

function parse(iso: string): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 ? { year, month, day } : undefined;
}
