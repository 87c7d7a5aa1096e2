import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/quan-tri/')({ component: () => null });
