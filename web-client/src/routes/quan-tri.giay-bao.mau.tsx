import { createFileRoute } from '@tanstack/react-router';
import { TemplatesPage } from '@/features/notices/TemplatesPage';

export const Route = createFileRoute('/quan-tri/giay-bao/mau')({ component: TemplatesPage });
