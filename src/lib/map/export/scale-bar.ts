/** The scale bar of a map picture. */

export interface ScaleBar {
  readonly meters: number;
  readonly pixels: number;
  readonly label: string;
}

/** The longest round distance (1, 2 or 5 times a power of ten) that fits into so many pixels. */
export function scaleBar(metersPerPixel: number, mostPixels: number): ScaleBar {
  const most = metersPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const meters = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return {
    meters,
    pixels: meters / metersPerPixel,
    label: meters >= 1000 ? `${meters / 1000} km` : `${meters} m`,
  };
}
