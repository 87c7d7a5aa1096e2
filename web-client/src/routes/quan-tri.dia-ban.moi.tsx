import { createFileRoute } from '@tanstack/react-router';
import { NewUnitPage } from '@/features/administrative-units/NewUnitPage';

export const Route = createFileRoute('/quan-tri/dia-ban/moi')({ component: NewUnitPage });
