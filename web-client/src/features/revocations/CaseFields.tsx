import '@/lib/i18n/cases';
import { Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { groundsQuery } from '@/lib/query/certifications';
import { parseTypedDate, today } from '@/lib/format/dates';
import { orNull } from '@/lib/forms/values';
import { BASES, type Basis } from './search';

export interface CaseValues {
  groundCode: string;
  ground: string;
  basis: Basis;
  basisOn: string;
  reference: string;
  opinionDueOn: string;
  waived: boolean;
  hearingWaivedBecause: string;
}

export const emptyCase = (): CaseValues => ({
  groundCode: '',
  ground: '',
  basis: 'inspection',
  basisOn: today(),
  reference: '',
  opinionDueOn: '',
  waived: false,
  hearingWaivedBecause: '',
});

const isDay = (text: string) => parseTypedDate(text) !== null;

export const isComplete = (values: CaseValues) =>
  values.groundCode !== '' &&
  values.ground.trim() !== '' &&
  isDay(values.basisOn) &&
  (values.waived
    ? values.hearingWaivedBecause.trim() !== ''
    : values.opinionDueOn === '' || isDay(values.opinionDueOn));

export const bodyOf = (values: CaseValues) => ({
  groundCode: values.groundCode,
  ground: values.ground,
  basis: values.basis,
  basisOn: values.basisOn,
  reference: orNull(values.reference),
  opinionDueOn: values.waived ? null : orNull(values.opinionDueOn),
  hearingWaivedBecause: values.waived ? orNull(values.hearingWaivedBecause) : null,
});

/** Why a recognition is to be taken away; the classes of reasons are those of today's act and of the day of the basis. */
export function CaseFields({
  values,
  onChange,
}: {
  values: CaseValues;
  onChange: (values: CaseValues) => void;
}) {
  const { t, i18n } = useTranslation(['revocations', 'certifications']);
  const put = (part: Partial<CaseValues>) => onChange({ ...values, ...part });
  const now = useQuery(groundsQuery(today()));
  const then = useQuery(groundsQuery(isDay(values.basisOn) ? values.basisOn : today()));
  const grounds = [
    ...new Map([...(now.data ?? []), ...(then.data ?? [])].map((ground) => [ground.code, ground])).values(),
  ];
  return (
    <Stack>
      <Select
        label={t('certifications:step.groundCode')}
        description={t('revocations:case.groundCodeHint')}
        withAsterisk
        data={grounds.map((ground) => ({
          value: ground.code,
          label: [ground.point && `${ground.point})`, i18n.language === 'en' ? ground.nameEn : ground.name]
            .filter(Boolean)
            .join(' '),
        }))}
        value={values.groundCode || null}
        onChange={(groundCode) => put({ groundCode: groundCode ?? '' })}
      />
      <Textarea
        label={t('revocations:case.ground')}
        description={t('revocations:case.groundHint')}
        withAsterisk
        autosize
        minRows={3}
        maxLength={1000}
        value={values.ground}
        onChange={(event) => put({ ground: event.currentTarget.value })}
      />
      <Select
        label={t('revocations:case.basis')}
        withAsterisk
        allowDeselect={false}
        data={BASES.map((value) => ({ value, label: t(`revocations:basis.${value}`) }))}
        value={values.basis}
        onChange={(basis) => put({ basis: BASES.find((one) => one === basis) ?? 'inspection' })}
      />
      <DateField
        label={t('revocations:case.basisOn')}
        description={t('revocations:case.basisOnHint')}
        withAsterisk
        value={values.basisOn}
        onChange={(basisOn) => put({ basisOn })}
      />
      <TextInput
        label={t('revocations:case.reference')}
        maxLength={200}
        value={values.reference}
        onChange={(event) => put({ reference: event.currentTarget.value })}
      />
      <Checkbox
        label={t('revocations:case.waived')}
        description={t('revocations:case.waivedHint')}
        checked={values.waived}
        onChange={(event) => put({ waived: event.currentTarget.checked })}
      />
      {values.waived ? (
        <Textarea
          label={t('revocations:case.waivedBecause')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={1000}
          value={values.hearingWaivedBecause}
          onChange={(event) => put({ hearingWaivedBecause: event.currentTarget.value })}
        />
      ) : (
        <DateField
          label={t('revocations:case.opinionDueOn')}
          description={t('revocations:case.opinionDueOnHint')}
          value={values.opinionDueOn}
          onChange={(opinionDueOn) => put({ opinionDueOn })}
        />
      )}
    </Stack>
  );
}
