/**
 * Small counts in what leaves the device. A place with one or two reported crimes can point to a person or a home, so
 * cells, zones, areas and places with fewer than three are left out unless the person wants them.
 *
 * Those without any crime are left out as well: a gap then does not say whether something happened there.
 */

/** Fewer reported crimes than this are a small count. */
export const SMALL_COUNT = 3;

export interface Kept {
  /** Positions of what goes into the file, ascending. */
  readonly items: Uint32Array;
  /** How many have fewer than `SMALL_COUNT` crimes and are left out. */
  readonly small: number;
  /**
   * How many more are left out because the count of the others could be had by subtracting from the total
   * (complementary suppression).
   */
  readonly alsoLeftOut: number;
}

/**
 * What is kept of a layer.
 *
 * Where the left-out counts add up to one or two, whoever knows the total has them by subtraction: the smallest of the
 * others is then left out too.
 *
 * @param crimes reported crimes of each item, unweighted
 * @param candidates positions that the layer has at all (cells of the study area), ascending
 * Cost O(n).
 */
export function leaveOutSmall(crimes: ArrayLike<number>, candidates: ArrayLike<number>): Kept {
  const items: number[] = [];
  let [small, together] = [0, 0];
  for (let i = 0; i < candidates.length; i++) {
    const item = candidates[i];
    if (crimes[item] < SMALL_COUNT) {
      small++;
      together += crimes[item];
    } else items.push(item);
  }
  let alsoLeftOut = 0;
  if (together > 0 && together < SMALL_COUNT && items.length > 0) {
    let smallest = 0;
    for (let i = 1; i < items.length; i++) if (crimes[items[i]] < crimes[items[smallest]]) smallest = i;
    items.splice(smallest, 1);
    alsoLeftOut = 1;
  }
  return { items: Uint32Array.from(items), small, alsoLeftOut };
}

/**
 * What the switch does to a layer, in words: "Leaves out 8,412 of 9,100 cells."
 *
 * @param kept of the layer with small counts left out; @param leaveOut whether they are
 */
export function leftOutWords({ small, alsoLeftOut }: Kept, count: number, noun: string, leaveOut: boolean): string {
  const number = (n: number): string => n.toLocaleString('en');
  const also = alsoLeftOut > 0 ? `, and ${alsoLeftOut} more whose count would give theirs away` : '';
  if (leaveOut) return `Leaves out ${number(small)} of ${number(count)} ${noun}${also}.`;
  return `${number(small)} of ${number(count)} ${noun} have fewer than ${SMALL_COUNT} and are in the file.`;
}
