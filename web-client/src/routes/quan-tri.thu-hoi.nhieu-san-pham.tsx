import { createFileRoute } from '@tanstack/react-router';
import { BatchProposePage } from '@/features/revocations/BatchProposePage';

export const Route = createFileRoute('/quan-tri/thu-hoi/nhieu-san-pham')({ component: BatchProposePage });
