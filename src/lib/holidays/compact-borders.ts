/**
 * Build step: the borders in the package country-coder, packed. They are 26,000 points written as JSON with five decimals,
 * 225 kB gzipped; packed, 75 kB, and the package works as before. Only the bundle of the workers is
 * changed: tests and the dev server read the package as it is.
 */

/** Steps of a degree that are kept: 440 m at the equator. The borders themselves are coarser. */
const STEPS = 250;

const DECLARATION = 'var borders_default = ';

type Ring = readonly (readonly [longitude: number, latitude: number])[];
interface Borders {
  readonly features: readonly { readonly geometry: { readonly coordinates: readonly (readonly Ring[])[] } | null }[];
}

/** For `worker.plugins` of Vite. */
export function compactBorders() {
  return {
    name: 'compact-borders',
    transform: {
      filter: { id: /@rapideditor\/country-coder\/dist\/country-coder\.mjs/ },
      handler: (code: string) => ({ code: packBorders(code), map: null }),
    },
  };
}

/**
 * @param code the module of country-coder
 * @returns the same module with its borders packed as differences between points, five bits a letter, and a few lines that
 *   unpack them when it is loaded
 * @throws Error if the module does not hold its borders where it used to
 */
export function packBorders(code: string): string {
  const declared = code.indexOf(DECLARATION);
  const end = code.indexOf('\n};\n', declared);
  if (declared < 0 || end < 0) {
    throw new Error(
      `packBorders: expected "${DECLARATION}{ … };" in country-coder, found none: was the package updated?`,
    );
  }
  const start = declared + DECLARATION.length;
  // an object literal of a package that is bundled and run anyway
  const borders = new Function(`return ${code.slice(start, end + 2)}`)() as Borders;
  const packed = {
    ...borders,
    features: borders.features.map((feature) =>
      feature.geometry
        ? {
            ...feature,
            geometry: {
              ...feature.geometry,
              coordinates: feature.geometry.coordinates.map((polygon) => polygon.map(packRing)),
            },
          }
        : feature,
    ),
  };
  return `${code.slice(0, start)}(${unpack.toString()})(${JSON.stringify(packed)}, ${STEPS})${code.slice(end + 2)}`;
}

function packRing(ring: Ring): string {
  let text = '';
  let [x, y] = [0, 0];
  const put = (difference: number): void => {
    // the sign is the last bit; five bits a letter, the sixth says that more follow
    let rest = difference < 0 ? ~(difference << 1) : difference << 1;
    for (; rest >= 32; rest >>>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63);
    text += String.fromCharCode(rest + 63);
  };
  for (const [longitude, latitude] of ring) {
    const [nextX, nextY] = [Math.round(longitude * STEPS), Math.round(latitude * STEPS)];
    put(nextX - x);
    put(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** Runs in the bundle: it must not use anything from outside itself. */
function unpack(packed: { features: { geometry: { coordinates: unknown } | null }[] }, steps: number): unknown {
  const unpackRing = (text: string): number[][] => {
    const values: number[] = [];
    for (let at = 0; at < text.length;) {
      let [value, shift, bits] = [0, 0, 0];
      do {
        bits = text.charCodeAt(at++) - 63;
        value |= (bits & 31) << shift;
        shift += 5;
      } while (bits >= 32);
      const before = values.length < 2 ? 0 : values[values.length - 2];
      values.push(before + (value & 1 ? ~(value >> 1) : value >> 1));
    }
    const ring: number[][] = [];
    for (let i = 0; i < values.length; i += 2) ring.push([values[i] / steps, values[i + 1] / steps]);
    return ring;
  };
  for (const { geometry } of packed.features) {
    if (geometry) geometry.coordinates = (geometry.coordinates as string[][]).map((polygon) => polygon.map(unpackRing));
  }
  return packed;
}
