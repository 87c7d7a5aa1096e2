import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EditRecord, type Versioned } from '@/components/ui/EditRecord';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { ProductDetail } from '@/lib/api/types';
import { changedFields } from '@/lib/forms/values';
import { ProductFields, useProductLabels } from './ProductFields';
import { changesOf, productSchema, valuesOf, type ProductValues } from './productForm';
import { productQuery } from './productQueries';

export function EditProductPage({ id }: { id: string }) {
  const { t } = useTranslation('products');
  // The form keeps the version it started from; a refetch in the background must not move it.
  const { data, error, refetch } = useQuery({ ...productQuery(id), staleTime: Infinity });
  return (
    <>
      <PageHeader
        title={t('form.editTitle')}
        crumbs={[
          { label: t('title'), to: '/quan-tri/san-pham' },
          ...(data
            ? [{ label: data.product.name, to: '/quan-tri/san-pham/$id' as const, params: { id } }]
            : []),
        ]}
      />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EditForm key={id} product={data.product} etag={data.etag} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function EditForm({ product, etag }: { product: ProductDetail; etag: string }) {
  const { t } = useTranslation(['products', 'common']);
  const labels = useProductLabels();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = product;
  const form = useForm<ProductValues>({
    resolver: zodResolver(productSchema),
    defaultValues: valuesOf(product),
  });
  const back = () => navigate({ to: '/quan-tri/san-pham/$id', params: { id }, ignoreBlocker: true });
  const save = async (base: Versioned<ProductValues>, values: ProductValues) => {
    await api.PATCH('/api/v1/products/{id}', {
      params: { path: { id }, header: { 'If-Match': base.etag } },
      body: changedFields(changesOf(base.values), changesOf(values)),
    });
    say(t('products:form.saved'));
    await queries.invalidateQueries({ queryKey: ['products'] });
    await back();
  };
  const reload = async () => {
    const fresh = await queries.fetchQuery({ ...productQuery(id), staleTime: 0 });
    return { values: valuesOf(fresh.product), etag: fresh.etag };
  };
  return (
    <EditRecord
      form={form}
      base={{ values: valuesOf(product), etag }}
      name={`product.${id}`}
      labels={labels}
      submitLabel={t('common:act.save')}
      reload={reload}
      save={save}
      onCancel={() => void navigate({ to: '/quan-tri/san-pham/$id', params: { id } })}
    >
      <ProductFields
        form={form}
        isNew={false}
        subject={product.subjectId ? { value: product.subjectId, label: product.subjectName ?? '' } : null}
      />
    </EditRecord>
  );
}
