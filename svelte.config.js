import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import portals from './src/lib/ingest/portals/portals.json' with { type: 'json' };

/** A host that serves the app under a sub-path builds with BASE_PATH=/that-path. */
const base = process.env.BASE_PATH ?? '';

/** Who the app may talk to: its own origin, the tile server once a person switches streets on, the named portals. */
const directives = {
  'default-src': ['self'],
  'script-src': ['self', 'wasm-unsafe-eval'],
  'style-src': ['self', 'unsafe-inline'],
  'img-src': ['self', 'data:', 'blob:', 'https://tile.openstreetmap.org'],
  'font-src': ['self'],
  'connect-src': ['self', ...portals.map(({ host }) => `https://${host}`)],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['self'],
  'form-action': ['self'],
};

/**
 * The same policy as a header in build/_headers: a meta element does not reach workers, and cannot forbid framing.
 * Kit writes the hashes of its inline scripts into each page; the header needs all of them.
 */
function writeHeaders(folder) {
  const hashes = new Set();
  for (const entry of readdirSync(folder, { recursive: true })) {
    if (!entry.endsWith('.html')) continue;
    for (const [hash] of readFileSync(join(folder, entry), 'utf8').matchAll(/'sha256-[^']+'/g)) hashes.add(hash);
  }
  const quoted = (word) => (/^[a-z-]+$/.test(word) ? `'${word}'` : word);
  const policy = Object.entries(directives).map(
    ([name, words]) =>
      `${name} ${[...words.map(quoted), ...(name === 'script-src' ? [...hashes].sort() : [])].join(' ')}`,
  );
  const file = join(folder, '_headers');
  const template = readFileSync(file, 'utf8');
  writeFileSync(file, template.replace('{policy}', `${policy.join('; ')}; frame-ancestors 'none'`));
}

const inner = adapter({ fallback: '404.html' });

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: {
      name: 'static with headers',
      async adapt(builder) {
        await inner.adapt(builder);
        writeHeaders('build');
      },
    },
    paths: { base, relative: false },
    serviceWorker: { register: false },
    csp: { mode: 'hash', directives },
  },
};
