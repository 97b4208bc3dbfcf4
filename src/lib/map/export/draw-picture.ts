/**
 * A map as a picture for print: drawn anew from the layers' data on Web Mercator at twice the screen's density, in the
 * light theme, with title, legend, scale bar and a caption that says how it was made. The same facts stand in the file
 * as text, where readers of metadata find them.
 */
import type { LayerFacts } from '#lib/core/exports/layer-facts.ts';
import { multiPolygonOf } from '#lib/core/exports/shapes.ts';
import type { PixelWindow } from '../paint-surface.ts';
import { captionOf, subtitleOf, titleOf } from './caption.ts';
import { drawLayer, traceShape, type DrawnLayer } from './draw-layer.ts';
import { drawLegend, drawScaleBar } from './draw-legend.ts';
import { FONT, layerCanvas } from './layer-canvas.ts';
import { MAP_HEIGHT, MAP_WIDTH, metersPerPixel, pictureWindow, type Seen } from './picture-frame.ts';
import { withPngTexts } from './png-text.ts';
import { PRINT_COLORS } from './print-colors.ts';
import { scaleBar } from './scale-bar.ts';

export interface Picture {
  /** The first is what the title and the facts speak of; the others are drawn with it. */
  readonly layers: readonly [DrawnLayer, ...DrawnLayer[]];
  readonly facts: LayerFacts;
  readonly seen: Seen;
  /** Polygons of the areas: land below, lines above. */
  readonly outlines: readonly (readonly (readonly Float64Array[])[])[];
}

/** Picture pixels for a CSS pixel. */
const SCALE = 2;
const MARGIN = 24;
const HEAD = 72;
const LINE = 17;
/** What lies under the lines of the areas, and what over them, from the ground up, as on the page. */
const GROUND: readonly string[] = ['surface', 'areas', 'cells'];
const UPWARDS: readonly string[] = ['zones', 'places'];
const CAPTION_FONT = `12px ${FONT}`;

/** @returns the PNG file; rejects with a sentence where the browser cannot draw it */
export async function drawPicture({ layers, facts, seen, outlines }: Picture): Promise<Blob> {
  const window = pictureWindow(seen, SCALE);
  const map = layerCanvas(window.width, window.height);
  map.fillStyle = PRINT_COLORS.water;
  map.fillRect(0, 0, window.width, window.height);
  const land = outlines.map(multiPolygonOf);
  drawOutlines(map, window, land, 'land');
  const ground = layers
    .filter(({ content, heat }) => GROUND.includes(content.kind) || heat)
    .sort((a, b) => GROUND.indexOf(a.content.kind) - GROUND.indexOf(b.content.kind));
  const signs = layers
    .filter((layer) => !ground.includes(layer))
    .sort((a, b) => UPWARDS.indexOf(a.content.kind) - UPWARDS.indexOf(b.content.kind));
  const drawn = ground.map((layer) => drawLayer(map, window, SCALE, layer));
  drawOutlines(map, window, land, 'lines');
  const legends = [...drawn, ...signs.map((layer) => drawLayer(map, window, SCALE, layer))];

  const caption = captionOf(facts, layers[0].developed);
  const lines = wrapped(map, caption, MAP_WIDTH);
  const page = layerCanvas(
    (MAP_WIDTH + 2 * MARGIN) * SCALE,
    (HEAD + MAP_HEIGHT + lines.length * LINE + 2 * MARGIN) * SCALE,
  );
  page.scale(SCALE, SCALE);
  page.fillStyle = PRINT_COLORS.surface;
  page.fillRect(0, 0, page.canvas.width, page.canvas.height);
  page.textBaseline = 'alphabetic';
  write(page, titleOf(facts.layer), `650 22px ${FONT}`, PRINT_COLORS.ink, 36);
  write(page, subtitleOf(facts), `14px ${FONT}`, PRINT_COLORS['ink-second'], 58);
  page.drawImage(map.canvas, MARGIN, HEAD, MAP_WIDTH, MAP_HEIGHT);
  page.strokeStyle = PRINT_COLORS.line;
  page.lineWidth = 1;
  page.strokeRect(MARGIN, HEAD, MAP_WIDTH, MAP_HEIGHT);

  page.save();
  page.translate(MARGIN, HEAD);
  let bottom = MAP_HEIGHT;
  [...ground, ...signs].forEach(({ name, ramp }, i) => {
    const legend = legends[i];
    if (legend) bottom = drawLegend(page, legend, titleOf(name), ramp, bottom);
  });
  const [[south], [north]] = seen.extent;
  const latitude = seen.position?.latitude ?? (south + north) / 2;
  drawScaleBar(page, scaleBar(metersPerPixel(window, latitude) * SCALE, 160), MAP_WIDTH, MAP_HEIGHT);
  page.restore();
  lines.forEach((line, i) =>
    write(page, line, CAPTION_FONT, PRINT_COLORS['ink-second'], HEAD + MAP_HEIGHT + 24 + i * LINE),
  );

  const blob = await asPng(page.canvas);
  const bytes = withPngTexts(new Uint8Array(await blob.arrayBuffer()), {
    Title: `${titleOf(facts.layer)}: ${subtitleOf(facts)}`,
    Description: caption.join('\n'),
    Software: `Streetlight ${facts.app_version}`,
    streetlight: JSON.stringify(facts),
  });
  return new Blob([bytes], { type: 'image/png' });
}

function drawOutlines(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  shapes: readonly ReturnType<typeof multiPolygonOf>[],
  what: 'land' | 'lines',
): void {
  context.fillStyle = PRINT_COLORS.land;
  context.strokeStyle = what === 'land' ? PRINT_COLORS.land : PRINT_COLORS['ink-third'];
  context.lineWidth = (what === 'land' ? 1 : 0.8) * SCALE;
  for (const shape of shapes) {
    context.beginPath();
    traceShape(context, window, shape);
    if (what === 'land') context.fill('evenodd');
    context.stroke();
  }
}

function write(context: CanvasRenderingContext2D, text: string, font: string, color: string, y: number): void {
  context.font = font;
  context.fillStyle = color;
  context.textAlign = 'left';
  context.fillText(text, MARGIN, y, MAP_WIDTH);
}

/** Paragraphs in lines that fit a width. */
function wrapped(context: CanvasRenderingContext2D, paragraphs: readonly string[], width: number): string[] {
  context.font = CAPTION_FONT;
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob
        ? resolve(blob)
        : reject(new Error('The browser could not make the picture. Close other pages and try again.')),
    ),
  );
}
