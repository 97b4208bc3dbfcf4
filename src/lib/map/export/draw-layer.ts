/** Draws one layer on the canvas of a picture; what is left out of files is left out here. */
import type {
  CellsContent,
  LayerContent,
  PlacesContent,
  ScaleOf,
  SurfaceContent,
} from '#lib/core/exports/layer-content.ts';
import type { Fact } from '#lib/core/exports/layer-facts.ts';
import type { LayerTable } from '#lib/core/exports/layer-table.ts';
import { SMALL_COUNT } from '#lib/core/exports/small-counts.ts';
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { EMERGING_WORDS } from '#lib/core/hotspots/significance/emerging-words.ts';
import { ringsOf } from '../cell-rings.ts';
import {
  CELL_LEVELS,
  cellsByClass,
  cellsByLevel,
  classStyle,
  levelStyle,
  SHOWN_CLASSES,
  type CellColors,
} from '../cell-styles.ts';
import { cellsPainter, type CellStyle } from '../paint-cells.ts';
import { colorTable, makePaintable, paintSurface, type PixelWindow } from '../paint-surface.ts';
import { drawStudyArea } from '../surface-edge.ts';
import { surfaceScale } from '../surface-scale.ts';
import { drawHeat } from './draw-heat.ts';
import { FONT, layerCanvas } from './layer-canvas.ts';
import { pixelOf } from './picture-frame.ts';
import { PRINT_COLORS } from './print-colors.ts';

export interface DrawnLayer {
  /** As the page calls it. */
  readonly name: string;
  readonly content: LayerContent;
  /** With the items that are drawn. */
  readonly table: LayerTable;
  /** Whether small counts are left out. */
  readonly leaveOut: boolean;
  /** A glow in place of points. */
  readonly heat: boolean;
  /** 256 colours as RGBA bytes. */
  readonly ramp: Uint8ClampedArray;
  /** Whether cells are drawn by how they have developed, where that is known. */
  readonly developed: boolean;
  /** Exact boundaries of the study area, where they are known. */
  readonly boundaries?: AreaPolygons | undefined;
  /** Whose colours a surface has, where not its own. */
  readonly scaleOf?: ScaleOf | undefined;
}

/** What the colours and signs of a layer mean. */
export type Legend =
  | { readonly kind: 'ramp'; readonly breaks: readonly number[] }
  | { readonly kind: 'signs'; readonly signs: readonly Sign[] };

export type Sign =
  | { readonly shape: 'cell'; readonly style: CellStyle; readonly label: string }
  | { readonly shape: 'ring' | 'point'; readonly color: string; readonly opacity: number; readonly label: string };

const SURFACE_OPACITY = 0.85;
/** Cells beyond the mask that get a value where boundaries cut the surface. */
const BLEED_CELLS = 2;

/**
 * @param window of the picture; @param scale picture pixels for a CSS pixel
 * @returns the legend; undefined for a layer without a unit
 */
export function drawLayer(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  scale: number,
  layer: DrawnLayer,
): Legend | undefined {
  const { content } = layer;
  switch (content.kind) {
    case 'surface':
      return drawSurface(context, window, content, layer);
    case 'cells':
      return drawCells(context, window, scale, content, layer);
    case 'zones':
      return drawZones(context, window, scale, layer);
    case 'areas':
      return drawAreas(context, window, scale, layer);
    case 'places':
      if (!layer.heat) return drawPlaces(context, window, scale, content, layer);
      drawHeat(context, window, scale, content.places, layer.leaveOut ? SMALL_COUNT : 0, layer.ramp);
      return undefined;
  }
}

