import '@/lib/i18n/users';
import { Group, Select, Text } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { ListCount } from '@/components/ui/ListCount';
import {
  ActiveFilters,
  CursorPager,
  EmptyFiltered,
  RowsSkeleton,
  type ActiveFilter,
} from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { SearchField } from '@/components/ui/SearchField';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { useRoleName } from '@/components/ui/useRoleName';
import type { User } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { UserStatusMark } from './UserStatusMark';
import { factorStateOf } from './factorState';
import { USER_STATUSES, type UserSearch, type UserStatus } from './search';
import { rolesQuery, usersQuery } from './userQueries';

interface Props {
  search: UserSearch;
  onSearch: (search: UserSearch) => void;
}

export function UsersPage({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation(['users', 'common']);
  const role = useRoleName();
  const change = (next: UserSearch) => onSearch({ ...search, after: undefined, ...next });
  const clear = () => onSearch({});
  const list = useQuery(usersQuery(search));
  const { data: roles } = useQuery(rolesQuery);
  const rows = list.data?.items ?? [];
  const clearProps = { 'aria-label': t('common:act.clear') };
  const held: Record<'q' | 'role' | 'status', string | undefined> = {
    q: search.q,
    role: search.role && role(search.role),
    status: search.status && t(`users:status.${search.status}`),
  };
  const filters: ActiveFilter[] = (['q', 'role', 'status'] as const)
    .filter((key) => held[key])
    .map((key) => ({
      key,
      label: `${t(`users:filter.${key}`)}: ${held[key]}`,
      onRemove: () => change({ [key]: undefined }),
    }));
  return (
    <>
      <PageHeader
        title={t('users:title')}
        actions={
          <>
            <LinkButton to="/quan-tri/nguoi-dung/thu" variant="default">
              {t('users:outbox.title')}
            </LinkButton>
            <LinkButton to="/quan-tri/nguoi-dung/moi" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('users:invite')}
            </LinkButton>
          </>
        }
      />
      <form role="search" className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <SearchField
            label={t('users:searchLabel')}
            placeholder={t('users:searchPlaceholder')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <Select
            label={t('users:filter.role')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={clearProps}
            data={(roles ?? []).map(({ code }) => ({ value: code, label: role(code) }))}
            value={search.role ?? null}
            onChange={(next) => change({ role: next ?? undefined })}
          />
          <Select
            label={t('users:filter.status')}
            placeholder={t('common:list.all')}
            clearable
            clearButtonProps={clearProps}
            data={USER_STATUSES.map((value) => ({ value, label: t(`users:status.${value}`) }))}
            value={search.status ?? null}
            onChange={(next) => change({ status: (next as UserStatus | null) ?? undefined })}
          />
        </div>
      </form>
      <ActiveFilters filters={filters} onClear={clear} />
      <Group className="list-bar">
        <ListCount
          busy={list.isFetching}
          text={list.data && t('users:shown', { formatted: formatNumber(rows.length, i18n.language) })}
        />
      </Group>
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <RowsSkeleton />
      ) : rows.length === 0 ? (
        <EmptyFiltered filters={filters} onClear={clear} />
      ) : (
        <Rows rows={rows} busy={list.isPlaceholderData} />
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

function Rows({ rows, busy }: { rows: User[]; busy: boolean }) {
  const { t, i18n } = useTranslation('users');
  const role = useRoleName();
  const link = (row: User) => (
    <LinkAnchor to="/quan-tri/nguoi-dung/$id" params={{ id: row.id }}>
      {row.displayName}
    </LinkAnchor>
  );
  const rolesOf = (row: User) =>
    row.assignments
      .filter(({ isCurrent }) => isCurrent)
      .map((held) => (held.agencyName ? `${role(held.role)} (${held.agencyName})` : role(held.role)))
      .join('; ') || t('noRole');
  const lastSeen = (row: User) => formatTime(row.lastSeenAt, i18n.language) || '–';
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.displayName}
      busy={busy}
      columns={[
        { key: 'name', header: t('column.name'), className: 'main-cell', cell: link },
        { key: 'email', header: t('column.email'), className: 'read-cell', cell: (row) => row.email },
        { key: 'status', header: t('column.status'), cell: (row) => <UserStatusMark status={row.status} /> },
        { key: 'roles', header: t('column.roles'), className: 'messages-cell', cell: rolesOf },
        { key: 'factor', header: t('factor.column'), cell: (row) => t(`factor.${factorStateOf(row)}`) },
        { key: 'lastSeen', header: t('column.lastSeen'), numeric: true, cell: lastSeen },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <span className="quiet">{row.email}</span>
          <div className="card-facts">
            <UserStatusMark status={row.status} />
            <Text size="sm">{rolesOf(row)}</Text>
            <Text size="sm">
              {t('factor.fact')}: {t(`factor.${factorStateOf(row)}`)}
            </Text>
          </div>
        </>
      )}
    />
  );
}
