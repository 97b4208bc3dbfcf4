import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { compactBorders } from './src/lib/holidays/compact-borders.ts';
import { leanTensorFlow } from './src/lib/tensor/lean-tensorflow.ts';

const base = `${process.env.BASE_PATH ?? ''}/`;

/** Files that the installed app opens and takes by sharing: MIME type → endings. */
const OPENED_FILES = {
  'text/csv': ['.csv'],
  'text/tab-separated-values': ['.tsv'],
  'text/plain': ['.txt'],
  'application/gzip': ['.gz'],
  'application/zip': ['.zip'],
  'application/geo+json': ['.geojson'],
};

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    sveltekit(),
    SvelteKitPWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      // Kit finds src/service-worker/index.ts and emits service-worker.js; naming the .ts here would register a missing address.
      filename: 'service-worker.js',
      base,
      scope: base,
      injectRegister: false,
      kit: { trailingSlash: 'always', adapterFallback: '404.html', spa: true },
      injectManifest: {
        globPatterns: ['client/**/*.{js,css,ico,png,svg,webp,woff2,json,wasm,webmanifest}', 'prerendered/**/*.html'],
        maximumFileSizeToCacheInBytes: 8_000_000,
      },
      manifest: {
        name: 'Streetlight',
        short_name: 'Streetlight',
        description:
          'Crime hot spots, count forecasts, crime types and area risk from your own records, on your own device.',
        start_url: base,
        scope: base,
        display: 'standalone',
        background_color: '#0d1017',
        theme_color: '#0d1017',
        // opening a file or sharing one goes to the window that is there, where the import is
        launch_handler: { client_mode: ['focus-existing', 'auto'] },
        file_handlers: [{ action: `${base}data/`, accept: OPENED_FILES }],
        share_target: {
          action: `${base}data/share/`,
          method: 'POST',
          enctype: 'multipart/form-data',
          params: {
            text: 'text',
            url: 'url',
            files: [{ name: 'files', accept: Object.entries(OPENED_FILES).flat(2) }],
          },
        },
        icons: [
          { src: `${base}icons/icon-192.png`, sizes: '192x192', type: 'image/png' },
          { src: `${base}icons/icon-512.png`, sizes: '512x512', type: 'image/png' },
          { src: `${base}icons/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  resolve: {
    // Dates of holidays are asked in UTC: of all zones since 1850 (690 kB) the rules need two, which are the same today.
    alias: [
      {
        find: /^moment-timezone$/,
        replacement: 'moment-timezone/builds/moment-timezone-with-data-10-year-range.min.js',
      },
    ],
  },
  worker: { format: 'es', plugins: () => [compactBorders(), leanTensorFlow()] },
  server: { fs: { allow: ['workers'] } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  // Packages that only workers import: without this list the first dev start reloads the page.
  optimizeDeps: {
    include: [
      'comlink',
      'idb',
      'ml-kmeans',
      'proj4',
      'fflate',
      'h3-js',
      '@tensorflow/tfjs',
      'date-holidays',
      '@rapideditor/country-coder',
    ],
  },
  test: {
    include: ['tests/{unit,contract,reference,workers}/**/*.test.ts'],
    // the kernels that src/lib/tensor/tfjs.ts takes are ES modules that Node does not take for such
    server: { deps: { inline: [/@tensorflow\/tfjs/] } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
