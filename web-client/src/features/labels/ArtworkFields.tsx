import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import type { ArtworkDetail } from '@/lib/api/types';
import { today } from '@/lib/format/dates';

const STARS = ['1', '2', '3', '4', '5'];

/** What is said of a label, as it is typed. */
export interface ArtworkValues {
  title: string;
  stars: string | null;
  certificateNumber: string;
  decisionNumber: string;
  usedFrom: string;
  usedTo: string;
  note: string;
}

export const emptyArtwork = (): ArtworkValues => ({
  title: '',
  stars: null,
  certificateNumber: '',
  decisionNumber: '',
  usedFrom: today(),
  usedTo: '',
  note: '',
});

export const artworkValuesOf = ({ artwork, note }: ArtworkDetail): ArtworkValues => ({
  title: artwork.title,
  stars: artwork.stars === null ? null : String(artwork.stars),
  certificateNumber: artwork.certificateNumber ?? '',
  decisionNumber: artwork.decisionNumber ?? '',
  usedFrom: artwork.usedFrom,
  usedTo: artwork.usedTo ?? '',
  note: note ?? '',
});

/** The same as the API takes it. */
export const artworkBodyOf = (values: ArtworkValues) => ({
  title: values.title,
  stars: values.stars ? Number(values.stars) : null,
  certificateNumber: values.certificateNumber || null,
  decisionNumber: values.decisionNumber || null,
  usedFrom: values.usedFrom || null,
  usedTo: values.usedTo || null,
  note: values.note || null,
});

interface Props {
  values: ArtworkValues;
  /** Somebody tried to send it: what is missing is said. */
  asked: boolean;
  onChange: (part: Partial<ArtworkValues>) => void;
}

export function ArtworkFields({ values, asked, onChange }: Props) {
  const { t } = useTranslation(['codes', 'common']);
  const number = (key: 'certificateNumber' | 'decisionNumber') => (
    <TextInput
      label={t(`codes:field.${key}`)}
      maxLength={100}
      value={values[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <TextInput
        label={t('codes:field.title')}
        description={t('codes:field.titleHint')}
        withAsterisk
        maxLength={200}
        value={values.title}
        error={asked && !values.title.trim() && t('common:form.missing')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        label={t('codes:field.stars')}
        placeholder={t('codes:field.noStars')}
        clearable
        clearButtonProps={{ 'aria-label': t('common:act.clear') }}
        data={STARS}
        value={values.stars}
        onChange={(stars) => onChange({ stars })}
      />
      {number('decisionNumber')}
      {number('certificateNumber')}
      <DateField
        label={t('codes:field.usedFrom')}
        value={values.usedFrom}
        onChange={(usedFrom) => onChange({ usedFrom })}
      />
      <DateField
        label={t('codes:field.usedTo')}
        hint={false}
        value={values.usedTo}
        onChange={(usedTo) => onChange({ usedTo })}
      />
      <Textarea
        label={t('codes:field.note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={values.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}
