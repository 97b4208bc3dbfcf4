import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom, and why: `values` may be imported whole, `types` only as types. Files named in `files` have
 * their own row. Every folder may import itself; packages are named one by one.
 */
const IMPORT_RULE = {
  core: {
    values: [],
    packages: [],
    why: 'core is pure: no I/O, no packages, so that workers, the service worker, Node and tests run the same code',
    files: { 'cluster/seed.ts': { packages: ['ml-kmeans'] } },
  },
  contract: { types: ['core'], packages: ['valibot'], why: 'contract only says what parts tell each other' },
  hexagons: { values: ['core'], packages: ['h3-js'], why: 'hexagons is the only user of h3-js' },
  ingest: {
    values: ['core', 'hexagons'],
    types: ['contract'],
    packages: ['proj4', 'fflate'],
    why: 'ingest turns bytes into a table, in a worker and in Node alike: no pages, no storage',
  },
  tensor: { values: ['core'], packages: ['@tensorflow'], why: 'tensor is the only user of TensorFlow.js' },
  storage: { values: ['core'], types: ['contract'], packages: ['idb'], why: 'storage is the only user of IndexedDB' },
  api: {
    values: ['contract', 'core'],
    packages: ['hono', 'valibot', '@valibot/to-json-schema'],
    why: 'routes are a pure function of request and services; storage is passed in',
  },
  holidays: {
    values: ['core'],
    packages: ['date-holidays', '@rapideditor/country-coder'],
    why: 'holidays is the only user of the dates of public holidays and of the borders of countries',
  },
  jobs: {
    values: ['core', 'hexagons', 'holidays', 'ingest', 'tensor', 'storage', 'worker-client'],
    types: ['contract'],
    packages: [],
    why: 'jobs join core, holidays, ingest and tensor to storage inside workers, and share work out to further ones; pages never import them',
  },
  'worker-client': {
    values: ['core'],
    types: ['contract'],
    packages: ['comlink'],
    why: 'worker-client only starts and ends workers, and shares work out to them',
  },
  state: {
    values: ['contract', 'worker-client', 'core'],
    packages: ['svelte', '$app', 'workbox-window'],
    why: 'state holds what pages show; api and storage are reached through state/services.ts alone',
    files: { 'services.ts': { values: ['api', 'storage'] } },
  },
  map: {
    values: ['core'],
    types: ['contract'],
    packages: ['leaflet', 'leaflet.heat'],
    why: 'map is the only user of Leaflet and draws plain data',
  },
  components: {
    values: ['core', 'state', 'map'],
    types: ['contract'],
    packages: ['svelte', '$app', 'd3-scale', 'd3-shape', '@fontsource-variable/inter'],
    why: 'components are presentational: no storage, no routes of the API',
  },
  routes: {
    values: ['components', 'state', 'map', 'core', 'contract'],
    packages: ['svelte', '$app', '@sveltejs/kit'],
    why: 'routes load and compose; work belongs to state, components or core',
  },
  workers: {
    values: ['jobs', 'core', 'ingest', 'tensor', 'storage'],
    types: ['contract'],
    packages: ['comlink'],
    why: 'a worker only lists functions that live in lib/jobs',
  },
  'service-worker': {
    values: ['api', 'contract', 'storage'],
    packages: ['workbox-precaching', 'workbox-routing'],
    why: 'the service worker is listeners; its graph stays small and free of dynamic imports',
  },
};

/** Folder of the rule that a file belongs to, and its path inside it. */
function placeOf(filename) {
  const path = filename.replaceAll('\\', '/');
  const match =
    /\/src\/lib\/([^/]+)\/(.+)$/.exec(path) ??
    /\/src\/(routes|service-worker)\/(.+)$/.exec(path) ??
    /\/(workers)\/([^/]+)$/.exec(path);
  return match && IMPORT_RULE[match[1]] && !path.includes('/tests/')
    ? { folder: match[1], inside: match[2] }
    : undefined;
}

const importRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{from}} may not import {{to}}: {{why}}.',
      value: '{{from}} may import {{to}} as types only (import type): {{why}}.',
      package: '{{from}} may not import the package {{to}}: {{why}}.',
      relative: 'Import another folder as #lib/…, not by a relative path: {{why}}.',
    },
  },
  create(context) {
    const place = placeOf(context.filename);
    if (!place) return {};
    const rule = IMPORT_RULE[place.folder];
    const own = rule.files?.[place.inside] ?? {};
    const values = [...(rule.values ?? []), ...(own.values ?? [])];
    const types = rule.types ?? [];
    const packages = [...rule.packages, ...(own.packages ?? [])];
    function check(node, source, typeOnly) {
      const report = (messageId, to) =>
        context.report({ node, messageId, data: { from: place.folder, to, why: rule.why } });
      const lib = /^#lib\/([^/]+)\//.exec(source);
      if (lib) {
        const to = lib[1];
        if (to === place.folder || values.includes(to)) return;
        if (!types.includes(to)) report('folder', to);
        else if (!typeOnly) report('value', to);
      } else if (source.startsWith('.')) {
        const depth = place.inside.split('/').length - 1;
        const up = (source.match(/\.\.\//g) ?? []).length;
        if (up > depth) report('relative', source);
      } else if (!typeOnly || packages.length === 0) {
        const known = packages.some((name) => source === name || source.startsWith(`${name}/`));
        // types of GeoJSON and the like carry no code
        if (!known && !(typeOnly && source === 'geojson')) report('package', source);
      }
    }
    return {
      ImportDeclaration(node) {
        const typeOnly =
          node.importKind === 'type' ||
          (node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type'));
        check(node, node.source.value, typeOnly);
      },
      ImportExpression(node) {
        if (node.source.type === 'Literal') check(node, node.source.value, false);
      },
      ExportNamedDeclaration(node) {
        if (node.source) check(node, node.source.value, node.exportKind === 'type');
      },
    };
  },
};

export default tseslint.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'node_modules/',
      'static/',
      'test-results/',
      'tests/support/*.js',
      '*.config.js',
    ],
  },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { streetlight: { rules: { imports: importRule } } },
    rules: {
      'streetlight/imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name everywhere, found by search.' },
      ],
      // no-undef is the compiler's job in TypeScript
      'no-undef': 'off',
      'svelte/no-navigation-without-resolve': 'off',
      // what is rendered is $state; a Set, Date or URLSearchParams inside a method is none of the page's business
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['src/lib/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Take a Random argument: the same seed must give the same answer.',
        },
        { object: 'Date', property: 'now', message: 'core has no clock: take the time as an argument.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  { files: ['vite.config.ts', '**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
