import { defineConfig, devices } from '@playwright/test';
import { freePort } from './lib/infra/port';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

/** Chosen once by the first process; workers inherit it. */
process.env.E2E_BASE_URL ??= `http://localhost:${await freePort()}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/server.ts',
  fullyParallel: true,
  workers: 3,
  // On a machine that others share a browser may miss its moment; a test that needed this is told in the report.
  retries: 1,
  forbidOnly: true,
  timeout: 150_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_BASE_URL,
    // What is not there by then will not come: the test says so instead of waiting for its own end.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Recording every step of every test costs a third of the run; the retry is recorded.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
  },
});
