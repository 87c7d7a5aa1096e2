import '@/lib/i18n/cases';
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StarRating } from '@/components/ui/StatusBadge';
import { LinkAnchor } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { RevocationProposal } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';
import { AddEvidence } from './AddEvidence';
import { DecideForm } from './DecideForm';
import { ExecutionForm } from './ExecutionForm';
import { OpinionForm, ReviewForm } from './HearingForms';
import { proposalQuery } from './revocationQueries';
import { BASES } from './search';
import { StageMark } from './StageMark';

/** One case: what is proposed, what the subject said, what was found and decided; and what its reader can do next. */
export function ProposalPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(proposalQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded key={data.etag} item={data.proposal} etag={data.etag} />;
}

function Loaded({ item, etag }: { item: RevocationProposal; etag: string }) {
  const { t, i18n } = useTranslation('revocations');
  const basis = BASES.find((one) => one === item.basis);
  return (
    <>
      <PageHeader
        title={item.productName}
        crumbs={[{ label: t('list.title'), to: '/quan-tri/thu-hoi' }]}
        marks={
          <>
            <StageMark stage={item.stage} />
            <StarRating stars={item.stars} status="in-force" />
          </>
        }
      />
      {item.overdue && (
        <Alert variant="outline" color="red" title={t('page.overdue')} mb="md" maw={760}>
          {t('page.overdueText', { date: formatDate(item.decisionDueOn) })}
        </Alert>
      )}
      <section className="sheet" aria-labelledby="case">
        <h2 id="case">{t('page.case')}</h2>
        <Facts
          items={[
            {
              label: t('list.product'),
              value: (
                <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: item.productId }}>
                  {[item.productName, item.productCode].filter(Boolean).join(' · ')}
                </LinkAnchor>
              ),
            },
            { label: t('page.subject'), value: item.subjectName },
            {
              label: t('list.ground'),
              value: i18n.language === 'en' ? item.groundNameEn : item.groundName,
            },
            { label: t('case.ground'), value: item.ground },
            { label: t('case.basis'), value: basis ? t(`basis.${basis}`) : item.basis },
            { label: t('case.basisOn'), value: formatDate(item.basisOn) },
            { label: t('case.reference'), value: item.reference },
            {
              label: t('page.proposed'),
              value: [item.proposingAgency, item.proposedBy, formatTime(item.proposedAt, i18n.language)]
                .filter(Boolean)
                .join(' · '),
            },
            {
              label: t('list.due'),
              value: item.decisionDueOn ? formatDate(item.decisionDueOn) : t('page.noDue'),
            },
          ]}
        />
        <Evidence item={item} />
      </section>
      <section className="sheet" aria-labelledby="hearing">
        <h2 id="hearing">{t('page.hearing')}</h2>
        {item.hearingWaivedBecause ? (
          <Text>{t('page.waived', { reason: item.hearingWaivedBecause })}</Text>
        ) : item.opinionOn ? (
          <Facts
            items={[
              {
                label: t('opinion.stance'),
                value: item.opinionAccepts ? t('opinion.accepts') : t('opinion.objects'),
              },
              { label: t('opinion.text'), value: item.opinion },
              { label: t('opinion.on'), value: formatDate(item.opinionOn) },
            ]}
          />
        ) : (
          <Text>{t('page.opinionUntil', { date: formatDate(item.opinionDueOn) })}</Text>
        )}
        <OpinionForm item={item} etag={etag} />
      </section>
      {(item.reviewedAt ?? item.stage === 'review') && (
        <section className="sheet" aria-labelledby="review">
          <h2 id="review">{t('page.review')}</h2>
          {item.reviewedAt && (
            <Facts
              items={[
                {
                  label: t('review.finding'),
                  value:
                    item.recommended === null
                      ? t('review.done')
                      : item.recommended
                        ? t('review.recommend')
                        : t('review.against'),
                },
                { label: t('review.text'), value: item.review },
                {
                  label: t('page.by'),
                  value: [item.reviewedBy, formatTime(item.reviewedAt, i18n.language)]
                    .filter(Boolean)
                    .join(' · '),
                },
              ]}
            />
          )}
          <ReviewForm item={item} etag={etag} />
        </section>
      )}
      <Outcome item={item} etag={etag} />
      <TakeBack item={item} />
    </>
  );
}

