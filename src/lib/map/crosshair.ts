/** The way to a place without a mouse: a crosshair while the keyboard has the map, and Enter for what is under it. */
import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import type { Covered } from './create-map.ts';
import type { LeafletModule } from './leaflet.ts';

const INSTRUCTIONS = 'Arrow keys move the map, plus and minus zoom, Enter chooses the place under the crosshair.';

let maps = 0;

/**
 * Adds the crosshair to a map, in the middle of the part that no panel covers (map.css places it by the custom
 * properties that `cover` sets), and tells screen readers how to use it.
 */
export function crosshair(
  { L, map }: { readonly L: LeafletModule; readonly map: LeafletMap },
  covered: () => Covered,
  onchoose: (place: LatLng, point: Point) => void,
): void {
  const element = map.getContainer();
  const mark = L.DomUtil.create('div', 'map-crosshair', element);
  mark.setAttribute('aria-hidden', 'true');
  const hint = L.DomUtil.create('p', 'map-hint', element);
  hint.id = `map-instructions-${++maps}`;
  hint.textContent = INSTRUCTIONS;
  element.setAttribute('aria-describedby', hint.id);

  const middle = (): Point => {
    const { left = 0, right = 0, bottom = 0 } = covered();
    const size = map.getSize();
    return L.point(Math.round((left + size.x - right) / 2), Math.round((size.y - bottom) / 2));
  };
  // Leaflet gives the map the focus on a click, which browsers take for the keyboard's
  element.addEventListener('pointerdown', () => element.classList.add('by-pointer'));
  element.addEventListener('blur', () => element.classList.remove('by-pointer'));
  element.addEventListener('keydown', (event) => {
    element.classList.remove('by-pointer');
    if (event.target !== element || event.altKey || event.ctrlKey || event.metaKey) return;
    const point = middle();
    if (event.key === 'Enter') {
      event.preventDefault();
      onchoose(map.containerPointToLatLng(point), point);
      return;
    }
    // Leaflet zooms about the middle of the whole map, which a panel may cover: the place aimed at would run away
    const step = zoomStep(event);
    if (step === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    map.setZoomAround(point, map.getZoom() + step * (event.shiftKey ? 3 : 1));
  });
}

function zoomStep({ code, key }: KeyboardEvent): number {
  if (key === '+' || key === '=' || code === 'NumpadAdd') return 1;
  return key === '-' || key === '_' || code === 'NumpadSubtract' ? -1 : 0;
}
