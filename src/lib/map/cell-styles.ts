/** How significant cells look: by level, or by how they have developed. Nothing is told by colour alone. */
import type { SignificantMap } from '#lib/contract/hotspot-map.ts';
import type { EmergingClass } from '#lib/core/hotspots/significance/emerging.ts';
import type { CellShapes } from './cell-rings.ts';
import type { CellBorder, CellStyle, StyledCells } from './paint-cells.ts';

/** Level of significance in %, the strictest that the cell reaches. */
export type CellLevel = 99 | 95 | 90;

export const CELL_LEVELS: readonly CellLevel[] = [99, 95, 90];

/** Strongest statement first; as they are listed and drawn. */
export const SHOWN_CLASSES = ['intensifying', 'persistent', 'diminishing', 'new', 'sporadic'] as const;
export type ShownClass = (typeof SHOWN_CLASSES)[number];

export interface CellColors {
  readonly hot: string;
  readonly cold: string;
  /** Of the strongest class, and of a letter on each ground. */
  readonly strong: string;
  readonly ink: string;
  readonly onHot: string;
  readonly onCold: string;
  readonly onStrong: string;
  readonly onInk: string;
  /** Of the rim that sets cells off from a surface below them. */
  readonly rim: string;
}

/** 99, 95 or 90 where the false discovery rate is at most 1, 5 or 10 %; undefined above. */
export function levelOfRate(q: number): CellLevel | undefined {
  return q <= 0.01 ? 99 : q <= 0.05 ? 95 : q <= 0.1 ? 90 : undefined;
}

const LEVEL_OPACITY: Readonly<Record<CellLevel, number>> = { 99: 0.78, 95: 0.5, 90: 0.26 };

/** Hot: a plain fill. Cold: hatched. The surer, the fuller and the stronger the outline. */
export function levelStyle(hot: boolean, level: CellLevel, colors: CellColors): CellStyle {
  return {
    fill: hot ? colors.hot : colors.cold,
    opacity: LEVEL_OPACITY[level],
    hatched: !hot,
    outline: level === 99 ? 1.2 : level === 95 ? 0.9 : 0.6,
  };
}

/** A fill of its own and a letter for each class. */
export function classStyle(name: ShownClass, colors: CellColors): CellStyle {
  switch (name) {
    case 'intensifying':
      return { fill: colors.strong, opacity: 0.85, outline: 1, letter: 'I', ink: colors.onStrong };
    case 'persistent':
      return { fill: colors.hot, opacity: 0.8, outline: 1, letter: 'P', ink: colors.onHot };
    case 'diminishing':
      return { fill: colors.cold, opacity: 0.7, outline: 1, hatched: true, letter: 'D', ink: colors.onCold };
    case 'new':
      return { fill: colors.ink, opacity: 0.88, outline: 1, letter: 'N', ink: colors.onInk };
    case 'sporadic':
      return { fill: colors.hot, opacity: 0.18, outline: 0.5, letter: 'S', ink: colors.ink };
  }
}

/** The cells by level; a cell that reaches none is not drawn. */
export function cellsByLevel(cells: CellShapes & Pick<SignificantMap, 'z' | 'q'>, colors: CellColors): StyledCells {
  const styles = [true, false].flatMap((hot) => CELL_LEVELS.map((level) => levelStyle(hot, level, colors)));
  const styleOf = Int8Array.from(cells.q, (q, cell) => {
    const level = levelOfRate(q);
    if (level === undefined || cells.z[cell] === 0) return -1;
    return CELL_LEVELS.indexOf(level) + (cells.z[cell] > 0 ? 0 : CELL_LEVELS.length);
  });
  const [hotBorder, coldBorder] = [colors.hot, colors.cold].map((line, i): CellBorder => {
    return { styles: CELL_LEVELS.map((_, k) => i * CELL_LEVELS.length + k), line, rim: colors.rim, dashed: i === 1 };
  });
  return { cells, styles, borders: [coldBorder, hotBorder], styleOf };
}

/** The cells by how they have developed; a cell that was never hot is not drawn. */
export function cellsByClass(cells: CellShapes, classes: readonly EmergingClass[], colors: CellColors): StyledCells {
  const styles = SHOWN_CLASSES.map((name) => classStyle(name, colors));
  const order: readonly EmergingClass[] = SHOWN_CLASSES;
  const styleOf = Int8Array.from(classes, (name) => order.indexOf(name));
  const borders = [{ styles: styles.map((_, i) => i), line: colors.hot, rim: colors.rim }];
  return { cells, styles, borders, styleOf };
}
