import { createFileRoute } from '@tanstack/react-router';
import { MySubjectsPage } from '@/features/producers/MySubjectsPage';

export const Route = createFileRoute('/quan-tri/san-pham-cua-toi')({ component: MySubjectsPage });
