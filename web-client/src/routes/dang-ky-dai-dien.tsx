import { createFileRoute } from '@tanstack/react-router';
import { RegisterPage } from '@/features/producers/RegisterPage';

export const Route = createFileRoute('/dang-ky-dai-dien')({ component: RegisterPage });
