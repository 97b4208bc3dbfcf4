/** Significant cells in a picture: what the page shows, without what is left out. */
import { expect, test } from 'vitest';
import type { CellsContent } from '#lib/core/exports/layer-content.ts';
import { layerTable } from '#lib/core/exports/layer-table.ts';
import { drawLayer, type DrawnLayer } from '#lib/map/export/draw-layer.ts';
import { mercatorX, mercatorY } from '#lib/map/mercator.ts';

/** Six cells beside one another, the last two with two reported crimes each. */
const content: CellsContent = {
  kind: 'cells',
  centre: Float64Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 50.005 : 8.005 + 0.005 * (i - 1))),
  corners: Float64Array.from(
    [0, 1, 2, 3, 4, 5].flatMap((i) => {
      const [west, east] = [8 + 0.01 * i, 8.01 + 0.01 * i];
      return [50, west, 50, east, 50.01, east, 50.01, west];
    }),
  ),
  cornerStart: Uint32Array.from({ length: 7 }, (_, i) => 4 * i),
  crimes: Float64Array.of(9, 9, 9, 9, 2, 2),
  z: Float64Array.of(5, 3, -5, -3, 0.1, 5),
  q: Float64Array.of(0.001, 0.02, 0.001, 0.02, 0.9, 0.001),
  emerging: ['persistent', 'new', 'never', 'diminishing', 'sporadic', 'intensifying'],
};

/** What a canvas is told to do; it draws nothing. */
function recorder() {
  const letters: string[] = [];
  let [clips, starts] = [0, 0];
  const context = {
    ...{
      save: nothing,
      restore: nothing,
      beginPath: nothing,
      closePath: nothing,
      lineTo: nothing,
      setLineDash: nothing,
    },
    ...{ fill: nothing, stroke: nothing, clip: () => clips++, moveTo: () => starts++ },
    fillText: (text: string) => letters.push(text),
  } as unknown as CanvasRenderingContext2D;
  return { context, letters, told: () => ({ clips, starts }) };
}
function nothing(): void {}

const worldSize = 256 * 2 ** 14 * 2;
const window = {
  left: mercatorX(7.99) * worldSize,
  top: mercatorY(50.02) * worldSize,
  ...{ worldSize, width: 2400, height: 1720 },
};

function drawn(developed: boolean, leaveOut: boolean) {
  const canvas = recorder();
  const layer: DrawnLayer = {
    ...{ name: 'Significant cells', content, table: layerTable(content, leaveOut, 'picture') },
    ...{ leaveOut, heat: false, developed, ramp: new Uint8ClampedArray(1024) },
  };
  const legend = drawLayer(canvas.context, window, 2, layer);
  if (legend?.kind !== 'signs') throw new Error(`expected signs, got ${legend?.kind}`);
  return { ...canvas, labels: legend.signs.map(({ label }) => label), signs: legend.signs };
}

test('by level: cold cells are hatched, in the picture and in its legend', () => {
  const { told, letters, labels, signs } = drawn(false, false);
  // two levels of cold cells
  expect(told().clips).toBe(2);
  expect(letters).toEqual([]);
  expect(labels).toEqual([
    'More than chance, 99 %',
    'More than chance, 95 %',
    'More than chance, 90 %',
    'Fewer than chance, 99 %',
    'Fewer than chance, 95 %',
    'Fewer than chance, 90 %',
  ]);
  expect(signs.map((sign) => sign.shape === 'cell' && sign.style.hatched)).toEqual([false, false, false, true, true, true]); // prettier-ignore
});

test('by development where the page shows that: each class with its letter, small counts left out', () => {
  expect(drawn(true, false).letters.sort()).toEqual(['D', 'I', 'N', 'P', 'S']);
  const { letters, labels } = drawn(true, true);
  expect(letters.sort()).toEqual(['D', 'N', 'P']);
  expect(labels).toEqual(['Intensifying', 'Persistent', 'Diminishing', 'New', 'Sporadic']);
});
