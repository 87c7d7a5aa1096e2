import { Button, Menu, Text } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { LinkMenuItem } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import type { Certification } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { isLevel } from '@/lib/kinds';
import { formatDate } from '@/lib/format/dates';

/** Every recognition the product ever had, and what may be done with each in its present state. */
export function RecognitionTable({ items }: { items: Certification[] }) {
  const { t } = useTranslation(['products', 'vocabulary', 'status']);
  const { can } = useSession();
  const acts = can('certifications.decide') || can('revocations.propose');
  const level = (name: string | null | undefined) => (isLevel(name) ? t(`vocabulary:level.${name}`) : '');
  return (
    <DataTable
      label={t('products:page.recognitions')}
      rows={items}
      idOf={(item) => item.id}
      nameOf={(item) => item.decisionNumber ?? ''}
      minWidth={780}
      detail={(item) => item.gapBefore && <Gap gap={item.gapBefore} />}
      columns={[
        {
          key: 'stars',
          header: t('products:column.stars'),
          cell: (item) => <StarRating stars={item.stars} status={item.status} />,
        },
        {
          key: 'status',
          header: t('products:column.status'),
          cell: (item) => <StatusBadge status={item.status} />,
        },
        {
          key: 'decision',
          header: t('products:recognition.decision'),
          cell: (item) => [item.decisionNumber, formatDate(item.decisionDate)].filter(Boolean).join(' · '),
        },
        {
          key: 'issuer',
          header: t('products:recognition.issuer'),
          cell: (item) => item.issuerName ?? level(item.level),
        },
        {
          key: 'from',
          header: t('products:recognition.from'),
          numeric: true,
          cell: (item) => formatDate(item.validFrom),
        },
        {
          key: 'to',
          header: t('products:recognition.to'),
          numeric: true,
          cell: (item) => formatDate(item.endedOn ?? item.expiresOn),
        },
        ...(acts
          ? [
              {
                key: 'act',
                header: t('products:recognition.act'),
                screenOnly: true,
                cell: (item: Certification) => <RecognitionActions item={item} />,
              },
            ]
          : []),
      ]}
      card={(item) => (
        <>
          <div className="card-facts">
            <StatusBadge status={item.status} />
            <StarRating stars={item.stars} status={item.status} />
          </div>
          <span>{[item.decisionNumber, formatDate(item.decisionDate)].filter(Boolean).join(' · ')}</span>
          <span className="quiet">
            {[formatDate(item.validFrom), formatDate(item.endedOn ?? item.expiresOn)]
              .filter(Boolean)
              .join(' – ')}
          </span>
          {item.gapBefore && <Gap gap={item.gapBefore} />}
          {acts && <RecognitionActions item={item} />}
        </>
      )}
    />
  );
}

/** Days on which the product had no certificate, before the recognition above. */
function Gap({ gap }: { gap: NonNullable<Certification['gapBefore']> }) {
  const { t } = useTranslation('products');
  return (
    <Text size="sm" c="var(--bad)">
      {t('recognition.gap', { count: gap.days, from: formatDate(gap.from), to: formatDate(gap.to) })}
    </Text>
  );
}

/** Steps that the law knows from each state; what is not offered here is refused by the server too. */
const STEPS: Record<string, readonly ('suspend' | 'reinstate' | 'withdraw')[]> = {
  'in-force': ['suspend', 'withdraw'],
  expiring: ['suspend', 'withdraw'],
  suspended: ['reinstate', 'withdraw'],
  'not-yet': ['withdraw'],
  unconfirmed: ['withdraw'],
};
const SLUG = { suspend: 'dinh-chi', reinstate: 'khoi-phuc', withdraw: 'rut' } as const;

/** What cannot be revoked any more. */
const ENDED = new Set(['revoked', 'withdrawn', 'superseded']);

function RecognitionActions({ item }: { item: Certification }) {
  const { t } = useTranslation('products');
  const { can } = useSession();
  const decides = can('certifications.decide');
  const edit = item.status === 'unconfirmed' ? t('recognition.complete') : t('recognition.correct');
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('recognition.actions', { decision: item.decisionNumber ?? '' })}
        >
          <IconDots size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {decides && (
          <LinkMenuItem to="/quan-tri/cong-nhan/$id" params={{ id: item.id }}>
            {edit}
          </LinkMenuItem>
        )}
        <LinkMenuItem to="/quan-tri/cong-nhan/$id/qua-trinh" params={{ id: item.id }}>
          {t('recognition.steps')}
        </LinkMenuItem>
        {decides && item.validFrom && !item.supersededOn && (
          <LinkMenuItem to="/quan-tri/cong-nhan/$id/cong-nhan-lai" params={{ id: item.id }}>
            {t('recognition.renew')}
          </LinkMenuItem>
        )}
        {(decides ? (STEPS[item.status] ?? []) : []).map((step) => (
          <LinkMenuItem
            key={step}

            to="/quan-tri/cong-nhan/$id/$buoc"
            params={{ id: item.id, buoc: SLUG[step] }}
          >
            {t(`recognition.${step}`)}
          </LinkMenuItem>
        ))}
        {!ENDED.has(item.status) && can('revocations.propose') && (
          <LinkMenuItem to="/quan-tri/cong-nhan/$id/thu-hoi" params={{ id: item.id }}>
            {t('recognition.revoke')}
          </LinkMenuItem>
        )}
        {item.status === 'revoked' && can('revocations.review') && (
          <LinkMenuItem to="/quan-tri/cong-nhan/$id/huy-thu-hoi" params={{ id: item.id }}>
            {t('recognition.undoRevocation')}
          </LinkMenuItem>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
