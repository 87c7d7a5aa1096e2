import '@/lib/i18n/codes';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { GtinFields, valuesOf } from './GtinFields';
import { findProducts } from './labelQueries';
import type { KnownProduct } from './search';

/** Registers a GTIN. */
export function NewGtinPage({ known }: { known: KnownProduct }) {
  const { t } = useTranslation(['codes', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [product, setProduct] = useState<Choice | null>(
    known.product ? { value: known.product, label: known.productName ?? known.product } : null,
  );
  const [gtin, setGtin] = useState('');
  const [values, setValues] = useState(() => valuesOf());
  const [asked, setAsked] = useState(false);
  const register = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/gtins', {
          body: {
            gtin,
            productId: product!.value,
            subjectId: null,
            level: values.level,
            variant: values.variant || null,
            companyPrefix: values.companyPrefix || null,
            licenceNumber: values.licenceNumber || null,
            licenceOn: values.licenceOn || null,
            licenceUntil: values.licenceUntil || null,
            validFrom: values.validFrom || null,
            validTo: values.validTo || null,
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      say(t('codes:gtins.registered'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      await navigate({ to: '/quan-tri/ma-so/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (product && gtin.trim()) register.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('codes:gtins.new')}
        crumbs={[{ label: t('codes:gtins.title'), to: '/quan-tri/ma-so' }]}
      />
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
            label={t('codes:field.gtin')}
            description={t('codes:field.gtinHint')}
            withAsterisk
            inputMode="numeric"
            maxLength={30}
            value={gtin}
            error={asked && !gtin.trim() && t('common:form.missing')}
            onChange={(event) => setGtin(event.currentTarget.value)}
          />
          <GtinFields values={values} onChange={(part) => setValues({ ...values, ...part })} />
          {register.error && <Problem error={register.error} />}
          <Group>
            <Button type="submit" loading={register.isPending}>
              {t('codes:gtins.register')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
