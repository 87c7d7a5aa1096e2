import { ActionIcon } from '@mantine/core';
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FRESH_FOR, unreadQuery } from './notificationQueries';

const MOST = 99;

/** Leads to the notifications and tells how many are unread. */
export function Bell() {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data: unread = 0 } = useQuery(unreadQuery);
  useEffect(() => {
    const asked = queries.getQueryState(unreadQuery.queryKey)?.dataUpdatedAt ?? 0;
    if (Date.now() - asked > FRESH_FOR) void queries.invalidateQueries(unreadQuery);
  }, [path, queries]);
  // what is said begins with what is seen
  const shown = unread > MOST ? `${MOST}+` : String(unread);
  return (
    <ActionIcon
      component={Link}
      to="/quan-tri/thong-bao"
      variant="default"
      size="lg"
      className="bell"
      aria-label={unread === 0 ? t('bell.none') : t('bell.unread', { count: unread, shown })}
    >
      <IconBell size={18} aria-hidden />
      {unread > 0 && (
        <span className="bell-count" aria-hidden>
          {shown}
        </span>
      )}
    </ActionIcon>
  );
}
