import { createFileRoute } from '@tanstack/react-router';
import { JobsPage } from '@/features/jobs/JobsPage';

export const Route = createFileRoute('/quan-tri/cong-viec-nen')({ component: JobsPage });
