/** The borders that the build packs: the packed module still tells the country. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { iso1A2Code } from '@rapideditor/country-coder';
import { expect, it } from 'vitest';
import { createRandom } from '#lib/core/random/random.ts';
import { packBorders } from '#lib/holidays/compact-borders.ts';

const entry = createRequire(import.meta.url).resolve('@rapideditor/country-coder');
const module = readFileSync(entry.replace(/country-coder\.[a-z]+$/, 'country-coder.mjs'), 'utf8');

/** The function of the packed module, its imports taken from where the package finds them. */
async function packedIso(): Promise<typeof iso1A2Code> {
  const require = createRequire(entry);
  const packed = packBorders(module).replace(
    /from "([^"]+)"/g,
    (_, name: string) => `from ${JSON.stringify(`file://${require.resolve(name)}`)}`,
  );
  const url = `data:text/javascript;base64,${Buffer.from(packed).toString('base64')}`;
  return ((await import(/* @vite-ignore */ url)) as { iso1A2Code: typeof iso1A2Code }).iso1A2Code;
}

it('tells the same country as the whole borders, also in towns on a border', async () => {
  const packed = await packedIso();
  const towns: [string, [number, number]][] = [
    ['US', [-83.0458, 42.3314]],
    ['CA', [-83.0364, 42.3149]],
    ['US', [-122.4781, 48.7519]],
    ['CA', [-122.8026, 49.0253]],
    ['CH', [7.5886, 47.5596]],
    ['DE', [7.6208, 47.5937]],
    ['MC', [7.4246, 43.7384]],
    ['VA', [12.4534, 41.9029]],
    ['GB', [-2.5879, 51.4545]],
    ['CO', [-75.5636, 6.2518]],
  ];
  for (const [country, place] of towns) expect(packed(place, { level: 'territory' }), `${place}`).toBe(country);
  const random = createRandom(3);
  let differ = 0;
  for (let i = 0; i < 20_000; i++) {
    const place: [number, number] = [random.next() * 360 - 180, random.next() * 140 - 60];
    if (packed(place, { level: 'territory' }) !== iso1A2Code(place, { level: 'territory' })) differ++;
  }
  // random places within 220 m of a border are rare
  expect(differ).toBeLessThan(20);
});

it('takes a third of the room, and says so if the package has changed', () => {
  expect(gzipSync(packBorders(module)).length).toBeLessThan(gzipSync(module).length / 2.5);
  expect(() => packBorders('export const borders = 1;')).toThrow(/was the package updated\?/);
});
