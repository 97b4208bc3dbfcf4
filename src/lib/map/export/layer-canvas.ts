/** Canvases of a picture, and its letters. */
export const FONT = "'Inter Variable', system-ui, sans-serif";

/** A canvas of its own, so that a layer can be cut and faded before it is laid over the others. */
export function layerCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas for the picture. Close other pages and try again.');
  return context;
}
