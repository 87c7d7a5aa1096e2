import { Radio, Select, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { foldedFilter } from '@/components/ui/foldedFilter';
import { MomentField } from '@/components/ui/MomentField';
import type { Recall } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { parseTypedDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { productsOfQuery } from '@/lib/query/finders';
import { agenciesQuery } from '@/lib/query/vocabularies';
import { FigureFields } from './FigureFields';
import { LotFields } from './LotFields';
import { PublicPreview } from './PublicPreview';
import { CHANNELS, METHODS } from './search';
import { publicWords, unaccounted, type Step, type Values } from './steps';

interface Props {
  step: Step;
  recall: Recall;
  values: Values;
  asked: boolean;
  onChange: (part: Partial<Values>) => void;
}

/** The fields of one step. */
export function StepFields({ step, recall, values, asked, onChange }: Props) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const { session } = useSession();
  const agencies = useQuery({ ...agenciesQuery({}), enabled: step === 'decision' });
  const products = useQuery({ ...productsOfQuery(recall.subjectId), enabled: step === 'lots' });
  const missing = (given: boolean) => asked && !given && t('common:form.missing');
  const line = (key: 'number' | 'signatory' | 'signatoryTitle' | 'recipient' | 'note', must = true) => (
    <TextInput
      label={t(`recalls:field.${key}`)}
      withAsterisk={must}
      maxLength={300}
      value={values[key]}
      error={must && missing(values[key].trim() !== '')}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const prose = (
    key: 'text' | 'publicReason' | 'instructions' | 'note',
    value: string,
    label: string,
    description?: string,
    must = true,
  ) => (
    <Textarea
      label={label}
      {...(description ? { description } : {})}
      withAsterisk={must}
      autosize
      minRows={2}
      maxLength={4000}
      value={value}
      error={must && missing(value.trim() !== '')}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const moment = (
    <MomentField
      label={t(step === 'decision' ? 'recalls:field.signedAt' : 'recalls:field.toldAt')}
      value={values.moment}
      asked={asked}
      onChange={(next) => onChange({ moment: next })}
    />
  );
  switch (step) {
    case 'decision':
      return (
        <>
          {line('number')}
          {moment}
          <Select
            label={t('recalls:field.agency')}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('common:act.clear') }}
            placeholder={session?.agency?.name ?? ''}
            filter={foldedFilter}
            nothingFoundMessage={t('common:form.noMatch')}
            data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={values.agency}
            onChange={(agency) => onChange({ agency })}
          />
          {line('signatory')}
          {line('signatoryTitle', false)}
        </>
      );
    case 'notice':
      return (
        <>
          {line('recipient')}
          <Select
            label={t('recalls:field.channel')}
            allowDeselect={false}
            data={CHANNELS.map((value) => ({ value, label: t(`recalls:channel.${value}`) }))}
            value={values.channel}
            onChange={(channel) =>
              onChange({ channel: CHANNELS.find((one) => one === channel) ?? 'telephone' })
            }
          />
          {moment}
          {line('note', false)}
        </>
      );
    case 'publication': {
      const words = publicWords(recall, values);
      return (
        <>
          {prose('publicReason', words.reason, t('recalls:field.publicReason'), t('recalls:noPersons'))}
          {prose(
            'instructions',
            words.instructions,
            t('recalls:field.instructions'),
            t('recalls:field.instructionsHint'),
          )}
          <PublicPreview recall={recall} {...words} />
        </>
      );
    }
    case 'progress':
      return (
        <>
          <FigureFields
            lots={recall.lots}
            values={values}
            asked={asked}
            onChange={(figures) => onChange({ figures })}
          />
          {prose('note', values.note, t('recalls:field.note'), undefined, false)}
        </>
      );
    case 'treatment':
      return (
        <>
          <Select
            label={t('recalls:field.method')}
            allowDeselect={false}
            data={METHODS.map((value) => ({ value, label: t(`recalls:method.${value}`) }))}
            value={values.method}
            onChange={(method) => onChange({ method: METHODS.find((one) => one === method) ?? 'destroy' })}
          />
          <DateField
            label={t('recalls:field.on')}
            withAsterisk
            value={values.on}
            error={missing(parseTypedDate(values.on) !== null)}
            onChange={(on) => onChange({ on })}
          />
          {prose('text', values.text, t('recalls:field.treatment'), t('recalls:field.treatmentHint'))}
        </>
      );
    case 'lots':
      return (
        <LotFields
          lots={values.lots}
          products={(products.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          asked={asked}
          onChange={(lots) => onChange({ lots })}
        />
      );
    case 'effectiveness':
      return (
        <>
          <Radio.Group
            label={t('recalls:field.effect')}
            withAsterisk
            value={values.effective === null ? '' : String(values.effective)}
            error={missing(values.effective !== null)}
            onChange={(value) => onChange({ effective: value === 'true' })}
          >
            <Group mt="xs">
              <Radio value="true" label={t('recalls:effect.effective')} />
              <Radio value="false" label={t('recalls:effect.ineffective')} />
            </Group>
          </Radio.Group>
          {recall.lots.some((lot) => !lot.reportedAt) && <Text>{t('recalls:needsFigures')}</Text>}
          {prose('text', values.text, t('recalls:field.check'), t('recalls:field.checkHint'))}
        </>
      );
    case 'closure': {
      const open = unaccounted(recall);
      return (
        <>
          {open.length > 0 && (
            <Text c="var(--bad)">
              {t('recalls:stillOpen', {
                lots: open
                  .map((lot) => `${lot.code}: ${formatNumber(lot.unaccounted, i18n.language)} ${lot.unit}`)
                  .join('; '),
              })}
            </Text>
          )}
          {prose(
            'text',
            values.text,
            t('recalls:field.unaccountedBecause'),
            open.length > 0 ? undefined : t('recalls:allAccounted'),
            open.length > 0,
          )}
        </>
      );
    }
    case 'withdrawal':
      return prose('text', values.text, t('recalls:field.withdrawn'), t('recalls:withdrawalHint'));
  }
}
