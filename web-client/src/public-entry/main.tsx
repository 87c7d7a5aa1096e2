import '@/lib/look/fonts.css';
import '@/lib/look/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PublicHome } from '@/features/public-register/PublicHome';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <PublicHome />
    </StrictMode>,
  );
