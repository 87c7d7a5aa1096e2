import '@/lib/i18n/cases';
import { Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { authoritiesQuery } from '@/lib/query/certifications';
import { parseTypedDate, today } from '@/lib/format/dates';
import { orNull } from '@/lib/forms/values';

export interface PaperValues {
  number: string;
  date: string;
  effectiveOn: string;
  agencyId: string;
  signatoryName: string;
  signatoryTitle: string;
}

export const emptyPaper = (): PaperValues => ({
  number: '',
  date: today(),
  effectiveOn: '',
  agencyId: '',
  signatoryName: '',
  signatoryTitle: '',
});

const isDay = (text: string) => parseTypedDate(text) !== null;

export const isSigned = (values: PaperValues) =>
  values.number.trim() !== '' &&
  values.signatoryName.trim() !== '' &&
  isDay(values.date) &&
  (values.effectiveOn === '' || isDay(values.effectiveOn));

export const paperOf = (values: PaperValues) => ({
  number: values.number.trim(),
  date: values.date,
  effectiveOn: orNull(values.effectiveOn),
  agencyId: orNull(values.agencyId),
  signatoryName: values.signatoryName.trim(),
  signatoryTitle: orNull(values.signatoryTitle),
});

/** What the signed paper says at its head and foot. */
export function PaperFields({
  certificationId,
  values,
  onChange,
}: {
  /** One of the recognitions that it names: who has authority over it may sign. */
  certificationId: string;
  values: PaperValues;
  onChange: (values: PaperValues) => void;
}) {
  const { t, i18n } = useTranslation('decisions');
  const put = (part: Partial<PaperValues>) => onChange({ ...values, ...part });
  const authorities = useQuery(authoritiesQuery(certificationId, isDay(values.date) ? values.date : today()));
  return (
    <Stack>
      <TextInput
        label={t('paper.number')}
        placeholder={t('paper.numberExample')}
        withAsterisk
        maxLength={100}
        value={values.number}
        onChange={(event) => put({ number: event.currentTarget.value })}
      />
      <DateField
        label={t('paper.date')}
        withAsterisk
        value={values.date}
        onChange={(date) => put({ date })}
      />
      <DateField
        label={t('paper.effectiveOn')}
        description={t('paper.effectiveOnHint')}
        value={values.effectiveOn}
        onChange={(effectiveOn) => put({ effectiveOn })}
      />
      <Select
        label={t('paper.agency')}
        description={t('paper.agencyHint')}
        clearable
        clearButtonProps={{ 'aria-label': t('paper.clear') }}
        data={(authorities.data ?? []).map((agency) => ({
          value: agency.id,
          label: i18n.language === 'en' ? agency.nameEn : agency.name,
        }))}
        value={values.agencyId || null}
        onChange={(agencyId) => put({ agencyId: agencyId ?? '' })}
      />
      <TextInput
        label={t('paper.signatoryName')}
        withAsterisk
        maxLength={200}
        value={values.signatoryName}
        onChange={(event) => put({ signatoryName: event.currentTarget.value })}
      />
      <TextInput
        label={t('paper.signatoryTitle')}
        placeholder={t('paper.titleExample')}
        maxLength={200}
        value={values.signatoryTitle}
        onChange={(event) => put({ signatoryTitle: event.currentTarget.value })}
      />
    </Stack>
  );
}
