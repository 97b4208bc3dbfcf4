/** h3-js, loaded when hexagons are first needed. */
import type * as H3 from 'h3-js';

export function loadH3(): Promise<typeof H3> {
  return import('h3-js');
}
