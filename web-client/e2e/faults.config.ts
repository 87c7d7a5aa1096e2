import base from './playwright.config';

/** The server is killed and started by the test itself. */
const { webServer: _, ...config } = base;
export default {
  ...config,
  testMatch: '*.faults.ts',
  workers: 1,
  use: { ...config.use, baseURL: 'http://127.0.0.1:5193' },
};
