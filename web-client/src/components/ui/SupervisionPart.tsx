import '@/lib/i18n/cases';
import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { FindingLinks, InspectionLinks, RecallLinks, ViolationLinks } from './CaseLinks';
import { LinkAnchor } from './links';
import { Problem } from './Problem';

/** Whose supervision is shown: a subject's or a product's. */
type Of = { subject: string } | { product: string };

const SHOWN = 5;

/** What was inspected, found, charged and recalled: the latest of each kind that the reader may see. */
export default function SupervisionPart({ of }: { of: Of }) {
  const { t } = useTranslation('supervision');
  const { can } = useSession();
  const inspects = can('inspections.read');
  const charges = can('violations.read');
  const reads = can('register.read');
  const query = { ...of, limit: SHOWN, count: true };
  const inspections = useQuery({
    queryKey: ['inspections', 'of', of],
    queryFn: () => dataOf(api.GET('/api/v1/inspections', { params: { query } })),
    enabled: inspects,
  });
  const findings = useQuery({
    queryKey: ['findings', 'of', of],
    queryFn: () => dataOf(api.GET('/api/v1/findings', { params: { query: { ...query, unsettled: true } } })),
    enabled: inspects,
  });
  const violations = useQuery({
    queryKey: ['violations', 'of', of],
    queryFn: () => dataOf(api.GET('/api/v1/violations', { params: { query } })),
    enabled: charges,
  });
  const recalls = useQuery({
    queryKey: ['recalls', 'of', of],
    queryFn: () => dataOf(api.GET('/api/v1/recalls', { params: { query } })),
    enabled: reads,
  });
  if (!inspects && !charges && !reads) return null;
  const error = inspections.error ?? findings.error ?? violations.error ?? recalls.error;
  return (
    <section aria-labelledby="supervision" className="sheet record-wide">
      <Title order={2} id="supervision">
        {t('part.title')}
      </Title>
      {error && <Problem error={error} />}
      <div className="case-parts">
        {inspections.data && (
          <Kind
            title={t('part.inspections')}
            total={inspections.data.total ?? 0}
            none={t('part.noInspections')}
            all={
              <LinkAnchor size="sm" underline="always" to="/quan-tri/kiem-tra" search={of}>
                {t('part.all')}
              </LinkAnchor>
            }
          >
            <InspectionLinks rows={inspections.data.items} />
          </Kind>
        )}
        {findings.data && (
          <Kind
            title={t('part.findings')}
            total={findings.data.total ?? 0}
            none={t('part.noFindings')}
            all={
              <LinkAnchor size="sm" underline="always" to="/quan-tri/khac-phuc" search={of}>
                {t('part.all')}
              </LinkAnchor>
            }
          >
            <FindingLinks rows={findings.data.items} />
          </Kind>
        )}
        {violations.data && (
          <Kind
            title={t('part.violations')}
            total={violations.data.total ?? 0}
            none={t('part.noViolations')}
            all={
              <LinkAnchor size="sm" underline="always" to="/quan-tri/vi-pham" search={{ ...of, all: true }}>
                {t('part.all')}
              </LinkAnchor>
            }
          >
            <ViolationLinks rows={violations.data.items} />
          </Kind>
        )}
        {recalls.data && (
          <Kind
            title={t('part.recalls')}
            total={recalls.data.total ?? 0}
            none={t('part.noRecalls')}
            all={
              <LinkAnchor
                size="sm"
                underline="always"
                to="/quan-tri/thu-hoi-san-pham"
                search={{ ...of, all: true }}
              >
                {t('part.all')}
              </LinkAnchor>
            }
          >
            <RecallLinks rows={recalls.data.items} />
          </Kind>
        )}
      </div>
    </section>
  );
}

function Kind(props: { title: string; total: number; none: string; all: ReactNode; children: ReactNode }) {
  const { title, total, none, all, children } = props;
  return (
    <section aria-label={title}>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5">
          {`${title} (${total})`}
        </Title>
        {total > 0 && <span className="no-print">{all}</span>}
      </Group>
      {total === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        children
      )}
    </section>
  );
}
