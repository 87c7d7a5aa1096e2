import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '@/features/accounts/AccountPage';
import { Consents } from '@/features/clients/Consents';
import { NotificationPreferences } from '@/features/notifications/NotificationPreferences';

export const Route = createFileRoute('/quan-tri/tai-khoan')({ component: Page });

function Page() {
  return (
    <AccountPage>
      <NotificationPreferences />
      <Consents />
    </AccountPage>
  );
}
