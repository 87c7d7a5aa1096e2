import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import i18next from 'i18next';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { setLanguage, startI18n } from '@/lib/i18n/start';
import { loadStaffEnglish, staffTexts } from '@/lib/i18n/staff';
import { publicTexts } from '@/lib/i18n/public';
import { server } from './server';

// A loaded machine takes its time; a screen that never comes still fails.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lacks what the component library asks of a browser.
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
});
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, 'fonts', {
  configurable: true,
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// The files of a run share what they have loaded: texts that came with a page are not loaded again.
if (!i18next.isInitialized) await startI18n({ ...staffTexts, ...publicTexts }, loadStaffEnglish);

beforeAll(() => setLanguage('vi'));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());
