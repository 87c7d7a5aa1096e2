import { Radio, Group, Select, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateControl } from '@/components/ui/DateControl';
import { useFaultText } from '@/components/ui/RecordForm';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { formatDate, parseTypedDate } from '@/lib/format/dates';
import { LEVELS } from '@/lib/kinds';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { lastValidDay, type CertificationValues } from './certificationForm';

export function useCertificationLabels(): Record<keyof CertificationValues, string> {
  const { t } = useTranslation('certifications');
  return {
    stars: t('form.stars'),
    level: t('form.level'),
    issuerAgencyId: t('form.issuer'),
    issuerName: t('form.issuerName'),
    decisionNumber: t('form.decisionNumber'),
    decisionDate: t('form.decisionDate'),
    score: t('form.score'),
  };
}

export function CertificationFields({ form }: { form: UseFormReturn<CertificationValues> }) {
  const { t } = useTranslation(['certifications', 'vocabulary', 'status', 'common']);
  const labels = useCertificationLabels();
  const text = useFaultText();
  const { errors } = form.formState;
  const decisionDate = useWatch({ control: form.control, name: 'decisionDate' });
  const day = parseTypedDate(decisionDate ?? '');
  const { data: agencies } = useQuery(agenciesQuery({ on: day ?? undefined }));
  return (
    <>
      <fieldset>
        <legend>{t('certifications:form.decision')}</legend>
        <TextInput
          id="decisionNumber"
          label={labels.decisionNumber}
          description={t('certifications:form.decisionNumberHint')}
          error={text(errors.decisionNumber?.message)}
          {...form.register('decisionNumber')}
        />
        <DateControl
          control={form.control}
          name="decisionDate"
          label={labels.decisionDate}
          description={t('certifications:form.decisionDateHint')}
        />
        <Text size="sm" role="status" className={day ? 'quiet' : 'hint-warn'}>
          {day
            ? t('certifications:form.expires', { date: formatDate(lastValidDay(day)) })
            : t('certifications:form.unconfirmed')}
        </Text>
      </fieldset>
      <fieldset>
        <legend>{t('certifications:form.stars')}</legend>
        <Controller
          control={form.control}
          name="stars"
          render={({ field }) => (
            <Radio.Group
              label={labels.stars}
              withAsterisk
              value={field.value}
              onChange={field.onChange}
              error={text(errors.stars?.message)}
            >
              <Group mt="xs">
                {['3', '4', '5'].map((stars, index) => (
                  <Radio
                    key={stars}
                    value={stars}
                    {...(index === 0 ? { id: 'stars' } : {})}
                    label={t('status:stars', { count: Number(stars) })}
                  />
                ))}
              </Group>
            </Radio.Group>
          )}
        />
        <TextInput
          id="score"
          label={labels.score}
          inputMode="decimal"
          error={text(errors.score?.message)}
          {...form.register('score')}
        />
        <Controller
          control={form.control}
          name="level"
          render={({ field }) => (
            <Select
              id="level"
              label={labels.level}
              withAsterisk
              allowDeselect={false}
              data={LEVELS.map((value) => ({ value, label: t(`vocabulary:level.${value}`) }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={text(errors.level?.message)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="issuerAgencyId"
          render={({ field }) => (
            <Select
              id="issuerAgencyId"
              label={labels.issuerAgencyId}
              description={t('certifications:form.issuerHint')}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('common:act.clear') }}
              filter={foldedFilter}
              limit={60}
              data={(agencies ?? []).map((agency) => ({ value: agency.id, label: agency.name }))}
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
            />
          )}
        />
        <TextInput
          id="issuerName"
          label={labels.issuerName}
          error={text(errors.issuerName?.message)}
          {...form.register('issuerName')}
        />
      </fieldset>
    </>
  );
}
