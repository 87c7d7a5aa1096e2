import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { DateField } from '@/components/ui/DateField';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { InspectionPlan } from '@/lib/api/types';
import { parseTypedDate, today } from '@/lib/format/dates';
import { useStep, versioned } from './useStep';

/** Submitting, sending back, approving: each by whom it belongs to. */
export function PlanSteps({ plan }: { plan: InspectionPlan }) {
  const { t } = useTranslation(['inspectionPlans', 'common']);
  const [open, setOpen] = useState<'approve' | 'return' | null>(null);
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const params = versioned(plan.id, plan.version);
  const close = () => setOpen(null);
  const submit = useStep(
    () => api.POST('/api/v1/inspection-plans/{id}/submission', { params }),
    () => say(t('inspectionPlans:step.submitted')),
  );
  const approve = useStep(
    () =>
      api.POST('/api/v1/inspection-plans/{id}/approval', {
        params,
        body: { decisionNumber: number, decisionOn: parseTypedDate(on) },
      }),
    () => {
      close();
      say(t('inspectionPlans:step.approved'));
    },
  );
  const giveBack = useStep(
    () => api.POST('/api/v1/inspection-plans/{id}/return', { params, body: { reason } }),
    close,
  );
  const maySubmit = plan.mayPlan && plan.status === 'draft';
  if (!maySubmit && !plan.mayApprove)
    return plan.status === 'submitted' ? (
      <Text>{t('inspectionPlans:step.waits', { name: plan.submittedBy })}</Text>
    ) : null;
  return (
    <Stack className="no-print">
      {submit.error && <Problem error={submit.error} />}
      {open === null && (
        <Group>
          {maySubmit && (
            <Button
              loading={submit.isPending}
              disabled={plan.targets.length === 0}
              onClick={() => submit.mutate()}
            >
              {t('inspectionPlans:step.submit')}
            </Button>
          )}
          {plan.mayApprove && (
            <>
              <Button onClick={() => setOpen('approve')}>{t('inspectionPlans:step.approve')}</Button>
              <Button variant="default" onClick={() => setOpen('return')}>
                {t('inspectionPlans:step.return')}
              </Button>
            </>
          )}
        </Group>
      )}
      {maySubmit && plan.targets.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('inspectionPlans:step.needsTargets')}
        </Text>
      )}
      {open === 'approve' && (
        <ConfirmAct
          danger={false}
          consequences={[t('inspectionPlans:step.approveMeans'), t('inspectionPlans:step.changesNeedReason')]}
          confirmLabel={t('inspectionPlans:step.approve')}
          pending={approve.isPending}
          error={approve.error}
          missing={asked && (!number.trim() || parseTypedDate(on) === null)}
          onCancel={close}
          onConfirm={() => {
            setAsked(true);
            if (number.trim() && parseTypedDate(on)) approve.mutate();
          }}
        >
          <Group grow align="flex-start">
            <TextInput
              label={t('inspectionPlans:decisionNumber')}
              withAsterisk
              maxLength={300}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
            <DateField label={t('inspectionPlans:decisionOn')} hint={false} value={on} onChange={setOn} />
          </Group>
        </ConfirmAct>
      )}
      {open === 'return' && (
        <Stack className="sheet" maw={640}>
          <Textarea
            label={t('inspectionPlans:reason')}
            withAsterisk
            autosize
            maxLength={4000}
            value={reason}
            error={asked && !reason.trim() && t('common:form.missing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {giveBack.error && <Problem error={giveBack.error} />}
          <Group>
            <Button
              loading={giveBack.isPending}
              onClick={() => {
                setAsked(true);
                if (reason.trim()) giveBack.mutate();
              }}
            >
              {t('inspectionPlans:step.return')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('common:act.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
