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
    return L;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}
