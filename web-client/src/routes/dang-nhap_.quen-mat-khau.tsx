import { createFileRoute } from '@tanstack/react-router';
import { ForgottenPasswordPage } from '@/features/accounts/ForgottenPasswordPage';

export const Route = createFileRoute('/dang-nhap_/quen-mat-khau')({ component: ForgottenPasswordPage });
