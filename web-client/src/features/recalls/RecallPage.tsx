import '@/lib/i18n/cases';
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { HistoryList } from '@/components/ui/HistoryList';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { api, dataOf } from '@/lib/api/client';
import type { Recall } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { LotTable } from './LotTable';
import { RecallClocks } from './RecallClocks';
import { RecallRecords } from './RecallRecords';
import { RecallSteps } from './RecallSteps';
import { Section } from './Section';
import { historyKey, recallQuery } from './recallQueries';
import { stepsOf } from './steps';

type Fact = [label: string, value: ReactNode];
const facts = (all: Fact[]) => all.filter(([, value]) => value).map(([label, value]) => ({ label, value }));
const joined = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** One recall: the clocks first, then the goods, who was told, what became of them, and what is to be done. */
export function RecallPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['recalls', 'common']);
  const { data, error, refetch } = useQuery(recallQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const next = stepsOf(data)[0];
  const names = [...new Set(data.lots.map((lot) => lot.productName))].join(', ');
  return (
    <>
      <PageHeader
        title={t('recalls:of', { names })}
        crumbs={[{ label: t('recalls:title'), to: '/quan-tri/thu-hoi-san-pham' }]}
        marks={<Text fw={600}>{joined(data.code, t(`recalls:status.${data.status}`))}</Text>}
        actions={
          data.publication && (
            <Button component="a" variant="default" href={`/thu-hoi-san-pham/${data.id}`}>
              {t('recalls:publicPage')}
            </Button>
          )
        }
      />
      <RecallClocks recall={data} />
      {next && (
        <Text fw={600} mt="sm" mb="md">
          {t('recalls:next', { step: t(`recalls:step.${next}`).toLowerCase() })}
        </Text>
      )}
      <Facts
        items={facts([
          [
            t('recalls:field.subject'),
            <LinkAnchor key="subject" to="/quan-tri/chu-the/$id" params={{ id: data.subjectId }}>
              {data.subjectName}
            </LinkAnchor>,
          ],
          [
            t('recalls:field.basis'),
            <Text key="basis" inherit style={{ whiteSpace: 'pre-line' }}>
              {data.basis}
            </Text>,
          ],
          [t('recalls:field.kind'), t(`recalls:kind.${data.forced ? 'forced' : 'voluntary'}`)],
          [t('recalls:field.trigger'), t(`recalls:trigger.${data.trigger}`)],
          [t('recalls:field.detectedAt'), formatTime(data.detectedAt, i18n.language)],
          [
            t('recalls:field.openedAt'),
            joined(formatTime(data.openedAt, i18n.language), data.openedBy, data.agencyName),
          ],
          [
            t('recalls:field.decision'),
            data.decision &&
              joined(
                data.decision.number,
                formatTime(data.decision.at, i18n.language),
                data.decision.agencyName,
                data.decision.signatoryName,
                data.decision.signatoryTitle,
              ),
          ],
          [t('recalls:field.withdrawn'), data.withdrawnBecause],
        ])}
      />
      <Section id="lots" title={t('recalls:lotsTitle')}>
        <LotTable recall={data} />
      </Section>
      <Publication recall={data} />
      {data.forced && (
        <Section id="papers" title={t('recalls:papers')}>
          <Group className="no-print">
            {(['docx', 'pdf'] as const).map((format) => (
              <Button
                key={format}
                component="a"
                variant="default"
                href={`/api/v1/recalls/${data.id}/decision.${format}`}
              >
                {t(`recalls:${data.decision ? 'paper' : 'draft'}.${format}`)}
              </Button>
            ))}
          </Group>
        </Section>
      )}
      <RecallRecords recall={data} />
      {(data.effectivenessText ?? data.closedAt) && (
        <Section id="effect" title={t('recalls:effectTitle')}>
          <Effect recall={data} />
        </Section>
      )}
      <RecallSteps recall={data} />
      <Section id="history" title={t('common:history.title')}>
        <HistoryList
          cacheKey={historyKey(id)}
          load={(cursor) =>
            dataOf(
              api.GET('/api/v1/recalls/{id}/history', {
                params: { path: { id }, query: cursor ? { cursor } : {} },
              }),
            )
          }
        />
      </Section>
    </>
  );
}

/** What everyone reads, and since when. */
function Publication({ recall }: { recall: Recall }) {
  const { t, i18n } = useTranslation('recalls');
  const { publication } = recall;
  return (
    <Section id="publication" title={t('publicTitle')}>
      {publication ? (
        <Facts
          items={facts([
            [t('field.publishedAt'), formatTime(publication.at, i18n.language)],
            [t('field.publicReason'), publication.reason],
            [t('field.instructions'), publication.instructions],
          ])}
        />
      ) : (
        <Text>{t('notPublic')}</Text>
      )}
    </Section>
  );
}

/** Whether it had its effect, and how it ended. */
function Effect({ recall }: { recall: Recall }) {
  const { t, i18n } = useTranslation('recalls');
  // new figures take the result away, but not what the check said
  const effect = recall.effective === null ? 'outdated' : recall.effective ? 'effective' : 'ineffective';
  return (
    <Facts
      items={facts([
        [
          t('field.effect'),
          recall.effectivenessText && (
            <>
              <Text inherit {...(effect === 'effective' ? {} : { c: 'var(--bad)' })}>
                {t(`effect.${effect}`)}
              </Text>
              <Text inherit style={{ whiteSpace: 'pre-line' }}>
                {recall.effectivenessText}
              </Text>
            </>
          ),
        ],
        [t('field.checkedAt'), joined(formatTime(recall.checkedAt, i18n.language), recall.checkedBy)],
        [t('field.closedAt'), joined(formatTime(recall.closedAt, i18n.language), recall.closedBy)],
        [t('field.unaccountedBecause'), recall.unaccountedBecause],
      ])}
    />
  );
}
