import { defineConfig } from '@playwright/test';

/** The runner of all tests finds a free one, so that a server left over from elsewhere is in nobody's way. */
const port = Number(process.env.E2E_PORT ?? 4319);

/** One worker: the tests train models, and two at once would share the cores. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // the JSON report goes to the file that the runner of all tests names; without one, only the list is written
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    acceptDownloads: true,
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // started by node itself: a server behind npx outlives the run
  webServer: {
    command: `node tests/support/static-server.js ${port}`,
    cwd: new URL('../..', import.meta.url).pathname,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
