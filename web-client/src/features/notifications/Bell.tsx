import { ActionIcon, Indicator } from '@mantine/core';
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
    const stale = queries.getQueryState(unreadQuery.queryKey)?.dataUpdatedAt ?? 0;
    if (Date.now() - stale > FRESH_FOR) void queries.invalidateQueries(unreadQuery);
  }, [path, queries]);
  return (
    <Indicator
      disabled={unread === 0}
      label={<span aria-hidden>{unread > MOST ? `${MOST}+` : unread}</span>}
      size={18}
      offset={4}
      color="red.8"
    >
      <ActionIcon
        component={Link}
        to="/quan-tri/thong-bao"
        variant="default"
        size="lg"
        aria-label={unread === 0 ? t('bell.none') : t('bell.unread', { count: unread })}
      >
        <IconBell size={18} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}
