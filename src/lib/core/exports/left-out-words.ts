/** What the switch for small counts does to a layer, in words for its hint and for the file. */
import type { LayerContent } from './layer-content.ts';
import type { Becomes, LayerTable } from './layer-table.ts';
import { SMALL_COUNT } from './small-counts.ts';

/** @param noun of the layer's items: cells, zones, areas, places; @param table with small counts left out */
export function leftOutWords(
  content: LayerContent,
  { kept, count }: Pick<LayerTable, 'kept' | 'count'>,
  noun: string,
  becomes: Becomes,
): string {
  const of =
    kept.small === 0 ? `none of ${number(count)} ${noun}` : `${number(kept.small)} of ${number(count)} ${noun}`;
  if (becomes === 'picture' && content.kind === 'surface') {
    return `Blank where fewer than ${SMALL_COUNT} lie within ${number(content.reachMeters)} m: ${of}.`;
  }
  const also = kept.alsoLeftOut > 0 ? `, and ${kept.alsoLeftOut} more whose count would give theirs away` : '';
  return `Leaves out ${of}${also}.`;
}

function number(n: number): string {
  return Math.round(n).toLocaleString('en');
}
