import { createFileRoute } from '@tanstack/react-router';
import { NewClientPage } from '@/features/clients/NewClientPage';

export const Route = createFileRoute('/quan-tri/ung-dung/moi')({ component: NewClientPage });
