import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { RecordForm } from '@/components/ui/RecordForm';
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { ProductFields, useProductLabels } from './ProductFields';
import { bodyOf, emptyProduct, productSchema, type ProductValues } from './productForm';

export function NewProductPage() {
  const { t } = useTranslation('products');
  const labels = useProductLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<ProductValues>({ resolver: zodResolver(productSchema), defaultValues: emptyProduct });
  const create = async (values: ProductValues) => {
    const { id } = await dataOf(
      api.POST('/api/v1/products', { params: { header: { 'Idempotency-Key': key } }, body: bodyOf(values) }),
    );
    await queries.invalidateQueries({ queryKey: ['products'] });
    say(t('form.created'));
    await navigate({ to: '/quan-tri/san-pham/$id', params: { id }, ignoreBlocker: true });
  };
  return (
    <>
      <PageHeader title={t('new')} crumbs={[{ label: t('title'), to: '/quan-tri/san-pham' }]} />
      <RecordForm
        form={form}
        name="product.new"
        labels={labels}
        submitLabel={t('form.create')}
        onSubmit={create}
        onCancel={() => void navigate({ to: '/quan-tri/san-pham' })}
      >
        <ProductFields form={form} subject={null} isNew />
      </RecordForm>
    </>
  );
}
