/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import { defineConfig, type Plugin } from 'vite';
import { fieldWorker } from './field-worker/plugin.mjs';

/** In development the API host is not there to choose the document, so the same rule stands here. */
function twoEntries(): Plugin {
  const staff = /^\/(quan-tri|dang-nhap)(\/|\?|$)/;
  return {
    name: 'ocop-two-entries',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html');
        if (wantsPage && request.url && !request.url.startsWith('/api/') && !/\.\w+(\?|$)/.test(request.url))
          request.url = staff.test(request.url) ? '/index.html' : '/tra-cuu.html';
        next();
      });
    },
  };
}

/**
 * What both entries need goes into one file: left alone the bundler makes a file of each small module that the two share,
 * and every one of them is a request more before the answer to a scanned code.
 */
const COMMON =
  /node_modules\/(react|react-dom|scheduler)\/|vite\/preload-helper|src\/(components\/marks\/|lib\/(status|shades|format\/(dates|places)|api\/problem|look\/tokens|i18n\/vi\/(status|vocabulary)))/;

/** Addresses and their checks: the router needs all of them at once, and a file for each costs more than what is in it. */
const ROUTES = /src\/(routes\/[^?]+\.tsx$|features\/[^/]+\/search\.ts|lib\/(url|kinds|lastList))/;

/** What the public pages share with those that come when they are asked for: in one file, for each further one is a request more. */
const PUBLIC_PARTS =
  /src\/(features\/public-register\/(parts\/Failure|routing\/|model\/fetching)|lib\/i18n\/plain)/;

export default defineConfig({
  resolve: { tsconfigPaths: true },
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
    react(),
    twoEntries(),
    fieldWorker(),
  ],
  build: {
    outDir: '../src/Ocop.Api/wwwroot',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', 'tra-cuu': 'tra-cuu.html' },
      output: {
        codeSplitting: {
          groups: [
            { name: 'common', test: COMMON },
            { name: 'routes', test: ROUTES },
            { name: 'public', test: PUBLIC_PARTS },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:5080' },
    // A test holds the words of the history against the domain's events.
    fs: { allow: ['.', '../src/Ocop.Domain'] },
  },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    // What a file leaves behind, the set-up takes away: a browser and all modules made anew for each file took most of the time.
    isolate: false,
    restoreMocks: true,
  },
});