/** Adds the rings of a shape to the path. */
export function traceShape(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  shape: ReturnType<LayerTable['geometry']>,
): void {
  if (!shape || shape.type === 'Point') return;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  for (const ring of polygons.flat()) {
    ring.forEach(([longitude, latitude], i) => {
      const [x, y] = pixelOf(window, latitude, longitude);
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  }
}

function drawSurface(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  { grid, centre, value }: SurfaceContent,
  { table, ramp, boundaries, scaleOf }: DrawnLayer,
): Legend {
  const { width, height } = window;
  // colours mean what they mean on the page, whatever is left out
  const colors = scaleOf ? surfaceScale(scaleOf.value, scaleOf.times) : surfaceScale(value);
  const kept = new Float64Array(value.length).fill(NaN);
  for (const cell of table.items) kept[cell] = value[cell];
  const whole = table.items.length === table.count;
  const cut = whole ? boundaries : undefined;
  const paintable = makePaintable({ grid, centre, value: kept }, cut ? BLEED_CELLS : 0);
  const image = new ImageData(width, height);
  paintSurface(new Uint32Array(image.data.buffer), window, paintable, colorTable(colors, ramp));
  const painted = layerCanvas(width, height);
  painted.putImageData(image, 0, 0);
  if (cut) {
    const mask = layerCanvas(width, height);
    drawStudyArea(mask, cut, window);
    painted.globalCompositeOperation = 'destination-in';
    painted.drawImage(mask.canvas, 0, 0);
  }
  context.globalAlpha = SURFACE_OPACITY;
  context.drawImage(painted.canvas, 0, 0);
  context.globalAlpha = 1;
  return { kind: 'ramp', breaks: colors.breaks };
}

function drawCells(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  scale: number,
  content: CellsContent,
  { table, developed }: DrawnLayer,
): Legend {
  const colors = printCellColors();
  const byClass = developed ? content.emerging : undefined;
  const styled = byClass ? cellsByClass(content, byClass, colors) : cellsByLevel(content, colors);
  const kept = new Set(table.items);
  const styleOf = styled.styleOf.map((style, cell) => (kept.has(cell) ? style : -1));
  cellsPainter({ ...styled, styleOf }, ringsOf(content))(context, { ...window, ratio: scale });
  const sign = (style: CellStyle, label: string): Sign => ({ shape: 'cell', style, label });
  const signs = byClass
    ? SHOWN_CLASSES.map((name) => sign(classStyle(name, colors), EMERGING_WORDS[name].name))
    : [true, false].flatMap((hot) =>
        CELL_LEVELS.map((level) =>
          sign(levelStyle(hot, level, colors), `${hot ? 'More' : 'Fewer'} than chance, ${level} %`),
        ),
      );
  return { kind: 'signs', signs };
}

function printCellColors(): CellColors {
  const { high, low, ink, raised } = PRINT_COLORS;
  return {
    ...{ hot: high, cold: low, strong: PRINT_COLORS['ramp-6'], ink, rim: raised, onInk: raised, onStrong: raised },
    ...{ onHot: PRINT_COLORS['on-high'], onCold: PRINT_COLORS['on-low'] },
  };
}

function drawZones(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  scale: number,
  { table }: DrawnLayer,
): Legend {
  const rank = columnOf(table, 'density_rank');
  context.strokeStyle = PRINT_COLORS.ink;
  context.lineWidth = 2 * scale;
  context.font = `600 ${13 * scale}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const zone of table.items) {
    context.beginPath();
    context.setLineDash([6 * scale, 5 * scale]);
    traceShape(context, window, table.geometry(zone));
    context.stroke();
    context.setLineDash([]);
    const { latitude, longitude } = table.position(zone);
    const [x, y] = pixelOf(window, latitude, longitude);
    context.beginPath();
    context.arc(x, y, 12 * scale, 0, 2 * Math.PI);
    context.fillStyle = PRINT_COLORS.surface;
    context.fill();
    context.stroke();
    context.fillStyle = PRINT_COLORS.ink;
    context.fillText(String(rank(zone)), x, y);
  }
  return {
    kind: 'signs',
    signs: [{ shape: 'ring', color: PRINT_COLORS.ink, opacity: 1, label: 'Zone, 1 the densest' }],
  };
}

function drawAreas(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  scale: number,
  { table, ramp }: DrawnLayer,
): Legend {
  const density = columnOf(table, 'crimes_per_km2_per_year');
  const colors = surfaceScale(Array.from(table.items, (area) => Number(density(area) ?? NaN)));
  context.strokeStyle = PRINT_COLORS['ink-third'];
  context.lineWidth = 0.8 * scale;
  for (const area of table.items) {
    const value = density(area);
    if (value === null) continue;
    const at = 4 * Math.round(255 * colors.position(Number(value)));
    context.fillStyle = `rgb(${ramp[at]} ${ramp[at + 1]} ${ramp[at + 2]})`;
    context.beginPath();
    traceShape(context, window, table.geometry(area));
    context.globalAlpha = SURFACE_OPACITY;
    context.fill('evenodd');
    context.globalAlpha = 1;
    context.stroke();
  }
  return { kind: 'ramp', breaks: colors.breaks };
}

function drawPlaces(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  scale: number,
  { places }: PlacesContent,
  { table }: DrawnLayer,
): Legend {
  const radius = (count: number): number => Math.min(12, 1.5 + 0.6 * Math.sqrt(count));
  context.fillStyle = PRINT_COLORS['lamp-line'];
  context.globalAlpha = 0.55;
  for (const place of table.items) {
    const [x, y] = pixelOf(window, places[3 * place], places[3 * place + 1]);
    context.beginPath();
    context.arc(x, y, radius(places[3 * place + 2]) * scale, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
  const sign: Sign = { shape: 'point', color: PRINT_COLORS['lamp-line'], opacity: 0.55, label: 'Place, larger with more reported crimes' }; // prettier-ignore
  return { kind: 'signs', signs: [sign] };
}

function columnOf(table: LayerTable, name: string): (item: number) => Fact {
  const column = table.columns.find((each) => each.name === name);
  if (!column) throw new Error(`drawLayer: expected a column ${name}, got ${table.columns.map((each) => each.name).join(', ')}`); // prettier-ignore
  return column.value;
}
