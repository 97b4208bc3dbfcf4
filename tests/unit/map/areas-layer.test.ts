/** The choropleth's layer, on a stand-in for Leaflet that only notes what it is asked for. */
import { expect, test } from 'vitest';
import type { MapHandle } from '#lib/map/create-map.ts';
import { areasLayer } from '#lib/map/areas-layer.ts';

class Drawn {
  style: Record<string, unknown>;
  told: unknown[] = [];
  readonly rings: unknown;
  constructor(rings: unknown, style: Record<string, unknown>) {
    this.rings = rings;
    this.style = style;
  }
  setStyle(style: Record<string, unknown>): void {
    this.style = { ...this.style, ...style };
  }
  getLatLngs(): unknown {
    return this.rings;
  }
  fire(...what: unknown[]): void {
    this.told.push(what);
  }
}

/** What is on the map, in the order in which it is drawn, and how many polygons were ever made. */
function standIn() {
  const shown: Drawn[] = [];
  let made = 0;
  const group = {
    on: () => group,
    addLayer: (each: Drawn) => void shown.push(each),
    removeLayer: (each: Drawn) => void shown.splice(shown.indexOf(each), 1),
    bindTooltip: () => group,
    isTooltipOpen: () => false,
  };
  const L = {
    canvas: () => ({ remove: () => undefined }),
    featureGroup: () => group,
    polygon: (rings: unknown, style: Record<string, unknown>) => (made++, new Drawn(rings, style)),
  };
  return { handle: { L } as unknown as MapHandle, shown, made: () => made };
}

const shapes = Array.from({ length: 2000 }, (_, code) => ({
  code,
  rings: [Float64Array.of(code, 0, code, 1, code + 1, 1)],
}));
const line = { line: 'ink', casing: 'paper' };

test('two thousand areas change their colours without one being built anew', () => {
  const { handle, shown, made } = standIn();
  const layer = areasLayer(handle, shapes, 'lines', () => ({ fill: 'white' }), String);
  expect(made()).toBe(2000);
  layer.restyle((code) => ({ fill: `hue-${code}` }));
  expect(made()).toBe(2000);
  expect(shown.map(({ style }) => style.fillColor)).toEqual(shapes.map(({ code }) => `hue-${code}`));
});

test('an area without a colour is not painted, but can still be pointed at', () => {
  const { handle, shown } = standIn();
  areasLayer(handle, shapes.slice(0, 1), 'lines', () => ({}), String);
  expect(shown[0].style).toMatchObject({ fill: true, fillOpacity: 0, stroke: false });
});

test('the picked area has its line above all others and out of the way of taps, and only the last picked one has', () => {
  const { handle, shown } = standIn();
  const layer = areasLayer(handle, shapes.slice(0, 3), 'lines', () => ({}), String);
  layer.mark(2, line);
  layer.mark(0, line);
  expect(shown).toHaveLength(5);
  const [casing, mark] = shown.slice(-2);
  expect(mark.rings).toEqual(shown[0].rings);
  expect(mark.style).toMatchObject({ color: 'ink', fill: false, interactive: false });
  expect(Number(casing.style.weight)).toBeGreaterThan(Number(mark.style.weight));
  layer.mark(undefined, line);
  expect(shown).toHaveLength(3);
});

test('picking an area that has no outline marks nothing and does not fail', () => {
  const { handle, shown } = standIn();
  const layer = areasLayer(handle, shapes.slice(0, 3), 'lines', () => ({}), String);
  layer.mark(77, line);
  layer.tell(77, {} as never);
  expect(shown).toHaveLength(3);
});
