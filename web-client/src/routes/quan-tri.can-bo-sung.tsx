import { createFileRoute } from '@tanstack/react-router';
import { WorkItemsPage } from '@/features/work-items/WorkItemsPage';

export const Route = createFileRoute('/quan-tri/can-bo-sung')({ component: WorkItemsPage });