function Evidence({ item }: { item: RevocationProposal }) {
  const { t } = useTranslation('revocations');
  return (
    <>
      <h3>{t('evidence.title')}</h3>
      {item.evidence.length === 0 ? (
        <Text>{t('evidence.none')}</Text>
      ) : (
        <ul>
          {item.evidence.map((one) => (
            <li key={one.id}>
              {one.url ? (
                <Anchor href={one.url} target="_blank" rel="noopener">
                  {one.title}
                </Anchor>
              ) : (
                one.title
              )}
            </li>
          ))}
        </ul>
      )}
      <AddEvidence item={item} />
    </>
  );
}

function Outcome({ item, etag }: { item: RevocationProposal; etag: string }) {
  const { t, i18n } = useTranslation('revocations');
  const { can } = useSession();
  const decided: ReactNode = item.decisionId && (
    <LinkAnchor to="/quan-tri/quyet-dinh/$id" params={{ id: item.decisionId }}>
      {item.decisionNumber ?? t('page.inDraft')}
    </LinkAnchor>
  );
  if (item.stage === 'refused')
    return (
      <Alert variant="outline" color="leaf" title={t('page.refused')} maw={760}>
        {item.refusedBecause}
      </Alert>
    );
  if (item.stage === 'decision')
    return (
      <section className="sheet" aria-labelledby="decision">
        <h2 id="decision">{t('page.decision')}</h2>
        {item.decisionId ? (
          <Text>
            {t('page.draftNames')} {decided}
          </Text>
        ) : item.mine ? (
          <Text>{t('page.notMine')}</Text>
        ) : can('decisions.sign') ? (
          <DecideForm item={item} etag={etag} />
        ) : (
          <Text>{t('page.waitsForDecision')}</Text>
        )}
      </section>
    );
  if (item.stage !== 'execution' && item.stage !== 'closed') return null;
  return (
    <section className="sheet" aria-labelledby="execution">
      <h2 id="execution">{t('page.execution')}</h2>
      <Facts
        items={[
          { label: t('page.decision'), value: decided },
          {
            label: t('page.by'),
            value: [item.decidedBy, formatTime(item.decidedAt, i18n.language)].filter(Boolean).join(' · '),
          },
          { label: t('execution.certificateReturnedOn'), value: formatDate(item.certificateReturnedOn) },
          { label: t('execution.logoRemovedOn'), value: formatDate(item.logoRemovedOn) },
          { label: t('execution.stampsVoidedOn'), value: formatDate(item.stampsVoidedOn) },
          { label: t('execution.salesPointsInformedOn'), value: formatDate(item.salesPointsInformedOn) },
          { label: t('execution.note'), value: item.executionNote },
          ...(item.closedAt
            ? [{ label: t('page.closed'), value: formatTime(item.closedAt, i18n.language) }]
            : []),
        ]}
      />
      {item.stage === 'execution' && can('revocations.review') && <ExecutionForm item={item} etag={etag} />}
    </section>
  );
}

function TakeBack({ item }: { item: RevocationProposal }) {
  const { t } = useTranslation('revocations');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const open = ['hearing', 'review', 'decision'].includes(item.stage);
  const takeBack = useMutation({
    mutationFn: () => api.DELETE('/api/v1/revocation-proposals/{id}', { params: { path: { id: item.id } } }),
    onSuccess: async () => {
      say(t('takeBack.done'));
      await queries.invalidateQueries({ queryKey: ['revocations'] });
      await navigate({ to: '/quan-tri/thu-hoi' });
    },
  });
  if (!item.mine || !open || item.decisionId) return null;
  return (
    <Group mt="md">
      <Button variant="default" onClick={() => setAsks(true)}>
        {t('takeBack.act')}
      </Button>
      {asks && (
        <ConfirmDialog
          title={t('takeBack.act')}
          confirmLabel={t('takeBack.act')}
          pending={takeBack.isPending}
          error={takeBack.error}
          texts={[t('takeBack.text')]}
          onConfirm={() => takeBack.mutate()}
          onClose={() => setAsks(false)}
        />
      )}
    </Group>
  );
}
