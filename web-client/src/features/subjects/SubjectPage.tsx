import { Group, Menu, Button, Text, Title } from '@mantine/core';
import IconDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/DataTable';
import { EraseDialog } from '@/components/ui/EraseDialog';
import { Facts } from '@/components/ui/Facts';
import { HistoryList } from '@/components/ui/HistoryList';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import { LinkAnchor, LinkButton, LinkMenuItem } from '@/components/ui/links';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { SubjectDetail } from '@/lib/api/types';
import { onlyRepresents, useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { isSubjectKind } from '@/lib/kinds';
import { placeText } from '@/lib/format/places';
import { WatchButton } from '@/components/ui/WatchButton';
import { productsOfQuery, subjectQuery } from './subjectQueries';

const SupervisionPart = lazy(() => import('@/components/ui/SupervisionPart'));

export function SubjectPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(subjectQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded subject={data.subject} />;
}

function Loaded({ subject }: { subject: SubjectDetail }) {
  const { t } = useTranslation(['subjects', 'common', 'vocabulary', 'shell']);
  const { session } = useSession();
  const kind = isSubjectKind(subject.kind) ? t(`vocabulary:subjectKind.${subject.kind}`) : subject.kind;
  return (
    <>
      <PageHeader
        title={subject.name}
        crumbs={[
          onlyRepresents(session)
            ? { label: t('shell:nav.mySubjects'), to: '/quan-tri' }
            : { label: t('subjects:title'), to: '/quan-tri/chu-the' },
        ]}
        actions={
          <>
            <WatchButton kind="subject" id={subject.id} />
            <SubjectActions subject={subject} />
          </>
        }
      />
      <div className="record">
        <section aria-labelledby="products" className="sheet record-wide">
          <Group justify="space-between">
            <Title order={2} id="products">
              {t('subjects:page.products')}
            </Title>
            <LinkAnchor
              to="/quan-tri/san-pham"
              search={{ subject: subject.id }}
              size="sm"
              className="no-print"
            >
              {t('subjects:page.allProducts')}
            </LinkAnchor>
          </Group>
          <ProductsOf id={subject.id} />
        </section>
        <section aria-labelledby="facts" className="sheet">
          <Title order={2} id="facts">
            {t('subjects:page.facts')}
          </Title>
          <Facts
            items={[
              { label: t('subjects:column.kind'), value: kind },
              { label: t('subjects:form.taxCode'), value: subject.taxCode },
              {
                label: t('subjects:column.unit'),
                value: placeText(subject.unitName, subject.districtName),
              },
              { label: t('subjects:page.aliases'), value: subject.aliases.join('; ') },
            ]}
          />
        </section>
        <section aria-labelledby="contact" className="sheet">
          <Title order={2} id="contact">
            {t('subjects:page.contact')}
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            {t('subjects:page.private')}
          </Text>
          <Facts
            items={[
              { label: t('subjects:form.ownerName'), value: subject.ownerName },
              { label: t('subjects:form.phone'), value: subject.phone },
              { label: t('subjects:form.email'), value: subject.email },
              { label: t('subjects:form.address'), value: subject.address },
            ]}
          />
        </section>
        <Suspense>
          <SupervisionPart of={{ subject: subject.id }} />
        </Suspense>
        <UndoList subject={subject} />
        <section aria-labelledby="history" className="sheet record-wide">
          <Title order={2} id="history">
            {t('common:history.title')}
          </Title>
          <HistoryList
            cacheKey={['subjects', 'one', subject.id, 'history']}
            load={(cursor) =>
              dataOf(
                api.GET('/api/v1/subjects/{id}/history', {
                  params: { path: { id: subject.id }, query: cursor ? { cursor } : {} },
                }),
              )
            }
          />
        </section>
      </div>
    </>
  );
}

function ProductsOf({ id }: { id: string }) {
  const { t } = useTranslation(['subjects', 'products']);
  const { data, error, isPending, refetch } = useQuery(productsOfQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  if (data.length === 0) return <Text c="dimmed">{t('subjects:page.noProducts')}</Text>;
  const link = (row: (typeof data)[number]) => (
    <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.id }}>
      {row.name}
    </LinkAnchor>
  );
  return (
    <DataTable
      label={t('subjects:page.products')}
      rows={data}
      idOf={(row) => row.id}
      nameOf={(row) => row.name}
      minWidth={560}
      columns={[
        { key: 'name', header: t('products:column.name'), className: 'main-cell', cell: link },
        {
          key: 'stars',
          header: t('products:column.stars'),
          cell: (row) => <StarRating stars={row.stars} status={row.status} />,
        },
        {
          key: 'status',
          header: t('products:column.status'),
          cell: (row) => <StatusBadge status={row.status} />,
        },
        {
          key: 'expiresOn',
          header: t('products:column.expiresOn'),
          numeric: true,
          cell: (row) => formatDate(row.expiresOn),
        },
      ]}
      card={(row) => (
        <>
          {link(row)}
          <div className="card-facts">
            <StatusBadge status={row.status} />
            <StarRating stars={row.stars} status={row.status} />
          </div>
        </>
      )}
    />
  );
}

