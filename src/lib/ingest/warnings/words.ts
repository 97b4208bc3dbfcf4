/** Numbers in the sentences of warnings. */

export function count(n: number): string {
  return n.toLocaleString('en-US');
}

export function records(n: number): string {
  return n === 1 ? '1 record' : `${count(n)} records`;
}

export function share(n: number, of: number): string {
  const percent = (100 * n) / Math.max(1, of);
  return percent < 0.1 ? 'under 0.1 %' : `${percent.toFixed(1)} %`;
}
