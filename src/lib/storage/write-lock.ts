/** One writer of whole data sets at a time, over all tabs and workers. */

/** Name of the lock that is held while a data set is being written, so that a sweep in another tab leaves it alone. */
const WRITE_LOCK = 'streetlight-write';

/** Runs `work` when nobody else writes. */
export async function withWriteLock<Result>(work: () => Promise<Result>): Promise<Result> {
  return hasLocks() ? navigator.locks.request(WRITE_LOCK, work) : work();
}

/** Runs `work` only if nobody writes at this moment; undefined if somebody does. */
export async function ifNobodyWrites<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  if (!hasLocks()) return work();
  return navigator.locks.request(WRITE_LOCK, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}

/** Web Locks exist on secure origins only; without them a second tab must not import at the same time. */
function hasLocks(): boolean {
  return typeof navigator !== 'undefined' && navigator.locks !== undefined;
}
