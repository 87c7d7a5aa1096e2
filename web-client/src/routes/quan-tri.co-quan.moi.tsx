import { createFileRoute } from '@tanstack/react-router';
import { NewAgencyPage } from '@/features/agencies/NewAgencyPage';

export const Route = createFileRoute('/quan-tri/co-quan/moi')({ component: NewAgencyPage });
