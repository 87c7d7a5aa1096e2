import '@/lib/look/fonts.css';
import '@/lib/look/tokens.css';
import './styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/lib/i18n/start';
import { loadStaffEnglish, staffTexts } from '@/lib/i18n/staff';
import { App } from './App';
import { styleNonce } from './nonce';
import { createQueryClient } from '@/lib/query/client';
import { createAppRouter } from './router';

// Dialogs lock the page's scrolling by a style of their own, whose maker looks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

// The router answers code it cannot load by loading the page again; without a network nothing would be left of it.
addEventListener('vite:preloadError', (event) => {
  if (!navigator.onLine) event.preventDefault();
});

const root = document.getElementById('root');
if (root) {
  await startI18n(staffTexts, loadStaffEnglish);
  const queryClient = createQueryClient();
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} router={createAppRouter(queryClient)} />
    </StrictMode>,
  );
}
