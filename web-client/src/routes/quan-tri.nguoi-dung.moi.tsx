import { createFileRoute } from '@tanstack/react-router';
import { InviteUserPage } from '@/features/users/InviteUserPage';

export const Route = createFileRoute('/quan-tri/nguoi-dung/moi')({ component: InviteUserPage });
