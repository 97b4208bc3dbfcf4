/** `npm test`: lint, type checks, unit, reference, contract, worker and browser tests; ends with `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { findChromium, installChromium } from './find-chromium.js';
import { build, installIfNeeded, root, runTool } from './set-up.js';

installIfNeeded();
const reports = `${root}/test-results`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];
const remarks = [];

/** One tool that passes or fails as a whole. */
function check(name, exitCode) {
  if (exitCode === 0) passed++;
  else {
    failed++;
    failures.push(name);
  }
  console.log(`${exitCode === 0 ? 'ok  ' : 'FAIL'} ${name}`);
}

const started = Date.now();
check('svelte-kit sync', runTool('svelte-kit', ['sync']));
check('formatting (prettier)', runTool('prettier', ['--check', '--log-level', 'warn', '.']));
check('lint (eslint)', runTool('eslint', ['--max-warnings', '0', '.']));
check('unused code (knip)', runTool('knip', ['--no-progress']));
check(
  'types: app and tests',
  runTool('svelte-check', [
    '--tsconfig',
    './tsconfig.json',
    '--fail-on-warnings',
    '--threshold',
    'warning',
    '--output',
    'human',
  ]),
);
for (const program of ['src/lib/core', 'workers', 'src/service-worker']) {
  check(`types: ${program}`, runTool('tsc', ['-p', program]));
}

runVitest();
check('build', build());
runBrowserTests(await freePort());

for (const name of failures) console.log(`failed: ${name}`);
for (const remark of remarks) console.log(`\n!!! ${remark}`);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s${skipped ? `, ${skipped} skipped` : ''}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function runVitest() {
  const file = `${reports}/vitest.json`;
  const code = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file, 'vitest', code);
  if (!report) return;
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests;
  if (report.numPendingTests > 0)
    remarks.push(`${report.numPendingTests} tests were skipped: is ../shared/data there?`);
  for (const suite of report.testResults) {
    // a file that could not even be loaded counts no test of its own
    if (suite.status === 'failed' && suite.assertionResults.length === 0) check(suite.name, 1);
    for (const test of suite.assertionResults) if (test.status === 'failed') failures.push(test.fullName);
  }
  if (code !== 0 && report.numFailedTests === 0 && failures.length === 0) check('vitest ended with an error', code);
}

/** A port that nothing listens on. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function runBrowserTests(port) {
  const browser = findChromium() ?? installChromium();
  if (!browser) {
    if (process.env.CI) return check('a browser for the browser tests (set CHROME_PATH or install chromium)', 1);
    remarks.push('BROWSER TESTS SKIPPED: no Chromium or Chrome found. Set CHROME_PATH to one and run npm test again.');
    return;
  }
  const file = `${reports}/playwright.json`;
  const env = { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: String(port) };
  const code = runTool('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], { env });
  const report = readReport(file, 'playwright', code);
  if (!report) return;
  passed += report.stats.expected + report.stats.flaky;
  failed += report.stats.unexpected;
  skipped += report.stats.skipped;
  if (report.stats.skipped > 0)
    remarks.push(`${report.stats.skipped} browser tests were skipped: is ../shared/data there?`);
  for (const error of report.errors) check(`playwright: ${error.message?.split('\n')[0]}`, 1);
  collectFailures(report.suites);
}

function collectFailures(suites) {
  for (const suite of suites) {
    for (const spec of suite.specs ?? []) if (!spec.ok) failures.push(`${suite.title} › ${spec.title}`);
    collectFailures(suite.suites ?? []);
  }
}

/** The report of a test runner; none at all is a failure of its own. */
function readReport(file, name, code) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    check(`${name} wrote no report (exit code ${code}): ${error.message}`, 1);
    return undefined;
  }
}
