import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '@/features/imports/ImportsPage';

export const Route = createFileRoute('/quan-tri/nhap-du-lieu/')({ component: ImportsPage });
