/** A picture of one hour or month has the colours of the whole period, as the page has. */
import { afterEach, expect, test, vi } from 'vitest';
import type { SurfaceContent } from '#lib/core/exports/layer-content.ts';
import { layerTable } from '#lib/core/exports/layer-table.ts';
import { drawLayer, type DrawnLayer } from '#lib/map/export/draw-layer.ts';
import { mercatorX, mercatorY } from '#lib/map/mercator.ts';
import { surfaceScale } from '#lib/map/surface-scale.ts';

afterEach(() => vi.unstubAllGlobals());

test('the legend of a frame is that of the whole, times its share', () => {
  const context = { putImageData: () => undefined, drawImage: () => undefined };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
  vi.stubGlobal('ImageData', class { data = new Uint8ClampedArray(4 * 20 * 20); }); // prettier-ignore
  const value = Float64Array.from({ length: 16 }, (_, i) => 1 + i);
  const whole = value.map((each) => 48 * each);
  const content: SurfaceContent = {
    ...{ kind: 'surface', grid: { originX: 0, originY: 0, cellSize: 100, columns: 4, rows: 4 } },
    ...{ centre: { latitude: 50, longitude: 8 }, value, crimes: new Uint32Array(16).fill(9), reachMeters: 300 },
  };
  const worldSize = 256 * 2 ** 10;
  const window = { left: mercatorX(8) * worldSize, top: mercatorY(50) * worldSize, worldSize, width: 20, height: 20 };
  const layer: DrawnLayer = {
    ...{ name: 'Density', content, table: layerTable(content, false, 'picture'), leaveOut: false, heat: false },
    ...{ developed: false, ramp: new Uint8ClampedArray(1024) },
  };
  const breaksOf = (scaleOf: DrawnLayer['scaleOf']) =>
    drawLayer(context as unknown as CanvasRenderingContext2D, window, 2, { ...layer, scaleOf });
  expect(breaksOf(undefined)).toMatchObject({ breaks: surfaceScale(value).breaks });
  const legend = breaksOf({ value: whole, times: 1 / 24 });
  expect(legend).toMatchObject({ breaks: surfaceScale(whole, 1 / 24).breaks });
  expect(legend).not.toMatchObject({ breaks: surfaceScale(value).breaks });
});
