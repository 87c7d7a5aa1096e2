import { createFileRoute } from '@tanstack/react-router';
import { ChoosePasswordPage } from '@/features/accounts/ChoosePasswordPage';

export const Route = createFileRoute('/dang-nhap_/dat-mat-khau')({ component: ChoosePasswordPage });
