import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { UnitSelect } from '@/components/ui/UnitSelect';
import { api } from '@/lib/api/client';
import type { ProgramTarget } from '@/lib/api/types';
import { figuresKey } from './figureQueries';

const MEASURES = [
  'in-force',
  'four-stars-in-force',
  'five-stars-in-force',
  'subjects-in-force',
  'newly-recognised',
  'upgraded',
  'renewal-rate',
] as const;
type Measure = (typeof MEASURES)[number];

/** Sets a target, or changes one or gives it up. */
export function TargetDialog({
  target,
  year,
  onClose,
}: {
  target: ProgramTarget | undefined;
  year: number;
  onClose: () => void;
}) {
  const { t } = useTranslation(['figures', 'common']);
  const queries = useQueryClient();
  const [when, setWhen] = useState<number | null>(target?.year ?? year);
  const [unit, setUnit] = useState<string | null>(target?.unitCode ?? null);
  const [measure, setMeasure] = useState<Measure | null>((target?.measure as Measure | undefined) ?? null);
  const [value, setValue] = useState<number | null>(target?.value ?? null);
  const [source, setSource] = useState(target?.source ?? '');
  const [confirmed, setConfirmed] = useState(target?.confirmed ?? false);
  const [asked, setAsked] = useState(false);
  const done = async (text: string) => {
    say(text);
    await queries.invalidateQueries({ queryKey: figuresKey });
    onClose();
  };
  const save = useMutation({
    mutationFn: (): Promise<unknown> =>
      target
        ? api.PATCH('/api/v1/program-targets/{id}', {
            params: { path: { id: target.id }, header: { 'If-Match': `"${target.version}"` } },
            body: { value, source, confirmed },
          })
        : api.POST('/api/v1/program-targets', {
            body: {
              year: when!,
              unit: unit!,
              measure: measure!,
              value,
              legalDocumentId: null,
              source,
              confirmed,
            },
          }),
    onSuccess: () => done(t('figures:targets.saved')),
  });
  const withdraw = useMutation({
    mutationFn: () => api.DELETE('/api/v1/program-targets/{id}', { params: { path: { id: target!.id } } }),
    onSuccess: () => done(t('figures:targets.withdrawn')),
  });
  const ready = when !== null && unit !== null && measure !== null && value !== null && source.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (ready) save.mutate();
  };
  const missing = (there: boolean) => asked && !there && t('common:form.missing');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(target ? 'figures:targets.change' : 'figures:targets.add')}
      closeButtonProps={{ 'aria-label': t('common:act.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {target ? (
            <Text>
              {t(`figures:measure.${target.measure}`)} · {target.unitName} · {target.year}
            </Text>
          ) : (
            <>
              <NumberInput
                label={t('figures:targets.year')}
                withAsterisk
                min={2018}
                max={2100}
                allowDecimal={false}
                hideControls
                value={when ?? ''}
                error={missing(when !== null)}
                onChange={(next) => setWhen(typeof next === 'number' ? next : null)}
              />
              <UnitSelect
                label={t('figures:unit')}
                withAsterisk
                by="code"
                {...(when !== null && when >= 2018 && when <= 2100 ? { on: `${when}-12-31` } : {})}
                value={unit}
                error={missing(unit !== null)}
                onChange={setUnit}
              />
              <Select
                label={t('figures:targets.measure')}
                withAsterisk
                data={MEASURES.map((name) => ({ value: name, label: t(`figures:measure.${name}`) }))}
                value={measure}
                error={missing(measure !== null)}
                onChange={(next) => setMeasure(next as Measure | null)}
              />
            </>
          )}
          <NumberInput
            label={t('figures:targets.value')}
            description={t('figures:targets.valueHint')}
            withAsterisk
            min={0}
            allowDecimal={false}
            value={value ?? ''}
            error={missing(value !== null)}
            onChange={(next) => setValue(typeof next === 'number' ? next : null)}
          />
          <Textarea
            label={t('figures:targets.source')}
            description={t('figures:targets.sourceHint')}
            withAsterisk
            autosize
            minRows={2}
            maxLength={500}
            value={source}
            error={missing(source.trim() !== '')}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <Checkbox
            label={t('figures:targets.confirmed')}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
          {save.error && <Problem error={save.error} />}
          {withdraw.error && <Problem error={withdraw.error} />}
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('common:act.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:act.cancel')}
            </Button>
            {target && (
              <Button
                variant="default"
                ml="auto"
                loading={withdraw.isPending}
                onClick={() => withdraw.mutate()}
              >
                {t('figures:targets.withdraw')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
