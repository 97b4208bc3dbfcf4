/** The cells of a week of hours: which one an arrow key leads to. */

export interface WeekCell {
  /** Row of the week, 0-6: Monday first. */
  readonly day: number;
  /** 0-23 */
  readonly hour: number;
}

/**
 * The cell that a key leads to, staying inside the week; Home and End are the first and last hour of the day.
 * @param across what runs from left to right in the drawing
 * @returns undefined for a key that moves nothing
 */
export function cellAfterKey(cell: WeekCell, key: string, across: 'hours' | 'days'): WeekCell | undefined {
  if (key === 'Home') return { day: cell.day, hour: 0 };
  if (key === 'End') return { day: cell.day, hour: 23 };
  const move = MOVES[key];
  if (!move) return undefined;
  const [right, down] = move;
  const [hours, days] = across === 'hours' ? [right, down] : [down, right];
  return { day: Math.min(Math.max(cell.day + days, 0), 6), hour: Math.min(Math.max(cell.hour + hours, 0), 23) };
}

const MOVES: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
