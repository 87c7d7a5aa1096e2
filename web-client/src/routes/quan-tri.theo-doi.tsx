import { createFileRoute } from '@tanstack/react-router';
import { WatchesPage } from '@/features/watches/WatchesPage';

export const Route = createFileRoute('/quan-tri/theo-doi')({ component: WatchesPage });
