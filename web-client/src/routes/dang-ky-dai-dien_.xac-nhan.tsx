import { createFileRoute } from '@tanstack/react-router';
import { ConfirmPage } from '@/features/producers/ConfirmPage';

export const Route = createFileRoute('/dang-ky-dai-dien_/xac-nhan')({ component: ConfirmPage });
