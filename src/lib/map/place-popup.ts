/** What was reported at one place, beside it. */
import type { Position } from '#lib/core/geo/projection.ts';
import type { Covered, MapHandle } from './create-map.ts';

/**
 * Opens a popup with a title; `fill` adds lines when they are known. Names come from files: all is text, never markup.
 */
export function placePopup(
  { L, map }: MapHandle,
  { latitude, longitude }: Position,
  title: string,
  { left = 0, right = 0, bottom = 0 }: Covered,
): { fill(lines: readonly string[]): void } {
  const content = document.createElement('div');
  const heading = document.createElement('strong');
  heading.textContent = title;
  content.append(heading);
  const popup = L.popup({
    autoPanPaddingTopLeft: [left + 12, 12],
    autoPanPaddingBottomRight: [right + 12, bottom + 12],
    maxWidth: 240,
    content,
  })
    .setLatLng([latitude, longitude])
    .openOn(map);
  return {
    fill(lines) {
      const list = document.createElement('ul');
      list.className = 'place-types';
      list.append(
        ...lines.map((line) => {
          const item = document.createElement('li');
          item.textContent = line;
          return item;
        }),
      );
      content.append(list);
      popup.update();
    },
  };
}
