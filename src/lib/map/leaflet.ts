/** Loads Leaflet and leaflet.heat once, in the browser, in the order that leaflet.heat needs. */
import type * as Leaflet from 'leaflet';

export type LeafletModule = typeof Leaflet;

let loading: Promise<LeafletModule> | undefined;

export function loadLeaflet(): Promise<LeafletModule> {
  loading ??= (async () => {
    await import('leaflet/dist/leaflet.css');
    await import('./map.css');
    const L = (await import('leaflet')).default as unknown as LeafletModule;
    // leaflet.heat adds itself to a global L
    (globalThis as { L?: LeafletModule }).L = L;
    await import('leaflet.heat');
    readCanvasOften(globalThis as unknown as HeatGlobals);
    return L;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

interface HeatGlobals {
  /** What leaflet.heat draws with; it looks it up here each time that it makes a canvas. */
  simpleheat: (canvas: HTMLCanvasElement) => unknown;
}

/**
 * leaflet.heat reads its canvas back at every move, and Chromium complains of that on the console unless the canvas was
 * made for it. The first context of a canvas decides, so it is made before the plugin asks for one.
 */
export function readCanvasOften(globals: HeatGlobals): void {
  const { simpleheat } = globals;
  globals.simpleheat = (canvas) => {
    canvas.getContext('2d', { willReadFrequently: true });
    return simpleheat(canvas);
  };
}
