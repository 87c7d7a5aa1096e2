import { createFileRoute } from '@tanstack/react-router';
import { RetentionPage } from '@/features/audit/RetentionPage';

export const Route = createFileRoute('/quan-tri/luu-giu')({ component: RetentionPage });
