import '@/lib/i18n/users';
import { Button, Group, Modal, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { EraseDialog } from '@/components/ui/EraseDialog';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { User } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatTime } from '@/lib/format/dates';
import { Assignments } from './Assignments';
import { LinkOnce } from './LinkOnce';
import { factorStateOf } from './factorState';
import { UserStatusMark } from './UserStatusMark';
import { useRefreshUser } from './useRefreshUser';
import { userQuery } from './userQueries';

export function UserPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(userQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded user={data} />;
}

function Loaded({ user }: { user: User }) {
  const { t, i18n } = useTranslation('users');
  const { can } = useSession();
  return (
    <>
      <PageHeader
        title={user.displayName}
        crumbs={[{ label: t('title'), to: '/quan-tri/nguoi-dung' }]}
        marks={<UserStatusMark status={user.status} />}
        actions={user.status !== 'erased' && <Acts user={user} />}
      />
      {user.status === 'erased' && (
        <Text c="dimmed" maw="75ch" mb="md">
          {t('page.erased')}
        </Text>
      )}
      <div className="record">
        <Assignments user={user} />
        <section className="sheet" aria-labelledby="facts">
          <Group justify="space-between">
            <Title order={2} id="facts">
              {t('page.facts')}
            </Title>
            {can('audit.read') && (
              <LinkAnchor to="/quan-tri/nhat-ky" search={{ record: user.id }} size="sm" className="no-print">
                {t('page.audit')}
              </LinkAnchor>
            )}
          </Group>
          <Facts
            items={[
              ...(user.status === 'erased' ? [] : [{ label: t('form.email'), value: user.email }]),
              { label: t('page.created'), value: formatTime(user.createdAt, i18n.language) },
              { label: t('column.lastSeen'), value: formatTime(user.lastSeenAt, i18n.language) },
              { label: t('factor.fact'), value: t(`factor.${factorStateOf(user)}`) },
            ]}
          />
        </section>
      </div>
    </>
  );
}

function Acts({ user }: { user: User }) {
  const { t } = useTranslation(['users', 'common']);
  const { session } = useSession();
  const [asking, setAsking] = useState<'switch' | 'reset' | 'erase'>();
  const link = useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/users/{id}/links', { params: { path: { id: user.id } } })),
    gcTime: 0,
  });
  const closed = user.status === 'disabled';
  return (
    <>
      {!closed && (
        <Button variant="default" loading={link.isPending} onClick={() => link.mutate()}>
          {t('users:link.make')}
        </Button>
      )}
      {user.totp.enabled && session?.user.id !== user.id && (
        <Button variant="default" onClick={() => setAsking('reset')}>
          {t('users:factor.reset.action')}
        </Button>
      )}
      <Button variant="default" onClick={() => setAsking('switch')}>
        {t(closed ? 'users:enable.action' : 'users:disable.action')}
      </Button>
      <Button variant="default" component="a" href={`/api/v1/users/${user.id}/personal-data`} download>
        {t('users:page.download')}
      </Button>
      {closed && (
        <Button variant="default" onClick={() => setAsking('erase')}>
          {t('users:erase.action')}
        </Button>
      )}
      {(link.data ?? link.error) && (
        <Modal
          opened
          onClose={link.reset}
          title={t('users:link.title')}
          closeButtonProps={{ 'aria-label': t('common:act.close') }}
        >
          {link.data ? <LinkOnce name={user.displayName} link={link.data} /> : <Problem error={link.error} />}
        </Modal>
      )}
      {asking === 'switch' && <SwitchDialog user={user} onClose={() => setAsking(undefined)} />}
      {asking === 'reset' && <ResetDialog user={user} onClose={() => setAsking(undefined)} />}
      {asking === 'erase' && <EraseUser user={user} onClose={() => setAsking(undefined)} />}
    </>
  );
}

/** Takes away a second factor that its owner has lost. */
function ResetDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation('users');
  const refresh = useRefreshUser(user.id);
  const reset = useMutation({
    mutationFn: () => api.POST('/api/v1/users/{id}/totp-reset', { params: { path: { id: user.id } } }),
    onSuccess: async () => {
      await refresh();
      say(t('factor.reset.done'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('factor.reset.title', { name: user.displayName })}
      texts={[t('factor.reset.text'), t('factor.reset.then')]}
      confirmLabel={t('factor.reset.action')}
      pending={reset.isPending}
      error={reset.error}
      onConfirm={() => reset.mutate()}
      onClose={onClose}
    />
  );
}

/** Closes the account to its owner, or opens it again. */
function SwitchDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation('users');
  const refresh = useRefreshUser(user.id);
  // As it was when the question was put: the answer changes the account under the dialog.
  const [act] = useState<'disable' | 'enable'>(user.status === 'disabled' ? 'enable' : 'disable');
  const turn = useMutation({
    mutationFn: () => api.POST(`/api/v1/users/{id}/${act}`, { params: { path: { id: user.id } } }),
    onSuccess: async () => {
      await refresh();
      say(t(`${act}.done`));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t(`${act}.title`, { name: user.displayName })}
      texts={[t(`${act}.text`)]}
      confirmLabel={t(`${act}.action`)}
      danger={act === 'disable'}
      pending={turn.isPending}
      error={turn.error}
      onConfirm={() => turn.mutate()}
      onClose={onClose}
    />
  );
}

/** Erases what is held of the person; nothing brings it back. */
function EraseUser({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation('users');
  const refresh = useRefreshUser(user.id);
  const erase = useMutation({
    mutationFn: (basis: string) =>
      api.POST('/api/v1/users/{id}/erasure', { params: { path: { id: user.id } }, body: { basis } }),
    onSuccess: async () => {
      await refresh();
      say(t('erase.done'));
      onClose();
    },
  });
  return (
    <EraseDialog
      title={t('erase.title', { name: user.displayName })}
      text={t('erase.text')}
      what={user.email}
      confirmLabel={t('erase.action')}
      pending={erase.isPending}
      error={erase.error}
      onErase={erase.mutate}
      onClose={onClose}
    />
  );
}
