import { createFileRoute } from '@tanstack/react-router';
import { NewWebhookPage } from '@/features/webhooks/NewWebhookPage';

export const Route = createFileRoute('/quan-tri/webhook/moi')({ component: NewWebhookPage });
