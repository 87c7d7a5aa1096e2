import { createFileRoute } from '@tanstack/react-router';
import { PortalsPage } from '@/features/portals/PortalsPage';

export const Route = createFileRoute('/quan-tri/cong-truy-xuat/')({ component: PortalsPage });
