import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/ui/links';
import type { AuditEntry } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';

/** Of a sign-in with an e-mail that no account has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What it happened to, leading there where the reader may go. */
export function RecordLink({ row }: { row: AuditEntry }) {
  const { t } = useTranslation('audit');
  const { can } = useSession();
  const params = { id: row.recordId };
  const kind = row.type.split('.')[0];
  if (row.recordId === NOBODY) return t('record.nobody');
  switch (kind) {
    case 'product':
      return (
        <LinkAnchor to="/quan-tri/san-pham/$id" params={params}>
          {row.recordName ?? t('kinds.product')}
        </LinkAnchor>
      );
    case 'subject':
      return (
        <LinkAnchor to="/quan-tri/chu-the/$id" params={params}>
          {row.recordName ?? t('kinds.subject')}
        </LinkAnchor>
      );
    case 'certification':
      return (
        <LinkAnchor to="/quan-tri/cong-nhan/$id" params={params}>
          {row.recordName ?? t('record.certification')}
        </LinkAnchor>
      );
    case 'agency':
      return (
        <LinkAnchor to="/quan-tri/co-quan/$id" params={params}>
          {row.recordName ?? t('kinds.agency')}
        </LinkAnchor>
      );
    case 'unit':
      return (
        <LinkAnchor to="/quan-tri/dia-ban/$id" params={params}>
          {row.recordName ?? t('kinds.unit')}
        </LinkAnchor>
      );
    case 'audit':
      return t('record.audit');
    case 'retention':
      return <LinkAnchor to="/quan-tri/luu-giu">{t('retention.title')}</LinkAnchor>;
    case 'import':
      return can('imports.run') ? (
        <LinkAnchor to="/quan-tri/nhap-du-lieu/$id" params={params}>
          {row.recordName ?? t('record.import')}
        </LinkAnchor>
      ) : (
        (row.recordName ?? t('record.import'))
      );
    case 'client':
      return can('clients.manage') ? (
        <LinkAnchor to="/quan-tri/ung-dung/$id" params={params}>
          {row.recordName ?? row.recordId}
        </LinkAnchor>
      ) : (
        (row.recordName ?? '–')
      );
    case 'session':
    case 'user':
      return can('users.manage') ? (
        <LinkAnchor to="/quan-tri/nguoi-dung/$id" params={params}>
          {row.recordName ?? row.recordId}
        </LinkAnchor>
      ) : (
        (row.recordName ?? '–')
      );
    default:
      return row.recordName ?? '–';
  }
}
