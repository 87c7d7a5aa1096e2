import '@/lib/i18n/cases';
import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { today } from '@/lib/format/dates';
import { PLAN_KINDS } from './search';

/** Begins a plan; whom it inspects is chosen on its own page. */
export function NewPlanPage({ onDone }: { onDone: (id: string) => void }) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const [key] = useState(newIdempotencyKey);
  const [kind, setKind] = useState<(typeof PLAN_KINDS)[number]>('yearly');
  const [year, setYear] = useState<string | number>(Number(today().slice(0, 4)) + 1);
  const [name, setName] = useState('');
  const [basis, setBasis] = useState('');
  const [asked, setAsked] = useState(false);
  const create = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/inspection-plans', {
          params: { header: { 'Idempotency-Key': key } },
          body: { kind, year: Number(year), name, basis: basis || null, agencyId: null },
        }),
      ),
    onSuccess: ({ id }) => onDone(id),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() && year) create.mutate();
  };
  return (
    <>
      <PageHeader
        title={t('inspectionPlans:new')}
        crumbs={[{ label: t('inspectionPlans:title'), to: '/quan-tri/ke-hoach-kiem-tra' }]}
      />
      <form onSubmit={submit} noValidate>
        <Stack maw={640}>
          <TextInput
            label={t('inspectionPlans:column.name')}
            placeholder={t('inspectionPlans:form.namePlaceholder')}
            withAsterisk
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={asked && !name.trim() && t('common:form.missing')}
          />
          <Group grow align="flex-start">
            <Select
              label={t('inspectionPlans:form.kind')}
              allowDeselect={false}
              data={PLAN_KINDS.map((value) => ({ value, label: t(`inspectionPlans:kind.${value}`) }))}
              value={kind}
              onChange={(value) => setKind((value ?? 'yearly') as typeof kind)}
            />
            <NumberInput
              label={t('inspectionPlans:column.year')}
              withAsterisk
              min={2020}
              max={2100}
              allowDecimal={false}
              value={year}
              onChange={setYear}
              error={asked && !year && t('common:form.missing')}
            />
          </Group>
          <Textarea
            label={t('inspectionPlans:form.basis')}
            autosize
            minRows={3}
            maxLength={4000}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
          />
          {create.error && <Problem error={create.error} />}
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t('inspectionPlans:form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
