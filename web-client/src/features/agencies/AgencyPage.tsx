import '@/lib/i18n/users';
import { Button, Group, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { AgencyDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { EndAgencyDialog, RenameAgencyDialog } from './AgencyDialogs';
import { agencyQuery, useRefreshAgencies } from './agencyQueries';
import { useAgencyWords } from './useAgencyWords';

export function AgencyPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(agencyQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded agency={data} />;
}

function Loaded({ agency }: { agency: AgencyDetail }) {
  const { t, i18n } = useTranslation(['agencies', 'users']);
  const { can } = useSession();
  const words = useAgencyWords();
  const link = ({ id, name }: { id: string; name: string }) => (
    <LinkAnchor to="/quan-tri/co-quan/$id" params={{ id }}>
      {name}
    </LinkAnchor>
  );
  return (
    <>
      <PageHeader
        title={i18n.language === 'en' ? agency.nameEn : agency.name}
        crumbs={[{ label: t('agencies:title'), to: '/quan-tri/co-quan' }]}
        actions={can('agencies.manage') && <Acts agency={agency} />}
      />
      <section className="sheet" aria-labelledby="facts">
        <Group justify="space-between">
          <Title order={2} id="facts">
            {t('agencies:page.facts')}
          </Title>
          {can('audit.read') && (
            <LinkAnchor to="/quan-tri/nhat-ky" search={{ record: agency.id }} size="sm" className="no-print">
              {t('users:page.audit')}
            </LinkAnchor>
          )}
        </Group>
        <Facts
          items={[
            { label: t('agencies:page.code'), value: agency.code },
            {
              label: t('agencies:page.nameEn'),
              value: agency.nameEn,
            },
            { label: t('agencies:column.kind'), value: t(`agencies:kind.${agency.kind}`) },
            { label: t('agencies:column.field'), value: words.field(agency.field) },
            { label: t('agencies:column.unit'), value: agency.unitName },
            { label: t('agencies:column.valid'), value: words.valid(agency) },
            ...(agency.successor
              ? [{ label: t('agencies:page.successor'), value: link(agency.successor) }]
              : []),
            ...(agency.validTo && agency.present && agency.present.id !== agency.successor?.id
              ? [{ label: t('agencies:page.present'), value: link(agency.present) }]
              : []),
            ...(agency.predecessors.length > 0
              ? [
                  {
                    label: t('agencies:page.predecessors'),
                    value: (
                      <ul className="plain">
                        {agency.predecessors.map((before) => (
                          <li key={before.id}>
                            {link(before)} {words.valid(before)}
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
            { label: t('agencies:page.source'), value: agency.source },
          ]}
        />
      </section>
    </>
  );
}

function Acts({ agency }: { agency: AgencyDetail }) {
  const { t } = useTranslation('agencies');
  const [open, setOpen] = useState<'rename' | 'end' | 'reopen'>();
  const close = () => setOpen(undefined);
  return (
    <>
      {agency.validTo === null ? (
        <>
          <Button variant="default" onClick={() => setOpen('rename')}>
            {t('rename.act')}
          </Button>
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('end.act')}
          </Button>
        </>
      ) : (
        <Button variant="default" onClick={() => setOpen('reopen')}>
          {t('reopen.act')}
        </Button>
      )}
      {open === 'rename' && <RenameAgencyDialog agency={agency} onClose={close} />}
      {open === 'end' && <EndAgencyDialog agency={agency} onClose={close} />}
      {open === 'reopen' && <ReopenDialog agency={agency} onClose={close} />}
    </>
  );
}

function ReopenDialog({ agency, onClose }: { agency: AgencyDetail; onClose: () => void }) {
  const { t } = useTranslation('agencies');
  const refresh = useRefreshAgencies();
  const reopen = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/agencies/{id}/dissolution', { params: { path: { id: agency.id } } }),
    onSuccess: async () => {
      await refresh();
      say(t('reopen.done'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('reopen.title', { name: agency.name })}
      texts={[t('reopen.text')]}
      confirmLabel={t('reopen.act')}
      danger={false}
      pending={reopen.isPending}
      error={reopen.error}
      onConfirm={() => reopen.mutate()}
      onClose={onClose}
    />
  );
}
