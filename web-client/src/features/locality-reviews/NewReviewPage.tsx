import '@/lib/i18n/cases';
import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencySelect } from '@/components/ui/AgencySelect';
import { DateField } from '@/components/ui/DateField';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import { parseTypedDate, today } from '@/lib/format/dates';

const LEVELS = ['commune', 'district'] as const;
const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const MOST = 200;

/** Begins a review: whose recognitions, of which days, how many. The draw follows on its own page. */
export function NewReviewPage({ onDone }: { onDone: (id: string) => void }) {
  const { t } = useTranslation(['localityReviews', 'common']);
  const [key] = useState(newIdempotencyKey);
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('commune');
  const [unit, setUnit] = useState<string | null>(null);
  const [agency, setAgency] = useState<string | null>(null);
  const [from, setFrom] = useState(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today());
  const [size, setSize] = useState<string | number>(5);
  const [seed, setSeed] = useState('');
  const [basis, setBasis] = useState('');
  const [asked, setAsked] = useState(false);
  const create = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/locality-reviews', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            id: null,
            agencyId: agency,
            unitId: unit!,
            from: parseTypedDate(from)!,
            to: parseTypedDate(to)!,
            sampleSize: Number(size),
            seed: seed.trim() || null,
            basis: basis || null,
          },
        }),
      ),
    onSuccess: ({ id }) => onDone(id),
  });
  const complete = unit && parseTypedDate(from) && parseTypedDate(to) && size;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (complete) create.mutate();
  };
  const missing = (given: unknown) => asked && !given && t('common:form.missing');
  return (
    <>
      <PageHeader
        title={t('localityReviews:new')}
        crumbs={[{ label: t('localityReviews:title'), to: '/quan-tri/giam-sat-dia-phuong' }]}
      />
      <form onSubmit={submit} noValidate>
        <Stack maw={640}>
          <Select
            label={t('localityReviews:form.level')}
            allowDeselect={false}
            data={LEVELS.map((value) => ({ value, label: t(`localityReviews:level.${value}`) }))}
            value={level}
            onChange={(value) => {
              setLevel((value ?? 'commune') as typeof level);
              setUnit(null);
            }}
          />
          <UnitSelect
            by="id"
            level={level}
            on={level === 'district' ? LAST_DAY_OF_DISTRICTS : undefined}
            label={t('localityReviews:column.unit')}
            withAsterisk
            value={unit}
            onChange={setUnit}
            error={missing(unit)}
          />
          <Group grow align="flex-start">
            <DateField
              label={t('localityReviews:form.from')}
              withAsterisk
              hint={false}
              value={from}
              onChange={setFrom}
              error={missing(from)}
            />
            <DateField
              label={t('localityReviews:form.to')}
              withAsterisk
              hint={false}
              value={to}
              onChange={setTo}
              error={missing(to)}
            />
          </Group>
          <NumberInput
            label={t('localityReviews:form.size')}
            description={t('localityReviews:form.sizeHint')}
            withAsterisk
            min={1}
            max={MOST}
            allowDecimal={false}
            value={size}
            onChange={setSize}
            error={missing(size)}
          />
          <TextInput
            label={t('localityReviews:form.seed')}
            description={t('localityReviews:form.seedHint')}
            inputMode="numeric"
            maxLength={20}
            value={seed}
            onChange={(event) => setSeed(event.currentTarget.value)}
          />
          <AgencySelect
            label={t('localityReviews:column.agency')}
            description={t('localityReviews:form.agencyHint')}
            value={agency}
            onChange={setAgency}
          />
          <Textarea
            label={t('localityReviews:form.basis')}
            autosize
            minRows={3}
            maxLength={4000}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
          />
          {create.error && <Problem error={create.error} />}
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t('localityReviews:form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
