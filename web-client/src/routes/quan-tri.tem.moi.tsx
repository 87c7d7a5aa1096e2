import { createFileRoute } from '@tanstack/react-router';
import { NewStampGrantPage } from '@/features/stamps/NewStampGrantPage';

export const Route = createFileRoute('/quan-tri/tem/moi')({ component: NewStampGrantPage });
