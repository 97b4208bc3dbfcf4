/** Labels of a time axis of calendar dates, as many as fit. */
import { MONTH_NAMES_SHORT } from '#lib/core/table/month-names.ts';

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

export interface TimeTick {
  /** Milliseconds since 1970 at the start of the month, UTC. */
  readonly time: number;
  readonly label: string;
}

/** Milliseconds of a calendar date `YYYY-MM-DD`; NaN where it is none. Only differences matter: no time zone. */
export function dateTime(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

/**
 * Ticks at starts of months, every 1, 2, 3, 6, 12 … months so that at most `limit` fit. The year is written at the
 * first tick and at every January.
 * @param from milliseconds, UTC
 * @param to milliseconds, UTC, at least `from`
 */
export function monthTicks(from: number, to: number, limit: number): TimeTick[] {
  const first = new Date(from);
  const last = new Date(to);
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  const step = MONTH_STEPS.find((candidate) => months / candidate <= Math.max(limit, 1)) ?? 240;
  const ticks: TimeTick[] = [];
  const firstMonth = first.getUTCFullYear() * 12 + first.getUTCMonth();
  let month = Math.floor(firstMonth / step) * step;
  for (; ; month += step) {
    const start = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (start > to) break;
    // A span seldom begins on the first: its own month is still named, at the span's start, unless it is nearly over.
    if (start < from && (month < firstMonth || from - start > 20 * 86_400_000)) continue;
    const time = Math.max(start, from);
    const year = String(Math.floor(month / 12));
    const name = MONTH_NAMES_SHORT[month % 12];
    const label = step >= 12 ? year : ticks.length === 0 || month % 12 === 0 ? `${name} ${year}` : name;
    ticks.push({ time, label });
  }
  return ticks;
}
