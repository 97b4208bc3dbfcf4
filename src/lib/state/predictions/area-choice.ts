/** The area that a person means by what was typed: its name, its id, or enough of the name to know it. */
import type { Area } from '#lib/core/table/incident-table.ts';

/** An area, or a sentence on what to type instead. */
export type AreaChoice = { readonly area: Area } | { readonly problem: string };

/** Names told of where several fit. */
const MOST_NAMES = 4;

/** As it stands in the field: the name, and the id where the name is not the label of the records. */
export function areaText({ id, label, name }: Area): string {
  return name === label ? name : `${name} (${id})`;
}

/**
 * @param text a whole name, an id, `name (id)`, or a part of one name only; letter case and outer spaces do not matter
 */
export function chooseArea(areas: readonly Area[], text: string): AreaChoice {
  const typed = plain(text);
  if (typed === '') return { problem: 'Type or pick an area.' };
  const whole = areas.find((area) =>
    [areaText(area), area.name, area.label, String(area.id)].map(plain).includes(typed),
  );
  if (whole) return { area: whole };
  const parts = areas.filter((area) => plain(areaText(area)).includes(typed));
  const starts = parts.filter((area) => plain(area.name).startsWith(typed));
  const fitting = starts.length === 1 ? starts : parts;
  if (fitting.length === 1) return { area: fitting[0] };
  if (fitting.length === 0) {
    return { problem: `No area of these records is called “${text.trim()}”. Pick one from the list or on the map.` };
  }
  const names = fitting.slice(0, MOST_NAMES).map(areaText).join(', ');
  const more = fitting.length - MOST_NAMES;
  return {
    problem: `“${text.trim()}” fits ${fitting.length} areas: ${names}${more > 0 ? ` and ${more} more` : ''}. Type more of the name.`,
  };
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase('en').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
