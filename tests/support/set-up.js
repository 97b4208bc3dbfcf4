/** Installs packages on a fresh machine; does nothing where they are as the lock file says. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project, showing what it prints. Returns its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Runs a tool that is installed in the project. */
export function runTool(name, args, options = {}) {
  return run(process.execPath, [`${root}/node_modules/${toolPath(name)}`, ...args], options);
}

const toolPath = (name) =>
  ({
    prettier: 'prettier/bin/prettier.cjs',
    eslint: 'eslint/bin/eslint.js',
    knip: 'knip/bin/knip.js',
    tsc: 'typescript/bin/tsc',
    'svelte-kit': '@sveltejs/kit/svelte-kit.js',
    'svelte-check': 'svelte-check/bin/svelte-check',
    vite: 'vite/bin/vite.js',
    vitest: 'vitest/vitest.mjs',
    playwright: '@playwright/test/cli.js',
  })[name];

export function installIfNeeded() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Streetlight needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const installed = `${root}/node_modules/.package-lock.json`;
  const lock = `${root}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  const status = run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network connection to the npm registry, then try again.');
    process.exit(status);
  }
}

/** Builds the app into build/. Returns the exit code. */
export function build() {
  return runTool('vite', ['build', '--logLevel', 'warn']);
}
