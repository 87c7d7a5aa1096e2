import '@/lib/i18n/stamps';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { RemotePicker, type Choice } from '@/components/ui/RemotePicker';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { parseTypedDate, today } from '@/lib/format/dates';
import { findSubjects, productsOfQuery } from '@/lib/query/finders';
import { nextQuery } from './stampQueries';
import { wholeOf } from './steps';

/** Grants a range of a roll; the number where the roll goes on is proposed. */
export function NewStampGrantPage() {
  const { t } = useTranslation(['stamps', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [subject, setSubject] = useState<Choice | null>(null);
  const [product, setProduct] = useState<string | null>(null);
  const [v, setValues] = useState({
    series: '',
    from: '',
    quantity: '',
    decisionNumber: '',
    decisionDate: today(),
    approved: '',
  });
  const [id] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const put = (part: Partial<typeof v>) => setValues({ ...v, ...part });
  const products = useQuery(productsOfQuery(subject?.value ?? null));
  const [series] = useDebouncedValue(v.series.trim(), 300);
  const next = useQuery(nextQuery(series));
  const quantity = wholeOf(v.quantity);
  const approved = wholeOf(v.approved);
  const from = v.from.trim() === '' ? null : wholeOf(v.from);
  const date = parseTypedDate(v.decisionDate);
  const complete =
    subject &&
    product &&
    v.series.trim() &&
    v.decisionNumber.trim() &&
    quantity &&
    approved &&
    date &&
    from !== undefined;
  const grant = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/stamp-grants', {
          body: {
            id,
            series: v.series,
            from: from ?? null,
            quantity: quantity!,
            subjectId: subject!.value,
            productId: product!,
            decisionNumber: v.decisionNumber,
            decisionDate: date!,
            decisionId: null,
            approved: approved!,
          },
        }),
      ),
    onSuccess: async (made) => {
      say(t('stamps:granted'));
      await queries.invalidateQueries({ queryKey: ['stamps'] });
      await navigate({ to: '/quan-tri/tem/$id', params: { id: made.id } });
    },
  });
  const missing = (given: unknown) => asked && !given && t('common:form.missing');
  const line = (
    key: 'series' | 'quantity' | 'decisionNumber' | 'approved',
    given: unknown,
    hint?: string,
  ) => (
    <TextInput
      label={t(`stamps:field.${key}`)}
      withAsterisk
      maxLength={300}
      {...(hint ? { description: hint } : {})}
      {...(key === 'quantity' || key === 'approved' ? { inputMode: 'numeric' } : {})}
      value={v[key]}
      error={missing(given)}
      onChange={(event) => put({ [key]: event.currentTarget.value })}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (complete) grant.mutate();
  };
  return (
    <>
      <PageHeader title={t('stamps:new')} crumbs={[{ label: t('stamps:title'), to: '/quan-tri/tem' }]} />
      <Text maw="75ch" mb="md">
        {t('stamps:lead')}
      </Text>
      <form onSubmit={submit} noValidate>
        <Stack maw="75ch">
          <RemotePicker
            label={t('stamps:field.subject')}
            withAsterisk
            source="subjects"
            load={findSubjects}
            value={subject?.value ?? null}
            chosen={subject}
            error={missing(subject)}
            onPick={(choice) => {
              setSubject(choice);
              setProduct(null);
            }}
          />
          <Select
            label={t('stamps:field.product')}
            withAsterisk
            allowDeselect={false}
            data={(products.data ?? []).map((one) => ({ value: one.id, label: one.name }))}
            value={product}
            error={missing(product)}
            onChange={setProduct}
          />
          {line('decisionNumber', v.decisionNumber.trim())}
          <DateField
            label={t('stamps:field.decisionDate')}
            withAsterisk
            value={v.decisionDate}
            error={missing(date)}
            onChange={(decisionDate) => put({ decisionDate })}
          />
          {line('approved', approved)}
          {line('series', v.series.trim(), t('stamps:field.seriesHint'))}
          <TextInput
            label={t('stamps:field.from')}
            inputMode="numeric"
            description={
              next.data ? t('stamps:field.fromHint', { next: next.data.from }) : t('stamps:field.fromAuto')
            }
            value={v.from}
            error={missing(from !== undefined)}
            onChange={(event) => put({ from: event.currentTarget.value })}
          />
          {line('quantity', quantity)}
          {asked && !complete && (
            <Text role="alert" c="var(--bad)">
              {t('stamps:incomplete')}
            </Text>
          )}
          {grant.error && <Problem error={grant.error} />}
          <Group>
            <Button type="submit" loading={grant.isPending}>
              {t('stamps:new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
