/** The cells that a data set's study area is tested in, and which one each record lies in, kept from call to call. */
import type { CellShape } from '#lib/contract/hotspot-map.ts';
import type { SelectedPoints } from '#lib/core/hotspots/select-points.ts';
import type { StudyAreaCells } from '#lib/core/hotspots/significance/study-area-cells.ts';
import { squaresOf, studyAreaSquares } from '#lib/core/hotspots/significance/study-area-squares.ts';
import { hexagonsOf, studyAreaHexagons } from '#lib/hexagons/study-area-hexagons.ts';
import type { HeldData } from './held-selection.ts';

export interface HeldCells extends StudyAreaCells {
  /** Cell of each point, -1 for one at the rim, in a cell whose middle lies outside the study area. */
  cellsOf(points: SelectedPoints): Int32Array;
}

const held = new WeakMap<HeldData['table'], Map<CellShape, Promise<HeldCells>>>();

/** Cells of a shape; made once a data set (hexagons of 800,000 records: about a second, then nothing). */
export function heldCells({ table, geography }: HeldData, shape: CellShape): Promise<HeldCells> {
  let shapes = held.get(table);
  if (!shapes) held.set(table, (shapes = new Map()));
  let cells = shapes.get(shape);
  if (!cells) {
    cells = shape === 'squares' ? Promise.resolve(squares()) : hexagons();
    shapes.set(shape, cells);
    // what could not be made (hexagons load a package) is tried again by the next call
    cells.catch(() => shapes.delete(shape));
  }
  return cells;

  function squares(): HeldCells {
    const made = studyAreaSquares(geography);
    return { ...made, cellsOf: ({ x, y }) => squaresOf(made, x, y) };
  }

  async function hexagons(): Promise<HeldCells> {
    const made = await studyAreaHexagons(geography);
    const cellOfRow = await hexagonsOf(made, table.latitude, table.longitude);
    return { ...made, cellsOf: ({ rows }) => Int32Array.from(rows, (row) => cellOfRow[row]) };
  }
}
