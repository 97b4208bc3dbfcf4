/** A surface as a layer that is painted at the screen's own pixels, and anew in place when its values change. */
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { canvasLayer, type CanvasLayer, type CanvasWindow } from './canvas-layer.ts';
import type { MapHandle } from './create-map.ts';
import { colorTable, makePaintable, paintSurface, type ColorTable, type PaintableSurface, type PixelWindow, type Surface } from './paint-surface.ts'; // prettier-ignore
import { drawStudyArea } from './surface-edge.ts';
import type { SurfaceScale } from './surface-scale.ts';

export interface SurfacePicture {
  readonly surface: Surface;
  /** Kept by the caller over the pictures of a time player, so that a colour means the same in all of them. */
  readonly scale: SurfaceScale;
  /** 256 colours as RGBA bytes. */
  readonly ramp: Uint8ClampedArray;
  readonly opacity: number;
  /** Exact boundaries of the study area, where they are known: the surface ends there, not at the border of a cell. */
  readonly boundaries?: AreaPolygons | undefined;
}

export type SurfaceLayer = CanvasLayer & {
  /** Shows other values, colours or both in place of the former ones, without a gap between. */
  update(picture: SurfacePicture): void;
};

/** Painted within 30 ms on a laptop; a window of 1,440 × 900 gets 1.5 pixels for one of CSS where the screen has two. */
const MOST_PIXELS = 3_500_000;
/** Milliseconds of painting at a stretch: what takes longer is painted in parts and shown when it is whole. */
const STRETCH = 50;
/** Rows that are painted between two looks at the clock. */
const ROWS_AT_ONCE = 64;
/** Cells beyond the mask that get a value where boundaries cut the surface: no cell's centre lies in a pier. */
const BLEED_CELLS = 2;

export function surfaceLayer(handle: MapHandle, first: SurfacePicture): SurfaceLayer {
  let picture = first;
  let paintable: PaintableSurface = prepared(first);
  let colors: ColorTable = colorTable(first.scale, first.ramp);
  let image: ImageData | undefined;
  const edge = studyAreaPicture();

  const layer = canvasLayer(
    handle,
    'surface',
    (window, show) => {
      const { width, height } = window;
      // one buffer is kept: a new one for each step of a slider would cost more than the painting
      if (image?.width !== width || image.height !== height) image = new ImageData(width, height);
      const target = image;
      const words = new Uint32Array(target.data.buffer);
      let row = 0;
      let pending = 0;
      const stretch = (): void => {
        const until = performance.now() + STRETCH;
        for (; row < height && performance.now() < until; row += ROWS_AT_ONCE) {
          paintSurface(words, window, paintable, colors, row, Math.min(height, row + ROWS_AT_ONCE));
        }
        if (row < height) {
          pending = requestAnimationFrame(stretch);
          return;
        }
        show((context) => {
          context.putImageData(target, 0, 0);
          if (!picture.boundaries) return;
          context.globalCompositeOperation = 'destination-in';
          context.drawImage(edge(picture.boundaries, window), 0, 0);
          context.globalCompositeOperation = 'source-over';
        });
      };
      stretch();
      return () => cancelAnimationFrame(pending);
    },
    MOST_PIXELS,
  );
  layer.setOpacity(first.opacity);

  return Object.assign(layer, {
    update(next: SurfacePicture) {
      const former = picture;
      picture = next;
      const newValues = next.surface !== former.surface || next.boundaries !== former.boundaries;
      const newColors = next.scale !== former.scale || next.ramp !== former.ramp;
      if (newValues) paintable = prepared(next);
      if (newColors) colors = colorTable(next.scale, next.ramp);
      if (newValues || newColors) layer.redraw();
      layer.setOpacity(next.opacity);
    },
  });
}

function prepared({ surface, boundaries }: SurfacePicture): PaintableSurface {
  return makePaintable(surface, boundaries ? BLEED_CELLS : 0);
}

/** Draws the study area for a window, and keeps the last picture: a slider changes the values, not the window. */
function studyAreaPicture(): (boundaries: AreaPolygons, window: CanvasWindow) => HTMLCanvasElement {
  let context: CanvasRenderingContext2D | undefined;
  let drawn: PixelWindow | undefined;
  let drawnOf: AreaPolygons | undefined;
  return (boundaries, window) => {
    context ??= document.createElement('canvas').getContext('2d')!;
    const { canvas } = context;
    if (canvas.width !== window.width || canvas.height !== window.height) {
      [canvas.width, canvas.height] = [window.width, window.height];
      drawn = undefined;
    }
    const same = drawn?.left === window.left && drawn.top === window.top && drawn.worldSize === window.worldSize;
    if (!same || drawnOf !== boundaries) drawStudyArea(context, boundaries, window);
    [drawn, drawnOf] = [window, boundaries];
    return canvas;
  };
}
