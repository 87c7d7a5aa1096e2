import { createFileRoute } from '@tanstack/react-router';
import { NewProductPage } from '@/features/products/NewProductPage';

export const Route = createFileRoute('/quan-tri/san-pham/moi')({ component: NewProductPage });
