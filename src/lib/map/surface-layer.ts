/** A gridded surface as an image that lies right on Web Mercator: painted row by row in Mercator, not stretched. */
import type { ImageOverlay } from 'leaflet';
import { boxOfGrid, type Grid } from '#lib/core/geo/grid.ts';
import { createProjection, project, unproject, type Position } from '#lib/core/geo/projection.ts';
import type { MapHandle } from './create-map.ts';
import type { SurfaceScale } from './surface-scale.ts';

export interface Surface {
  readonly grid: Grid;
  readonly centre: Position;
  /** One value per cell; NaN outside the study area. */
  readonly value: Float64Array;
}

/** Pixels per cell, so that the bilinear surface looks smooth; the image's longer side is capped. */
const PIXELS_PER_CELL = 4;
const MOST_PIXELS = 1400;
/** Projected positions are computed on every 16th pixel and interpolated between: exact to centimetres. */
const LATTICE = 16;

/**
 * @param ramp 256 colours as RGBA bytes
 * @returns the layer; it holds an object URL that `remove` releases
 */
export async function surfaceLayer(
  handle: MapHandle,
  surface: Surface,
  scale: SurfaceScale,
  ramp: Uint8ClampedArray,
  opacity: number,
): Promise<ImageOverlay> {
  const { grid } = surface;
  const corners = cornersOf(surface);
  const cellsAcross = Math.max(grid.columns, grid.rows);
  const zoom = Math.min(PIXELS_PER_CELL, MOST_PIXELS / cellsAcross);
  const width = Math.max(2, Math.round(grid.columns * zoom));
  const height = Math.max(2, Math.round(grid.rows * zoom));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  paint(image, surface, corners, scale, ramp);
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((result) =>
      result ? resolve(result) : reject(new Error('The browser could not draw the surface.')),
    ),
  );
  const url = URL.createObjectURL(blob);
  const layer = handle.L.imageOverlay(
    url,
    [
      [corners.south, corners.west],
      [corners.north, corners.east],
    ],
    { pane: 'surface', opacity, className: 'surface-image' },
  );
  layer.on('remove', () => URL.revokeObjectURL(url));
  return layer;
}

interface Corners {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** The smallest box of degrees around the grid. */
function cornersOf({ grid, centre }: Surface): Corners {
  const projection = createProjection(centre.latitude, centre.longitude);
  const { minX, minY, maxX, maxY } = boxOfGrid(grid);
  const middleX = (minX + maxX) / 2;
  const edge = [
    [minX, minY],
    [maxX, minY],
    [minX, maxY],
    [maxX, maxY],
    [middleX, minY],
    [middleX, maxY],
  ].map(([x, y]) => unproject(projection, x, y));
  const latitudes = edge.map((p) => p.latitude);
  const longitudes = edge.map((p) => p.longitude);
  return {
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
  };
}

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const latitudeOf = (y: number): number => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;

function paint(
  image: ImageData,
  surface: Surface,
  corners: Corners,
  scale: SurfaceScale,
  ramp: Uint8ClampedArray,
): void {
  const { grid, centre } = surface;
  const { width, height, data } = image;
  const projection = createProjection(centre.latitude, centre.longitude);
  const top = mercator(corners.north);
  const bottom = mercator(corners.south);
  // grid coordinates (in cells, from the centre of cell 0) at the lattice points
  const across = Math.ceil((width - 1) / LATTICE) + 1;
  const down = Math.ceil((height - 1) / LATTICE) + 1;
  const gx = new Float64Array(across * down);
  const gy = new Float64Array(across * down);
  for (let j = 0; j < down; j++) {
    const latitude = latitudeOf(top + ((bottom - top) * (j * LATTICE + 0.5)) / height);
    for (let i = 0; i < across; i++) {
      const longitude = corners.west + ((corners.east - corners.west) * (i * LATTICE + 0.5)) / width;
      const { x, y } = project(projection, latitude, longitude);
      gx[j * across + i] = (x - grid.originX) / grid.cellSize - 0.5;
      gy[j * across + i] = (y - grid.originY) / grid.cellSize - 0.5;
    }
  }
  for (let row = 0; row < height; row++) {
    const j = Math.floor(row / LATTICE);
    const v = row / LATTICE - j;
    const below = Math.min(j + 1, down - 1);
    for (let column = 0; column < width; column++) {
      const i = Math.floor(column / LATTICE);
      const u = column / LATTICE - i;
      const right = Math.min(i + 1, across - 1);
      const a = j * across + i;
      const b = j * across + right;
      const c = below * across + i;
      const d = below * across + right;
      const x = (gx[a] * (1 - u) + gx[b] * u) * (1 - v) + (gx[c] * (1 - u) + gx[d] * u) * v;
      const y = (gy[a] * (1 - u) + gy[b] * u) * (1 - v) + (gy[c] * (1 - u) + gy[d] * u) * v;
      const value = sample(surface, x, y);
      if (Number.isNaN(value)) continue;
      const color = Math.round(scale.position(value) * 255) * 4;
      const pixel = (row * width + column) * 4;
      data[pixel] = ramp[color];
      data[pixel + 1] = ramp[color + 1];
      data[pixel + 2] = ramp[color + 2];
      data[pixel + 3] = 255;
    }
  }
}

/** Bilinear value at grid coordinates; cells outside the study area do not count; NaN where the nearest cell is outside. */
function sample({ grid, value }: Surface, x: number, y: number): number {
  const nearColumn = Math.round(x);
  const nearRow = Math.round(y);
  if (nearColumn < 0 || nearColumn >= grid.columns || nearRow < 0 || nearRow >= grid.rows) return NaN;
  if (Number.isNaN(value[nearRow * grid.columns + nearColumn])) return NaN;
  const column = Math.floor(x);
  const row = Math.floor(y);
  let sum = 0;
  let weight = 0;
  for (let dy = 0; dy < 2; dy++) {
    for (let dx = 0; dx < 2; dx++) {
      const c = column + dx;
      const r = row + dy;
      if (c < 0 || c >= grid.columns || r < 0 || r >= grid.rows) continue;
      const here = value[r * grid.columns + c];
      if (Number.isNaN(here)) continue;
      const share = (dx ? x - column : 1 - (x - column)) * (dy ? y - row : 1 - (y - row));
      sum += share * here;
      weight += share;
    }
  }
  return weight > 0 ? sum / weight : value[nearRow * grid.columns + nearColumn];
}
