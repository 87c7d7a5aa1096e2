import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { Inspection } from '@/lib/api/types';
import { uuid7 } from '@/lib/offline/uuid7';
import { limitsQuery } from './inspectionQueries';

type Sample = Inspection['samples'][number];

/** Samples and what laboratories found in them. */
export function SamplesPart({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('inspections');
  if (inspection.samples.length === 0) return null;
  return (
    <section aria-label={t('sample.title')}>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('sample.title')}
      </Title>
      <Stack>
        {inspection.samples.map((sample) => (
          <Fieldset key={sample.id} legend={`${sample.name} · ${t('sample.seal')} ${sample.seal}`}>
            <Text size="sm">
              {[sample.quantity, sample.lot, sample.tests, sample.laboratory].filter(Boolean).join(' · ')}
            </Text>
            {sample.results.length > 0 && (
              <ul>
                {sample.results.map((result) => (
                  <li key={result.id}>
                    <Text span {...(result.passes ? {} : { c: 'var(--bad)', fw: 600 })}>
                      {[
                        result.indicator,
                        result.value !== null && `${result.value} ${result.unit ?? ''}`,
                        result.limit !== null &&
                          t('sample.most', { most: result.limit, unit: result.unit ?? '' }),
                        result.passes ? t('result.pass') : t('result.fail'),
                        result.laboratory,
                        result.reportNumber,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Text>
                  </li>
                ))}
              </ul>
            )}
            {inspection.mine && <Result inspection={inspection} sample={sample} />}
          </Fieldset>
        ))}
      </Stack>
    </section>
  );
}

function Result({ inspection, sample }: { inspection: Inspection; sample: Sample }) {
  const { t, i18n } = useTranslation(['inspections', 'common']);
  const queries = useQueryClient();
  const limits = useQuery(limitsQuery);
  const empty = {
    laboratory: sample.laboratory ?? '',
    reportNumber: '',
    indicator: '',
    limitCode: null as string | null,
    value: null as number | null,
    passes: false,
  };
  const [form, setForm] = useState(empty);
  const [asked, setAsked] = useState(false);
  const limit = limits.data?.find((one) => one.code === form.limitCode);
  const enter = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/inspections/{id}/samples/{sampleId}/results', {
          params: { path: { id: inspection.id, sampleId: sample.id } },
          body: {
            id: uuid7(),
            laboratory: form.laboratory,
            reportNumber: form.reportNumber,
            reportedOn: null,
            indicator: form.indicator || null,
            value: form.value,
            unit: limit?.unit ?? null,
            method: null,
            limitCode: form.limitCode,
            passes: form.limitCode ? null : form.passes,
          },
        }),
      ),
    onSuccess: async () => {
      say(t('inspections:page.done'));
      setForm(empty);
      setAsked(false);
      await queries.invalidateQueries({ queryKey: ['inspections', inspection.id] });
    },
  });
  const missing = (value: string) => asked && !value.trim() && t('common:form.missing');
  return (
    <Stack gap="xs" mt="sm" maw={640}>
      <Group grow align="flex-start">
        <TextInput
          label={t('inspections:sample.laboratory')}
          withAsterisk
          value={form.laboratory}
          error={missing(form.laboratory)}
          onChange={(event) => setForm({ ...form, laboratory: event.currentTarget.value })}
        />
        <TextInput
          label={t('inspections:sample.report')}
          withAsterisk
          value={form.reportNumber}
          error={missing(form.reportNumber)}
          onChange={(event) => setForm({ ...form, reportNumber: event.currentTarget.value })}
        />
      </Group>
      <Select
        label={t('inspections:sample.limit')}
        clearable
        clearButtonProps={{ 'aria-label': t('common:act.clear') }}
        data={(limits.data ?? []).map((one) => ({
          value: one.code,
          label: `${i18n.language === 'en' ? `${one.nameEn}, ${one.appliesToEn}` : `${one.name}, ${one.appliesTo}`} (${t('inspections:sample.most', { most: one.most, unit: one.unit })})`,
        }))}
        value={form.limitCode}
        onChange={(limitCode) => setForm({ ...form, limitCode })}
        {...(limit && !limit.confirmed ? { description: t('inspections:sample.unconfirmed') } : {})}
      />
      {!form.limitCode && (
        <TextInput
          label={t('inspections:sample.indicator')}
          withAsterisk
          value={form.indicator}
          error={missing(form.indicator)}
          onChange={(event) => setForm({ ...form, indicator: event.currentTarget.value })}
        />
      )}
      <NumberInput
        label={t('inspections:sample.value')}
        decimalSeparator=","
        min={0}
        value={form.value ?? ''}
        onChange={(value) => setForm({ ...form, value: value === '' ? null : Number(value) })}
      />
      {!form.limitCode && (
        <Checkbox
          label={t('inspections:sample.passes')}
          checked={form.passes}
          onChange={(event) => setForm({ ...form, passes: event.currentTarget.checked })}
        />
      )}
      {enter.error && <Problem error={enter.error} />}
      <Group>
        <Button
          variant="default"
          loading={enter.isPending}
          onClick={() => {
            setAsked(true);
            if (
              form.laboratory.trim() &&
              form.reportNumber.trim() &&
              (form.limitCode || form.indicator.trim())
            )
              enter.mutate();
          }}
        >
          {t('inspections:sample.save')}
        </Button>
      </Group>
    </Stack>
  );
}
