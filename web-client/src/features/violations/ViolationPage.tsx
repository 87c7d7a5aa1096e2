import '@/lib/i18n/cases';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import type { Violation } from '@/lib/api/types';
import { useSession, type Permission } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { ViolationSteps } from './ViolationSteps';
import { violationQuery } from './violationQueries';

type Fact = [label: string, value: ReactNode];

/** By what a recall of the goods became known. */
const TRIGGER = {
  finding: 'inspection',
  'market-check': 'inspection',
  complaint: 'complaint',
  'other-agency': 'agency',
  artwork: 'inspection',
  'stamp-alert': 'inspection',
} as const;

const facts = (all: Fact[]) => all.filter(([, value]) => value).map(([label, value]) => ({ label, value }));

/** One violation: what is next and until when, what was done, its papers. */
export function ViolationPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation('violations');
  const { can } = useSession();
  const { data, error, refetch } = useQuery(violationQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const of = data.case;
  const kind = i18n.language === 'en' ? of.kindNameEn : of.kindName;
  const money = (amount: number) => formatNumber(amount, i18n.language);
  return (
    <>
      <PageHeader
        title={kind}
        crumbs={[{ label: t('title'), to: '/quan-tri/vi-pham' }]}
        marks={<Text fw={600}>{of.awaitsReceipt ? t('awaits') : t(`status.${of.status}`)}</Text>}
      />
      <Text fw={600} mb="sm" {...(of.overdue ? { c: 'var(--bad)' } : {})}>
        {[
          t(`next.${of.status}`),
          of.dueOn && t('due', { day: formatDate(of.dueOn) }),
          of.overdue && t('overdue'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Text className="prose" style={{ whiteSpace: 'pre-line' }} maw="75ch" mb="md">
        {of.act}
      </Text>
      <Facts
        items={facts([
          [
            t('field.subject'),
            can('register.read') ? (
              <LinkAnchor to="/quan-tri/chu-the/$id" params={{ id: of.subjectId }}>
                {of.subjectName}
              </LinkAnchor>
            ) : (
              of.subjectName
            ),
          ],
          [t('field.products'), data.products.map((product) => product.name).join('; ')],
          [t('field.detectedOn'), formatDate(of.detectedOn)],
          [t('field.place'), of.place],
          [t('field.source'), data.source && <Source of={data} />],
          [t('field.agency'), of.agencyName],
          [t('field.legalBasis'), data.legalBasis],
          [
            t('field.frame'),
            data.fineFrom !== null &&
              data.fineTo !== null &&
              `${money(data.fineFrom)} – ${money(data.fineTo)}`,
          ],
        ])}
      />
      <Section id="steps" title={t('history')}>
        <Done violation={data} />
      </Section>
      <Section id="papers" title={t('papers')}>
        <Group className="no-print">
          {(['minutes', 'decision'] as const)
            .filter((paper) => paper === 'minutes' || of.decisionOn)
            .flatMap((paper) =>
              (['docx', 'pdf'] as const).map((format) => (
                <Button
                  key={paper + format}
                  component="a"
                  variant="default"
                  href={`/api/v1/violations/${of.id}/${paper}.${format}`}
                >
                  {t(format === 'docx' ? `${paper}Paper` : `${paper}Pdf`)}
                </Button>
              )),
            )}
        </Group>
      </Section>
      <ViolationSteps violation={data} />
      {can('revocations.propose') && data.products.some((product) => product.certificationId) && (
        <Section id="revoke" title={t('revoke')}>
          <Group className="no-print">
            {data.products.map(
              ({ certificationId, name }) =>
                certificationId && (
                  <LinkButton
                    key={certificationId}
                    variant="default"
                    to="/quan-tri/cong-nhan/$id/thu-hoi"
                    params={{ id: certificationId }}
                    search={{
                      basis: 'violation',
                      ground: of.act.slice(0, 1000),
                      ...(data.revocationGround && { groundCode: data.revocationGround }),
                      ...((of.decisionOn ?? of.minutesOn) && { basisOn: (of.decisionOn ?? of.minutesOn)! }),
                      ...((of.decisionNumber ?? of.minutesNumber) && {
                        reference: (of.decisionNumber ?? of.minutesNumber)!,
                      }),
                    }}
                  >
                    {t('revokeOf', { name })}
                  </LinkButton>
                ),
            )}
          </Group>
        </Section>
      )}
      {can('recalls.manage') && data.products.length > 0 && (
        <Section id="recall" title={t('recall')}>
          <Group className="no-print">
            <LinkButton
              variant="default"
              to="/quan-tri/thu-hoi-san-pham/moi"
              search={{
                subject: of.subjectId,
                subjectName: of.subjectName,
                products: data.products.map(({ productId }) => productId),
                trigger: data.source ? TRIGGER[data.source] : 'inspection',
                basis: of.act.slice(0, 1000),
              }}
            >
              {t('recallGoods')}
            </LinkButton>
          </Group>
        </Section>
      )}
      {data.transfers.length > 0 && (
        <Section id="transfers" title={t('transfers')}>
          <Stack maw="75ch">
            {data.transfers.map((transfer) => (
              <div key={transfer.id}>
                <Text>
                  {`${formatTime(transfer.sentAt, i18n.language)}: ${transfer.fromAgencyName ?? ''} → ${transfer.toAgencyName ?? ''}, `}
                  {transfer.receivedAt
                    ? t('received', { day: formatTime(transfer.receivedAt, i18n.language) })
                    : t('notReceived')}
                </Text>
                <Text style={{ whiteSpace: 'pre-line' }}>{transfer.reason}</Text>
                {transfer.sealed && (
                  <Text style={{ whiteSpace: 'pre-line' }}>{transfer.sealedDetails ?? t('isSealed')}</Text>
                )}
              </div>
            ))}
          </Stack>
        </Section>
      )}
      {data.others && data.others.count > 0 && (
        <Section id="others" title={t('others')}>
          <Text>{t('othersCount', { count: data.others.count })}</Text>
          <ul>
            {data.others.items.map((other, index) => (
              <li key={index}>
                {`${formatDate(other.detectedOn)}: ${i18n.language === 'en' ? other.kindNameEn : other.kindName}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What led to the case, with a way to it. */
function Source({ of: { source, sourceId } }: { of: Violation }) {
  const { t } = useTranslation('violations');
  const { can } = useSession();
  if (!source) return null;
  const text = t(`source.${source}`);
  const way = sourceId && wayTo(source, sourceId, can);
  if (!way) return text;
  return (
    <>
      {`${text}: `}
      <LinkAnchor underline="always" {...way}>
        {t('sourceLink')}
      </LinkAnchor>
    </>
  );
}

function wayTo(
  source: NonNullable<Violation['source']>,
  id: string,
  can: (permission: Permission) => boolean,
) {
  const params = { id };
  switch (source) {
    case 'finding':
      return can('inspections.read') && ({ to: '/quan-tri/khac-phuc/$id', params } as const);
    case 'complaint':
      return can('complaints.handle') && ({ to: '/quan-tri/phan-anh/$id', params } as const);
    case 'artwork':
      return can('labels.read') && ({ to: '/quan-tri/mau-nhan/$id', params } as const);
    case 'stamp-alert':
      return can('labels.read') && ({ to: '/quan-tri/tem/nghi-sao-chep/$id', params } as const);
    default:
      return false;
  }
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mt="lg" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

/** What was done, and until when the rest is due. */
function Done({ violation: v }: { violation: Violation }) {
  const { t, i18n } = useTranslation('violations');
  const money = (amount: number) => formatNumber(amount, i18n.language);
  const joined = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  const due = (day: string | null) => (day ? t('due', { day: formatDate(day) }) : t('pending'));
  return (
    <Facts
      items={facts([
        [
          t('step.minutes'),
          v.case.minutesOn ? joined(v.case.minutesNumber, formatDate(v.case.minutesOn)) : due(v.minutesDueOn),
        ],
        [
          t('step.explanation'),
          v.explanationOn ? joined(formatDate(v.explanationOn), v.explanation) : due(v.explanationDueOn),
        ],
        [
          t('step.decision'),
          v.case.decisionOn
            ? joined(
                v.case.decisionNumber,
                formatDate(v.case.decisionOn),
                v.decisionBody,
                v.signatory,
                v.case.measure && t(`measure.${v.case.measure}`),
                v.case.fineVnd !== null && money(v.case.fineVnd),
                v.legalArticle,
              )
            : joined(
                due(v.decisionDueOn),
                v.limitationOn && t('limitation', { day: formatDate(v.limitationOn) }),
              ),
        ],
        [t('field.additional'), v.additionalMeasures],
        [t('field.remedies'), v.remedies],
        [
          t('step.payment'),
          v.case.fineVnd !== null &&
            joined(
              ...v.payments.map((payment) =>
                t('paid', { day: formatDate(payment.paidOn), amount: money(payment.amountVnd) }),
              ),
              v.leftToPay > 0 && t('left', { amount: money(v.leftToPay) }),
            ),
        ],
        [
          t('step.execution'),
          v.case.decisionOn &&
            (v.executedOn ? joined(formatDate(v.executedOn), v.executionNote) : due(v.executionDueOn)),
        ],
        [
          t('step.appeal'),
          v.appealedOn &&
            joined(
              formatDate(v.appealedOn),
              v.appeal,
              v.appealOutcome && t(`outcome.${v.appealOutcome}`),
              v.appealNote,
            ),
        ],
        [t('step.closure'), v.closure && joined(t(`closure.${v.closure}`), v.closingNote)],
      ])}
    />
  );
}
