/**
 * Significant cells on the map, on one canvas; what a cell says is told under the mouse, and where a person
 * taps or chooses with the keyboard.
 */
import type { LatLng, LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { canvasLayer, type CanvasLayer } from './canvas-layer.ts';
import { findCell, ringsOf } from './cell-rings.ts';
import type { MapHandle } from './create-map.ts';
import { cellsPainter, type StyledCells } from './paint-cells.ts';

export interface CellsPicture extends StyledCells {
  /** What a cell says: a headline, then lines. */
  readonly describe: (cell: number) => readonly string[];
}

export type CellsLayer = CanvasLayer & {
  /** Shows what the cell at a place says, and returns it for screen readers; undefined outside all cells. */
  tell(place: LatLng): string | undefined;
};

/** Above the surfaces, below the lines of the areas; every click goes through to the map. */
const PANE = 'cells';
const PANE_LEVEL = '405';

export function cellsLayer(handle: MapHandle, picture: CellsPicture): CellsLayer {
  const { L, map } = handle;
  const rings = ringsOf(picture.cells);
  const paint = cellsPainter(picture, rings);
  addPane(map);
  const layer = canvasLayer(handle, PANE, (window, show) => {
    show((context) => {
      context.clearRect(0, 0, window.width, window.height);
      paint(context, window);
    });
    return undefined;
  });

  const tooltip = L.tooltip({ direction: 'top', offset: [0, -12], opacity: 1, className: 'cell-words' });
  let told = -1;
  function tell({ lat, lng }: LatLng): string | undefined {
    const cell = findCell(rings, lat, lng);
    if (cell < 0) {
      told = -1;
      tooltip.remove();
      return undefined;
    }
    const words = picture.describe(cell);
    if (cell !== told) tooltip.setContent(wordsElement(words));
    told = cell;
    tooltip.setLatLng([lat, lng]);
    if (!map.hasLayer(tooltip)) tooltip.addTo(map);
    return words.join('. ');
  }
  const follow = ({ latlng }: LeafletMouseEvent): void => void tell(latlng);
  const forget = (): void => {
    told = -1;
    tooltip.remove();
  };
  layer.on('add', () => map.on({ mousemove: follow, mouseout: forget, zoomstart: forget, dragstart: forget }));
  layer.on('remove', () => {
    map.off({ mousemove: follow, mouseout: forget, zoomstart: forget, dragstart: forget });
    forget();
  });
  return Object.assign(layer, { tell });
}

function addPane(map: LeafletMap): void {
  if (map.getPane(PANE)) return;
  const pane = map.createPane(PANE);
  pane.style.zIndex = PANE_LEVEL;
  pane.style.pointerEvents = 'none';
}

function wordsElement([title, ...lines]: readonly string[]): HTMLElement {
  const element = document.createElement('div');
  const head = document.createElement('b');
  head.textContent = title;
  element.append(head);
  for (const line of lines) {
    const part = document.createElement('div');
    part.textContent = line;
    element.append(part);
  }
  return element;
}
