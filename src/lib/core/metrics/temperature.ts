/**
 * Temperature scaling (Guo, Pleiss, Sun and Weinberger 2017): one number that makes all probabilities blunter or sharper,
 * chosen on records that the model was not fitted to. The order of the classes stays, so what is likeliest does not change.
 */
/** Outside of this range a model is not miscalibrated but wrong: nothing is fitted there. */
const COOLEST = 0.25;
const HOTTEST = 4;

/** Halvings of the range of 1 / temperature: to 0.001. */
const HALVINGS = 12;

export interface TemperatureOptions {
  /** Share of `prior` that is mixed into the scaled probabilities, 0-1; 0 if left out. */
  readonly smoothing?: number;
  /** One probability per class. */
  readonly prior?: ArrayLike<number>;
}

/**
 * Raises probabilities (row-major, rows × nClasses) to the power 1 / temperature and scales every row to sum 1, in place.
 * Above 1 they move towards each other, below 1 apart; what is 0 stays 0. Cost O(rows × nClasses); none at 1.
 */
export function scaleByTemperature(probabilities: Float64Array, nClasses: number, temperature: number): Float64Array {
  if (!(temperature > 0)) throw new Error(`scaleByTemperature: expected a temperature above 0, got ${temperature}`);
  if (temperature === 1) return probabilities;
  const power = 1 / temperature;
  for (let from = 0; from < probabilities.length; from += nClasses) {
    let sum = 0;
    for (let i = from; i < from + nClasses; i++) {
      if (probabilities[i] > 0) sum += probabilities[i] = probabilities[i] ** power;
    }
    for (let i = from; i < from + nClasses; i++) probabilities[i] /= sum;
  }
  return probabilities;
}

/**
 * The temperature with the lowest log loss on the given rows.
 *
 * @param probabilities row-major, rows × nClasses, each row summing to 1; unchanged
 * @param labels class of every row
 * @returns a number from 0.25 to 4; 1 where there is no row
 * Cost: 12 powers per probability. Some thousands of rows tell it to about 0.01.
 */
export function fitTemperature(
  probabilities: Float64Array,
  labels: ArrayLike<number>,
  nClasses: number,
  { smoothing = 0, prior = [] }: TemperatureOptions = {},
): number {
  if (probabilities.length !== labels.length * nClasses) {
    throw new Error(`fitTemperature: expected ${labels.length} × ${nClasses} values, got ${probabilities.length}`);
  }
  if (labels.length === 0) return 1;
  const logs = probabilities.map(Math.log);
  /** Derivative of the summed loss by 1 / temperature: it rises, and is 0 where the loss is lowest. */
  const slopeAt = (power: number): number => {
    let slope = 0;
    for (let r = 0; r < labels.length; r++) {
      const from = r * nClasses;
      let sum = 0;
      let sumOfLogs = 0;
      for (let i = from; i < from + nClasses; i++) {
        if (logs[i] === -Infinity) continue;
        const raised = Math.exp(power * logs[i]);
        sum += raised;
        sumOfLogs += raised * logs[i];
      }
      const ownLog = logs[from + labels[r]];
      // a class without any probability keeps what smoothing gives it, at every temperature
      if (ownLog === -Infinity) continue;
      const share = ((1 - smoothing) * Math.exp(power * ownLog)) / sum;
      slope -= (share / (share + smoothing * (prior[labels[r]] ?? 0))) * (ownLog - sumOfLogs / sum);
    }
    return slope;
  };
  let low = 1 / HOTTEST;
  let high = 1 / COOLEST;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) > 0) high = middle;
    else low = middle;
  }
  return 2 / (low + high);
}
