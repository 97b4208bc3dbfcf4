/**
 * A layer of one canvas over the window that is drawn by ourselves at the screen's own pixels, after each move and zoom:
 * crisp at every zoom, half ones too, which tiles are not. Between two drawings it moves and stretches with the map.
 */
import type { Layer, LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { MapHandle } from './create-map.ts';
import type { PixelWindow } from './paint-surface.ts';

/** What is to be drawn, in pixels of the canvas. */
export interface CanvasWindow extends PixelWindow {
  /** Pixels of the canvas for one of CSS. */
  readonly ratio: number;
  readonly zoom: number;
}

/**
 * Draws a window. Calls `show` with what puts the drawing on the canvas, now or later; the former drawing stays until
 * then. The canvas may have been cleared when that is called.
 *
 * @returns a function that ends a drawing that is not shown yet
 */
export type DrawWindow = (
  window: CanvasWindow,
  show: (put: (context: CanvasRenderingContext2D) => void) => void,
) => (() => void) | undefined;

export type CanvasLayer = Layer & {
  /** Draws anew in place. */
  redraw(): void;
  setOpacity(opacity: number): void;
};

/** More than two pixels for one of CSS are hardly seen, and cost phones their patience. */
const MOST_PIXEL_RATIO = 2;
/** CSS pixels that are drawn beyond each side of the window, so that a small move shows no gap. */
const MARGIN = 96;

/** Place of the canvas' upper left corner in CSS pixels of the world, and the zoom that counts them. */
interface Shown {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

/** @param mostPixels of the canvas; a large screen gets fewer pixels for one of CSS, where what is drawn is smooth */
export function canvasLayer({ L }: MapHandle, pane: string, draw: DrawWindow, mostPixels = Infinity): CanvasLayer {
  let map: LeafletMap | undefined;
  let shown: Shown | undefined;
  let cancel: (() => void) | undefined;
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-animated drawn-layer';
  const context = canvas.getContext('2d')!;

  /** World pixels of the upper left corner of what is drawn for the present window. */
  function cornerOf(on: LeafletMap): { x: number; y: number } {
    return on.containerPointToLayerPoint([-MARGIN, -MARGIN]).round().add(on.getPixelOrigin());
  }

  function redraw(): void {
    cancel?.();
    if (!map) return;
    const on = map;
    const zoom = on.getZoom();
    const { x: left, y: top } = cornerOf(on);
    const size = on.getSize().add([2 * MARGIN, 2 * MARGIN]);
    const sharp = Math.min(window.devicePixelRatio || 1, MOST_PIXEL_RATIO);
    const ratio = Math.min(sharp, Math.max(1, Math.sqrt(mostPixels / (size.x * size.y))));
    const [width, height] = [Math.round(size.x * ratio), Math.round(size.y * ratio)];
    const wanted = {
      left: left * ratio,
      top: top * ratio,
      worldSize: 256 * 2 ** zoom * ratio,
      width,
      height,
      ratio,
      zoom,
    };
    cancel = draw(wanted, (put) => {
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = `${size.x}px`;
        canvas.style.height = `${size.y}px`;
      }
      put(context);
      shown = { zoom, left, top };
      place(on.getCenter(), on.getZoom());
    });
  }

  /** Moves and stretches what is drawn to where it belongs in a view that is, or is about to be. */
  function place(centre: LatLng, zoom: number): void {
    if (!map || !shown) return;
    const scale = map.getZoomScale(zoom, shown.zoom);
    const moved = L.DomUtil.getPosition(map.getPane('mapPane')!);
    const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(moved).round();
    const corner = L.point(shown.left, shown.top).multiplyBy(scale).subtract(origin);
    L.DomUtil.setTransform(canvas, corner, scale);
  }

  /** While the map is dragged: draws anew only when the window leaves what is drawn. */
  function follow(): void {
    if (!map || !shown || map.getZoom() !== shown.zoom) return;
    const corner = cornerOf(map);
    if (Math.abs(corner.x - shown.left) > MARGIN || Math.abs(corner.y - shown.top) > MARGIN) redraw();
  }

  return Object.assign(new L.Layer(undefined), {
    redraw,
    setOpacity(opacity: number) {
      canvas.style.opacity = String(opacity);
    },
    getEvents: () => ({
      zoomanim: (event: ZoomAnimEvent) => place(event.center, event.zoom),
      zoom: () => map && place(map.getCenter(), map.getZoom()),
      moveend: redraw,
      resize: redraw,
      move: follow,
    }),
    onAdd(this: Layer, on: LeafletMap) {
      map = on;
      on.getPane(pane)!.append(canvas);
      redraw();
      return this;
    },
    onRemove(this: Layer) {
      cancel?.();
      canvas.remove();
      map = undefined;
      shown = undefined;
      return this;
    },
  });
}
