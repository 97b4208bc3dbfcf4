/** How the time of a bench grows with its rows: the exponent, and whether it stays under n log n. */

export interface Growth {
  /** Time over that of the size before, as a power of the rows: 1 is linear. */
  readonly exponent: number;
  /** Time over n log n, as a multiple of the same at the smallest size: above 1, time grows faster. */
  readonly over_n_log_n: number;
}

/** @param runs rows and seconds, ascending by rows; the first has nothing to be compared with */
export function growthOf(runs: readonly { readonly rows: number; readonly seconds: number }[]): (Growth | undefined)[] {
  const perNLogN = ({ rows, seconds }: (typeof runs)[number]): number => seconds / (rows * Math.log(rows));
  return runs.map((run, i) =>
    i === 0
      ? undefined
      : {
          exponent: Math.log(run.seconds / runs[i - 1].seconds) / Math.log(run.rows / runs[i - 1].rows),
          over_n_log_n: perNLogN(run) / perNLogN(runs[0]),
        },
  );
}
