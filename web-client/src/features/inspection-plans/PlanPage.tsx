import '@/lib/i18n/cases';
import { Alert, Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { formatDate } from '@/lib/format/dates';
import { PlanSteps } from './PlanSteps';
import { planQuery } from './planQueries';
import { ProposalsPart } from './ProposalsPart';
import { MONTHS } from './search';
import { TargetsPart } from './TargetsPart';

/** One plan: where it stands, whom it inspects month by month, and whom the signs speak for. */
export function PlanPage({ id }: { id: string }) {
  const { t } = useTranslation('inspectionPlans');
  const { data: plan, error, refetch } = useQuery(planQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!plan) return <RowsSkeleton />;
  const standing = plan.targets.filter((target) => target.withdrawnBecause === null);
  const done = standing.filter((target) => target.inspectionStatus === 'concluded').length;
  const late = standing.filter((target) => target.overdue).length;
  return (
    <>
      <PageHeader
        title={plan.name}
        crumbs={[{ label: t('title'), to: '/quan-tri/ke-hoach-kiem-tra' }]}
        marks={<Text fw={600}>{t(`status.${plan.status}`)}</Text>}
      />
      <Stack gap="lg">
        <Facts
          items={[
            { label: t('column.agency'), value: plan.agencyName },
            { label: t('form.kind'), value: `${t(`kind.${plan.kind}`)} · ${plan.year}` },
            {
              label: t('decision'),
              value: plan.decisionNumber && [plan.decisionNumber, formatDate(plan.decisionOn)].join(' · '),
            },
            { label: t('column.progress'), value: t('progress', { done, targets: standing.length }) },
            { label: t('form.basis'), value: plan.basis },
          ]}
        />
        {plan.returnedBecause && (
          <Alert color="yellow" title={t('returned')}>
            {plan.returnedBecause}
          </Alert>
        )}
        <Group className="no-print">
          {(['docx', 'pdf'] as const).map((format) => (
            <Anchor key={format} underline="always" href={`/api/v1/inspection-plans/${id}/plan.${format}`}>
              {t(`paper.${format}`)}
            </Anchor>
          ))}
        </Group>
        <PlanSteps plan={plan} />
        <section aria-labelledby="plan-year">
          <Title order={2} size="h4" id="plan-year" mb="xs">
            {t('calendar')}
          </Title>
          {late > 0 && <Text c="var(--bad)">{t('late', { count: late })}</Text>}
          <ol className="plan-months">
            {MONTHS.map((month) => {
              const here = standing.filter((target) => target.month === month);
              const made = here.filter((target) => target.inspectionStatus === 'concluded').length;
              return (
                <li key={month}>
                  <Text size="sm">{t('month', { month })}</Text>
                  <Text fw={600} {...(here.some((target) => target.overdue) ? { c: 'var(--bad)' } : {})}>
                    {here.length === 0 ? t('noVisits') : t('progress', { done: made, targets: here.length })}
                  </Text>
                </li>
              );
            })}
          </ol>
        </section>
        <TargetsPart plan={plan} />
        {plan.mayPlan && <ProposalsPart plan={plan} />}
      </Stack>
    </>
  );
}
