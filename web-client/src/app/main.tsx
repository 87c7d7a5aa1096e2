import '@/lib/look/fonts.css';
import '@/lib/look/tokens.css';
import './styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/lib/i18n/start';
import { loadStaffEnglish, staffTexts } from '@/lib/i18n/staff';
import { App } from './App';
import { createQueryClient } from '@/lib/query/client';
import { createAppRouter } from './router';

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
