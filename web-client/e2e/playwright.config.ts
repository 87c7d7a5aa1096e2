import { defineConfig } from '@playwright/test';
import { browserPath } from './browser.mjs';

/** A server that runs already can be named; otherwise the tests start the built one on data of their own. */
const running = process.env.OCOP_URL;
const port = process.env.OCOP_E2E_PORT ?? '5190';

export default defineConfig({
  testDir: '.',
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  outputDir: 'test-results',
  expect: { timeout: 15_000 },
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browserPath(),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node serve.mjs',
          url: `http://127.0.0.1:${port}/health/ready`,
          env: { OCOP_E2E_PORT: port },
          timeout: 180_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        },
      }),
});
