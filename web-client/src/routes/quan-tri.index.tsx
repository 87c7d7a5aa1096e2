import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '@/features/work-items/HomePage';

export const Route = createFileRoute('/quan-tri/')({ component: HomePage });
