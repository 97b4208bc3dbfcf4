/**
 * Which tfjs backend fits. The tensors of a collapsed panel are small (77 areas: 12,936 cells) and every Newton step
 * reads them back, so the cpu backend is the quickest below `LARGE_CELLS`; above it WebGL is used, but only where
 * its textures hold 32-bit floats: 16-bit ones lose the fourth digit of a coefficient.
 */
import { enableProdMode, env, getBackend, ready, setBackend } from './tfjs.ts';

/** Cells from which one exp on a graphics processor outweighs reading the answer back. */
const LARGE_CELLS = 1_000_000;

/** Makes the backend for that many cells ready and returns its name. */
export async function prepareBackend(cells: number): Promise<string> {
  enableProdMode();
  const wanted = cells >= LARGE_CELLS && env().getBool('HAS_WEBGL') && hasFloat32Textures() ? 'webgl' : 'cpu';
  if (getBackend() !== wanted && !(await setBackend(wanted))) await setBackend('cpu');
  await ready();
  return getBackend();
}

function hasFloat32Textures(): boolean {
  return env().getBool('WEBGL_RENDER_FLOAT32_CAPABLE');
}
