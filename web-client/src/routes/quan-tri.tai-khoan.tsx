import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '@/features/accounts/AccountPage';

export const Route = createFileRoute('/quan-tri/tai-khoan')({ component: AccountPage });
