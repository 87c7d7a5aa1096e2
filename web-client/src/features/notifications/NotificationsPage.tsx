import '@/lib/i18n/notifications';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CursorPager, RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { useRoleName } from '@/components/ui/useRoleName';
import { api } from '@/lib/api/client';
import type { NotificationRow } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { notificationsQuery } from './notificationQueries';
import type { NotificationSearch } from './search';

interface Props {
  search: NotificationSearch;
  onSearch: (search: NotificationSearch) => void;
}

/** What the person was told, the latest first; following one marks it as read. */
export function NotificationsPage({ search, onSearch }: Props) {
  const { t } = useTranslation('notifications');
  const queries = useQueryClient();
  const list = useQuery(notificationsQuery(search));
  const rows = list.data?.items ?? [];
  const newest = search.after?.length ? undefined : rows[0]?.id;
  const readAll = useMutation({
    mutationFn: (upTo: string) => api.POST('/api/v1/notifications/readings', { body: { upTo } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          newest &&
          rows.some(({ readAt }) => !readAt) && (
            <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate(newest)}>
              {t('readAll')}
            </Button>
          )
        }
      />
      <Group justify="space-between" mb="md" className="no-print">
        <SegmentedControl
          aria-label={t('filter')}
          data={[
            { value: 'all', label: t('all') },
            { value: 'unread', label: t('unread') },
          ]}
          value={search.unread ? 'unread' : 'all'}
          onChange={(value) => onSearch({ unread: value === 'unread' ? true : undefined })}
        />
        <LinkAnchor to="/quan-tri/tai-khoan" hash="notifications">
          {t('choose')}
        </LinkAnchor>
      </Group>
      {readAll.error && <Problem error={readAll.error} />}
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <Text>{search.unread ? t('noneUnread') : t('none')}</Text>
      ) : (
        <ul className="notifications" aria-busy={list.isPlaceholderData || undefined}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      <CursorPager
        page={(search.after?.length ?? 0) + 1}
        hasNext={Boolean(list.data?.nextCursor) && !list.isPlaceholderData}
        onPrevious={() => onSearch({ ...search, after: search.after?.slice(0, -1) })}
        onNext={() => onSearch({ ...search, after: [...(search.after ?? []), list.data?.nextCursor ?? ''] })}
      />
    </>
  );
}

function Row({ row }: { row: NotificationRow }) {
  const { t, i18n } = useTranslation('notifications');
  const queries = useQueryClient();
  const mark = useMutation({
    mutationFn: async (read: boolean) => {
      const one = { params: { path: { id: row.id } } };
      await (read
        ? api.PUT('/api/v1/notifications/{id}/reading', one)
        : api.DELETE('/api/v1/notifications/{id}/reading', one));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const read = Boolean(row.readAt);
  const text = useText(row);
  return (
    <li className={read ? undefined : 'unread'}>
      <div>
        <Text component="p" fw={read ? undefined : 600}>
          {!read && <span className="visually-hidden">{t('unreadMark')} </span>}
          <Destination row={row} text={text} onFollow={() => !read && mark.mutate(true)} />
        </Text>
        <Text size="sm" className="quiet">
          {formatTime(row.at, i18n.language)}
        </Text>
        {mark.error && <Problem error={mark.error} />}
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={mark.isPending}
        aria-label={t(read ? 'markUnreadOf' : 'markReadOf', { text })}
        onClick={() => mark.mutate(!read)}
      >
        {read ? t('markUnread') : t('markRead')}
      </Button>
    </li>
  );
}

/** In words; a kind that this page does not know yet by its name alone. */
function useText({ kind, name, role }: NotificationRow) {
  const { t, i18n } = useTranslation('notifications');
  const roleName = useRoleName();
  const key = `notifications:kind.${kind.replace('.', '_')}`;
  return i18n.exists(key)
    ? t(key as 'kind.role_granted', { name: name ?? t('unnamed'), role: role ? roleName(role) : '' })
    : kind;
}

function Destination({ row, text, onFollow }: { row: NotificationRow; text: string; onFollow: () => void }) {
  const { can } = useSession();
  const params = { id: row.recordId };
  switch (row.kind.split('.')[0]) {
    case 'change-request':
      return (
        <LinkAnchor to="/quan-tri/de-nghi/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'complaint':
      return (
        <LinkAnchor to="/quan-tri/phan-anh/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'revocation':
      return (
        <LinkAnchor to="/quan-tri/thu-hoi/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'finding':
      return (
        <LinkAnchor to="/quan-tri/khac-phuc/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'violation':
      return (
        <LinkAnchor to="/quan-tri/vi-pham/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'recall':
      return (
        <LinkAnchor to="/quan-tri/thu-hoi-san-pham/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'stamp-alert':
      return (
        <LinkAnchor to="/quan-tri/tem/nghi-sao-chep/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'gtin':
      return (
        <LinkAnchor to="/quan-tri/ma-so/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'webhook':
      return (
        <LinkAnchor to="/quan-tri/webhook/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'representative-request':
      return (
        <LinkAnchor to="/quan-tri/dai-dien" search={{ status: 'waiting' }} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'expiry-review':
      return row.productId && !can('register.write') ? (
        <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }} onClick={onFollow}>
          {text}
        </LinkAnchor>
      ) : (
        <LinkAnchor to="/quan-tri/ra-soat" search={{ window: 'missed' }} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'certification':
      return can('register.write') || !row.productId ? (
        <LinkAnchor to="/quan-tri/cong-nhan/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      ) : (
        <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'import':
      return (
        <LinkAnchor to="/quan-tri/nhap-du-lieu/$id" params={params} onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    case 'role':
      return (
        <LinkAnchor to="/quan-tri/tai-khoan" onClick={onFollow}>
          {text}
        </LinkAnchor>
      );
    default:
      return text;
  }
}
