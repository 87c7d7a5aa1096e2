import '@/lib/i18n/codes';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { ArtworkFields, artworkBodyOf, emptyArtwork } from './ArtworkFields';
import { findProducts } from './labelQueries';
import type { KnownProduct } from './search';

/** Enters a label that bears the mark. */
export function NewArtworkPage({ known }: { known: KnownProduct }) {
  const { t } = useTranslation(['codes', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [product, setProduct] = useState<Choice | null>(
    known.product ? { value: known.product, label: known.productName ?? known.product } : null,
  );
  const [values, setValues] = useState(emptyArtwork);
  const [asked, setAsked] = useState(false);
  const enter = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/artworks', {
          body: { productId: product!.value, ...artworkBodyOf(values) },
        }),
      ),
    onSuccess: async ({ id }) => {
      say(t('codes:artworks.entered'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate({ to: '/quan-tri/mau-nhan/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (product && values.title.trim()) enter.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('codes:artworks.new')}
        crumbs={[{ label: t('codes:artworks.title'), to: '/quan-tri/mau-nhan' }]}
      />
      <Text maw="75ch" mb="md">
        {t('codes:artworks.lead')}
      </Text>
      <form onSubmit={submit} noValidate>
        <Stack maw="75ch">
          <RemotePicker
            label={t('codes:field.product')}
            withAsterisk
            source="label-products"
            load={findProducts}
            value={product?.value ?? null}
            chosen={product}
            error={asked && !product && t('common:form.missing')}
            onPick={setProduct}
          />
          <ArtworkFields
            values={values}
            asked={asked}
            onChange={(part) => setValues({ ...values, ...part })}
          />
          {enter.error && <Problem error={enter.error} />}
          <Group>
            <Button type="submit" loading={enter.isPending}>
              {t('codes:artworks.enter')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
