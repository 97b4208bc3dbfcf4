/** Which items of a layer go into a file. */
import { describe, expect, test } from 'vitest';
import { leaveOutSmall, leftOutWords } from '#lib/core/exports/small-counts.ts';

const all = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('small counts', () => {
  test('are those under three, none included, so that a gap does not say whether something happened', () => {
    const { items, small, alsoLeftOut } = leaveOutSmall([0, 1, 2, 3, 4, 100], all(6));
    expect([...items]).toEqual([3, 4, 5]);
    expect(small).toBe(3);
    expect(alsoLeftOut).toBe(0);
  });

  test('take the smallest of the others with them where the total would give them away', () => {
    // 2 is the total less the others: 9 goes too, and then only 11 for both is known
    const { items, small, alsoLeftOut } = leaveOutSmall([20, 2, 9, 30], all(4));
    expect([...items]).toEqual([0, 3]);
    expect([small, alsoLeftOut]).toEqual([1, 1]);
    expect(leaveOutSmall([20, 1, 1, 9, 30], all(5)).alsoLeftOut).toBe(1);
    // three or more together: nobody knows which of them
    expect(leaveOutSmall([20, 2, 2, 9, 30], all(5)).alsoLeftOut).toBe(0);
    // nothing happened there: there is nothing to give away
    expect(leaveOutSmall([20, 0, 9, 30], all(4)).alsoLeftOut).toBe(0);
  });

  test('are looked for among the items of the layer alone', () => {
    const { items, small } = leaveOutSmall([0, 0, 5, 7, 0], [2, 3]);
    expect([...items]).toEqual([2, 3]);
    expect(small).toBe(0);
  });

  test('leave nothing of a layer without a larger count', () => {
    expect(leaveOutSmall([1], [0]).items).toHaveLength(0);
    expect(leaveOutSmall([], []).items).toHaveLength(0);
  });

  test('are counted in words, left out or not', () => {
    const kept = leaveOutSmall([20, 2, 9, 30], all(4));
    expect(leftOutWords(kept, 4, 'areas', true)).toBe(
      'Leaves out 1 of 4 areas, and 1 more whose count would give theirs away.',
    );
    expect(leftOutWords(kept, 4, 'areas', false)).toBe('1 of 4 areas have fewer than 3 and are in the file.');
  });
});
