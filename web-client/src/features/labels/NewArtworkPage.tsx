import '@/lib/i18n/codes';
import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { today } from '@/lib/format/dates';
import { findProducts } from './labelQueries';
import type { KnownProduct } from './search';

const STARS = ['1', '2', '3', '4', '5'];

/** Enters a label that bears the mark. */
export function NewArtworkPage({ known }: { known: KnownProduct }) {
  const { t } = useTranslation(['codes', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [product, setProduct] = useState<Choice | null>(
    known.product ? { value: known.product, label: known.productName ?? known.product } : null,
  );
  const [values, setValues] = useState({
    title: '',
    stars: null as string | null,
    certificateNumber: '',
    decisionNumber: '',
    usedFrom: today(),
    usedTo: '',
    note: '',
  });
  const [asked, setAsked] = useState(false);
  const put = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const enter = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/artworks', {
          body: {
            productId: product!.value,
            title: values.title,
            stars: values.stars ? Number(values.stars) : null,
            certificateNumber: values.certificateNumber || null,
            decisionNumber: values.decisionNumber || null,
            usedFrom: values.usedFrom || null,
            usedTo: values.usedTo || null,
            note: values.note || null,
          },
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
  const number = (key: 'certificateNumber' | 'decisionNumber') => (
    <TextInput
      label={t(`codes:field.${key}`)}
      maxLength={100}
      value={values[key]}
      onChange={(event) => put({ [key]: event.currentTarget.value })}
    />
  );
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
          <TextInput
            label={t('codes:field.title')}
            description={t('codes:field.titleHint')}
            withAsterisk
            maxLength={200}
            value={values.title}
            error={asked && !values.title.trim() && t('common:form.missing')}
            onChange={(event) => put({ title: event.currentTarget.value })}
          />
          <Select
            label={t('codes:field.stars')}
            placeholder={t('codes:field.noStars')}
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            data={STARS}
            value={values.stars}
            onChange={(stars) => put({ stars })}
          />
          {number('decisionNumber')}
          {number('certificateNumber')}
          <DateField
            label={t('codes:field.usedFrom')}
            value={values.usedFrom}
            onChange={(usedFrom) => put({ usedFrom })}
          />
          <DateField
            label={t('codes:field.usedTo')}
            hint={false}
            value={values.usedTo}
            onChange={(usedTo) => put({ usedTo })}
          />
          <Textarea
            label={t('codes:field.note')}
            autosize
            minRows={2}
            maxLength={2000}
            value={values.note}
            onChange={(event) => put({ note: event.currentTarget.value })}
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
