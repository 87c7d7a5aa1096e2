import { createFileRoute } from '@tanstack/react-router';
import { NewSubjectPage } from '@/features/subjects/SubjectForms';

export const Route = createFileRoute('/quan-tri/chu-the/moi')({ component: NewSubjectPage });
