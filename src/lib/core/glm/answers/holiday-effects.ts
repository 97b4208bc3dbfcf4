/** What public holidays do to the number of crimes, with their dates: kept in the model, so that answers need no library. */
import { holidayCodeOn, type HolidayCalendar } from '../panel/holiday-calendar.ts';

export interface HolidayEffects extends HolidayCalendar {
  /** By code, 1 + names.length of them: logarithm of the ratio to a usual day of the same weekday and month. 0 for "no
   * holiday" and for holidays that the records lack. */
  readonly logRatios: Float64Array;
}

/** Logarithm of the ratio of that date to a usual day of its weekday and month; 0 on a day without a holiday. */
export function holidayLogRatio(effects: HolidayEffects | undefined, day: number): number {
  return effects ? effects.logRatios[holidayCodeOn(effects, day)] : 0;
}
