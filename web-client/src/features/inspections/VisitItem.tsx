import {
  Fieldset,
  Group,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/ui/DateField';
import { PhotoPart } from './PhotoPart';
import {
  answer,
  answerTo,
  findingOf,
  machineVerdict,
  settleFinding,
  type Asked,
  type Change,
  type Verdict,
  type Visit,
  type VisitFinding,
} from './visit';

const VERDICTS: Verdict[] = ['pass', 'fail', 'not-applicable'];

/** One question at a visit; a failing answer opens its finding below. */
export function Item({ visit, asked, change }: { visit: Visit; asked: Asked; change: Change }) {
  const { t, i18n } = useTranslation('inspections');
  const { item, productId } = asked;
  const present = answerTo(visit, asked);
  const finding = findingOf(visit, asked);
  const product =
    visit.inspection.products.length > 1 &&
    visit.inspection.products.find((one) => one.productId === productId);
  const english = i18n.language === 'en';
  const machine = machineVerdict(visit, asked, present?.number ?? null, present?.text ?? '');
  const put = (next: Parameters<typeof answer>[2]) =>
    change((v) => settleFinding(answer(v, asked, next), asked));
  const question = [english ? item.questionEn : item.question, product && product.name]
    .filter(Boolean)
    .join(' – ');
  const guidance = english ? item.guidanceEn : item.guidance;
  return (
    <Fieldset legend={question} className="visit-item">
      {guidance && (
        <Text size="sm" c="dimmed" mb="xs">
          {guidance}
        </Text>
      )}
      <Stack gap="xs">
        {item.answer === 'number' && (
          <NumberInput
            label={
              item.check === 'stars-in-force' ? t('visit.printedStars') : (item.unit ?? t('sample.value'))
            }
            value={present?.number ?? ''}
            min={0}
            decimalSeparator=","
            maw={240}
            onChange={(value) => put({ number: value === '' ? null : Number(value) })}
          />
        )}
        {(item.answer === 'text' || item.check === 'gtin-of-subject') && (
          <TextInput
            label={item.check === 'gtin-of-subject' ? t('visit.scanHint') : t('visit.note')}
            value={present?.text ?? ''}
            maxLength={2000}
            onChange={(event) => put({ text: event.currentTarget.value })}
          />
        )}
        <SegmentedControl
          aria-label={question}
          fullWidth
          value={present?.verdict ?? ''}
          data={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
          onChange={(value) => put({ verdict: value as Verdict })}
        />
        {machine && (
          <Text size="sm" c={machine === 'fail' ? 'var(--bad)' : 'dimmed'}>
            {t('visit.machine', { verdict: t(`verdict.${machine}`) })}
          </Text>
        )}
        {finding && (
          <FindingFields visit={visit} finding={finding} change={change} needsPhoto={item.needsPhoto} />
        )}
      </Stack>
    </Fieldset>
  );
}

/** What was found: words, pictures, what has to be done and until when. */
export function FindingFields({
  visit,
  finding,
  change,
  needsPhoto,
}: {
  visit: Visit;
  finding: VisitFinding;
  change: Change;
  needsPhoto: boolean;
}) {
  const { t } = useTranslation('inspections');
  const put = (next: Partial<VisitFinding>) =>
    change((v) => ({
      ...v,
      findings: v.findings.map((one) => (one.id === finding.id ? { ...one, ...next } : one)),
    }));
  return (
    <Stack gap="xs">
      <Textarea
        label={t('visit.finding')}
        description={t('visit.findingHint')}
        withAsterisk
        autosize
        minRows={2}
        maxLength={4000}
        value={finding.text}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <PhotoPart visit={visit} findingId={finding.id} change={change} needed={needsPhoto} />
      <TextInput
        label={t('visit.measure')}
        maxLength={4000}
        value={finding.measure}
        onChange={(event) => put({ measure: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('visit.responsible')}
          maxLength={300}
          value={finding.responsible}
          onChange={(event) => put({ responsible: event.currentTarget.value })}
        />
        <DateField
          label={t('visit.due')}
          hint={false}
          value={finding.dueOn}
          onChange={(dueOn) => put({ dueOn })}
        />
      </Group>
    </Stack>
  );
}