function SubjectActions({ subject }: { subject: SubjectDetail }) {
  const { t } = useTranslation(['subjects', 'common']);
  const { session, can } = useSession();
  const [erasing, setErasing] = useState(false);
  const params = { id: subject.id };
  return (
    <>
      {can('register.write') && (
        <>
          <LinkButton to="/quan-tri/chu-the/$id/dai-dien" params={params} variant="default">
            {t('subjects:page.representatives')}
          </LinkButton>
          <LinkButton to="/quan-tri/chu-the/$id/sua" params={params}>
            {t('common:act.edit')}
          </LinkButton>
        </>
      )}
      {onlyRepresents(session) && (
        <LinkButton to="/quan-tri/chu-the/$id/de-nghi" params={params}>
          {t('common:act.propose')}
        </LinkButton>
      )}
      {can('register.merge') && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" rightSection={<IconDown size={14} aria-hidden />}>
              {t('common:act.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <LinkMenuItem to="/quan-tri/chu-the/$id/gop" params={params}>
              {t('subjects:merge.action')}
            </LinkMenuItem>
            <LinkMenuItem to="/quan-tri/chu-the/$id/tach" params={params}>
              {t('subjects:split.action')}
            </LinkMenuItem>
            {subject.mergedInto === null && (
              <Menu.Item onClick={() => setErasing(true)}>{t('subjects:erase.action')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {erasing && <EraseSubject subject={subject} onClose={() => setErasing(false)} />}
    </>
  );
}

/** Erases what the record tells of a person; nothing brings it back. */
function EraseSubject({ subject, onClose }: { subject: SubjectDetail; onClose: () => void }) {
  const { t } = useTranslation('subjects');
  const queries = useQueryClient();
  const erase = useMutation({
    mutationFn: (basis: string) =>
      api.POST('/api/v1/subjects/{id}/erasure', { params: { path: { id: subject.id } }, body: { basis } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['subjects'] });
      say(t('erase.done'));
      onClose();
    },
  });
  return (
    <EraseDialog
      title={t('erase.title')}
      text={t('erase.text')}
      what={subject.name}
      confirmLabel={t('erase.action')}
      pending={erase.isPending}
      error={erase.error}
      onErase={erase.mutate}
      onClose={onClose}
    />
  );
}

function UndoList({ subject }: { subject: SubjectDetail }) {
  const { t } = useTranslation('subjects');
  const { can } = useSession();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: ({ kind, id }: { kind: 'merge' | 'split'; id: string }): Promise<unknown> =>
      kind === 'merge'
        ? api.DELETE('/api/v1/subjects/{id}/merges/{mergeId}', {
            params: { path: { id: subject.id, mergeId: id } },
          })
        : api.DELETE('/api/v1/subjects/{id}/splits/{splitId}', {
            params: { path: { id: subject.id, splitId: id } },
          }),
    onSuccess: async () => {
      say(t('undo.done'));
      await queries.invalidateQueries();
    },
  });
  const entries = [
    ...subject.merges.map((merge) => ({ kind: 'merge' as const, id: merge.id, name: merge.duplicateName })),
    ...subject.splits.map((split) => ({ kind: 'split' as const, id: split.id, name: split.subjectName })),
  ];
  if (entries.length === 0 || !can('register.merge')) return null;
  return (
    <section aria-labelledby="undo" className="sheet record-wide">
      <Title order={2} id="undo">
        {t('undo.title')}
      </Title>
      {undo.error && <Problem error={undo.error} />}
      <ul className="plain">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Group justify="space-between">
              <span>
                {entry.kind === 'merge' ? t('undo.merges') : t('undo.splits')}: {entry.name}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                loading={undo.isPending}
                onClick={() => undo.mutate(entry)}
              >
                {entry.kind === 'merge' ? t('undo.undoMerge') : t('undo.undoSplit')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
