import '@/lib/look/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PublicSite } from '@/features/public-register/PublicSite';
import { startLanguage } from '@/lib/i18n/plain';

const root = document.getElementById('root');
// Where English cannot be fetched the page speaks Vietnamese; it must come up in any case.
await startLanguage().catch(() => undefined);
if (root)
  createRoot(root).render(
    <StrictMode>
      <PublicSite />
    </StrictMode>,
  );
