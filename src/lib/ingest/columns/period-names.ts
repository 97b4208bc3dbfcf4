/** Names of columns that are months, quarters or years: the mark of a table of counts. */
import { plainName } from './plain-name.ts';

/** Names of columns that are months or years: 202101, 2021-01, Jan 2021, 01/2021, 2021, FY 2020/21. */
const PERIOD =
  /^(x|y|fy|jahr|year|ano|count|n|total)? ?((19|20)\d\d ?(0[1-9]|1[0-2])|(19|20)\d\d( \d\d(\d\d)?)?|(0?[1-9]|1[0-2]) (19|20)\d\d|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (19|20)?\d\d|(19|20)\d\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4] (19|20)\d\d|(19|20)\d\d q[1-4])$/;
/** So many of them make a table of counts. */
export const MANY_PERIODS = 4;

/** Whether the name of a column is a period of time. */
export function isPeriodName(name: string): boolean {
  return PERIOD.test(plainName(name));
}
