/**
 * Cells in colours, hatching and letters, on one canvas; what a cell says is told under the mouse, and where a person
 * taps or chooses with the keyboard.
 */
import type { LatLng, LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { canvasLayer, type CanvasLayer, type CanvasWindow } from './canvas-layer.ts';
import { borderOf, findCell, ringsOf, type CellRings, type CellShapes } from './cell-rings.ts';
import type { MapHandle } from './create-map.ts';

/** How some of the cells look. */
export interface CellStyle {
  readonly fill: string;
  /** 0..1 */
  readonly opacity: number;
  /** Diagonal lines over the fill, so that it differs without its colour too. */
  readonly hatched?: boolean;
  /** CSS pixels of a line around each cell; none where absent. */
  readonly outline?: number;
  /** Written on cells that are large enough on the screen, in a colour that reads on the fill. */
  readonly letter?: string;
  readonly ink?: string;
}

/** A line around cells of these styles, with a rim in a second colour: seen on any ground, a dark surface too. */
export interface CellBorder {
  readonly styles: readonly number[];
  readonly line: string;
  readonly rim: string;
  readonly dashed?: boolean;
}

export interface CellsPicture {
  readonly cells: CellShapes;
  readonly styles: readonly CellStyle[];
  readonly borders: readonly CellBorder[];
  /** Which style each cell has, -1 for a cell that is not drawn. */
  readonly styleOf: Int8Array;
  /** What a cell says: a headline, then lines. */
  readonly describe: (cell: number) => readonly string[];
}

export type CellsLayer = CanvasLayer & {
  /** Shows what the cell at a place says, and returns it for screen readers; undefined outside all cells. */
  tell(place: LatLng): string | undefined;
};

/** CSS pixels across that a cell needs for its letter, and for its outline. */
const LETTER_PIXELS = 15;
const OUTLINE_PIXELS = 5;
const HATCH_PIXELS = 5;
const BORDER_PIXELS = 1.6;

/** Above the surfaces, below the lines of the areas; every click goes through to the map. */
const PANE = 'cells';
const PANE_LEVEL = '405';

export function cellsLayer(handle: MapHandle, picture: CellsPicture): CellsLayer {
  const { L, map } = handle;
  const rings = ringsOf(picture.cells);
  const byStyle = picture.styles.map((_, style) => {
    const cells: number[] = [];
    picture.styleOf.forEach((of, cell) => of === style && cells.push(cell));
    return cells;
  });
  const borders = picture.borders.map(({ styles }) =>
    borderOf(
      rings,
      styles.flatMap((style) => byStyle[style]),
    ),
  );
  addPane(map);
  const layer = canvasLayer(handle, PANE, (window, show) => {
    show((context) => {
      context.clearRect(0, 0, window.width, window.height);
      picture.styles.forEach((style, i) => paint(context, window, rings, byStyle[i], style));
      picture.borders.forEach((border, i) => paintBorder(context, window, rings, borders[i], border));
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

function paint(
  context: CanvasRenderingContext2D,
  { left, top, worldSize, width, height, ratio }: CanvasWindow,
  rings: CellRings,
  cells: readonly number[],
  style: CellStyle,
): void {
  const { x, y, start } = rings;
  const pixels = (rings.size * worldSize) / ratio;
  const visible: number[] = [];
  const reach = rings.size * worldSize;
  const middles: number[] = [];
  context.beginPath();
  for (const cell of cells) {
    const first = start[cell];
    const fromX = x[first] * worldSize - left;
    const fromY = y[first] * worldSize - top;
    if (fromX < -reach || fromY < -reach || fromX > width + reach || fromY > height + reach) continue;
    visible.push(cell);
    context.moveTo(fromX, fromY);
    let middleX = fromX;
    let middleY = fromY;
    for (let k = first + 1; k < start[cell + 1]; k++) {
      const toX = x[k] * worldSize - left;
      const toY = y[k] * worldSize - top;
      context.lineTo(toX, toY);
      middleX += toX;
      middleY += toY;
    }
    context.closePath();
    const corners = start[cell + 1] - first;
    middles.push(middleX / corners, middleY / corners);
  }
  if (visible.length === 0) return;
  context.save();
  context.fillStyle = style.fill;
  context.strokeStyle = style.fill;
  context.globalAlpha = style.opacity;
  context.fill();
  context.globalAlpha = 1;
  if (style.outline !== undefined && pixels >= OUTLINE_PIXELS) {
    context.lineWidth = style.outline * ratio;
    context.stroke();
  }
  if (style.hatched) {
    context.clip();
    hatch(context, width, height, HATCH_PIXELS * ratio, ratio, left + top);
  }
  context.restore();
  if (style.letter === undefined || pixels < LETTER_PIXELS) return;
  context.save();
  context.fillStyle = style.ink ?? style.fill;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `650 ${Math.min(16, 0.62 * pixels) * ratio}px 'Inter Variable', system-ui, sans-serif`;
  for (let i = 0; i < middles.length; i += 2) context.fillText(style.letter, middles[i], middles[i + 1] + ratio * 0.5);
  context.restore();
}

function paintBorder(
  context: CanvasRenderingContext2D,
  { left, top, worldSize, width, height, ratio }: CanvasWindow,
  { x, y, size }: CellRings,
  corners: Uint32Array,
  { line, rim, dashed }: CellBorder,
): void {
  const reach = size * worldSize;
  context.save();
  context.beginPath();
  for (let i = 0; i < corners.length; i += 2) {
    const fromX = x[corners[i]] * worldSize - left;
    const fromY = y[corners[i]] * worldSize - top;
    if (fromX < -reach || fromY < -reach || fromX > width + reach || fromY > height + reach) continue;
    context.moveTo(fromX, fromY);
    context.lineTo(x[corners[i + 1]] * worldSize - left, y[corners[i + 1]] * worldSize - top);
  }
  // thin where cells are small, so that the line does not cover what it surrounds
  const lineWidth = Math.min(BORDER_PIXELS * ratio, 0.3 * reach);
  context.lineCap = 'round';
  context.strokeStyle = rim;
  context.lineWidth = 2.2 * lineWidth;
  context.stroke();
  if (dashed) context.setLineDash([4 * ratio, 3 * ratio]);
  context.lineCap = dashed ? 'butt' : 'round';
  context.strokeStyle = line;
  context.lineWidth = lineWidth;
  context.stroke();
  context.restore();
}

/** Lines from lower left to upper right that stay with the map when it is moved. */
function hatch(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  step: number,
  lineWidth: number,
  anchor: number,
): void {
  const gap = step * Math.SQRT2;
  context.beginPath();
  for (let at = -(anchor % gap) - gap; at < width + height + gap; at += gap) {
    context.moveTo(at, 0);
    context.lineTo(at - height, height);
  }
  context.lineWidth = lineWidth;
  context.stroke();
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
