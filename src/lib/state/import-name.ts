/**
 * A name for people from the names of the files: "chicago_crimes_2016.csv.gz" gives "chicago crimes 2016", and years of
 * one series "chicago crimes 2014 to 2016".
 */
export function nameFor(files: readonly { readonly name: string }[]): string {
  const plain = files
    .map(({ name }) =>
      name
        .replace(/(\.(csv|tsv|txt|gz|zip))+$/i, '')
        .replaceAll(/[_\s]+/g, ' ')
        .trim(),
    )
    .sort();
  if (plain.length === 1) return plain[0];
  const [first, last] = [plain[0], plain[plain.length - 1]];
  const series = /^(.*?)(\d[\d-]*)(.*)$/;
  const [from, to] = [series.exec(first), series.exec(last)];
  if (from && to && from[2] !== to[2]) {
    const same = plain.every((name) => name.startsWith(from[1]) && name.endsWith(from[3]));
    if (same) return `${from[1]}${from[2]} to ${to[2]}${from[3]}`;
  }
  return `${first} and ${plain.length - 1} more`;
}
