import '@/lib/i18n/users';
import { Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import type { UnitDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { EndUnitDialog, RenameUnitDialog } from './UnitDialogs';
import { unitQuery } from './unitQueries';

export function UnitPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(unitQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded unit={data} />;
}

function Loaded({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation(['units', 'users']);
  const { can } = useSession();
  const valid = ({ validFrom, validTo }: { validFrom?: string | null; validTo?: string | null }) =>
    [
      validFrom && t('units:from', { date: formatDate(validFrom) }),
      validTo && t('units:to', { date: formatDate(validTo) }),
    ]
      .filter(Boolean)
      .join(' ');
  const link = (other: { id: string; name: string }) => (
    <LinkAnchor to="/quan-tri/dia-ban/$id" params={{ id: other.id }}>
      {other.name}
    </LinkAnchor>
  );
  return (
    <>
      <PageHeader
        title={unit.name}
        crumbs={[{ label: t('units:title'), to: '/quan-tri/dia-ban' }]}
        actions={can('agencies.manage') && unit.validTo === null && <Acts unit={unit} />}
      />
      <section className="sheet" aria-labelledby="facts">
        <Group justify="space-between">
          <Title order={2} id="facts">
            {t('units:page.facts')}
          </Title>
          <Group gap="md" className="no-print">
            <LinkAnchor
              to="/quan-tri/san-pham"
              search={{ unit: unit.code, ...(unit.validTo ? { unitOn: unit.validTo } : {}) }}
              size="sm"
            >
              {t('units:products')}
            </LinkAnchor>
            {can('audit.read') && (
              <LinkAnchor to="/quan-tri/nhat-ky" search={{ record: unit.id }} size="sm">
                {t('users:page.audit')}
              </LinkAnchor>
            )}
          </Group>
        </Group>
        <Facts
          items={[
            { label: t('units:column.code'), value: unit.code },
            {
              label: t('units:column.parent'),
              value: [unit.districtName, unit.provinceName]
                .filter((name) => name && name !== unit.name)
                .join(', '),
            },
            { label: t('units:column.valid'), value: valid(unit) },
            ...(unit.currentUnit && unit.currentUnit.id !== unit.id
              ? [{ label: t('units:page.current'), value: link(unit.currentUnit) }]
              : []),
            ...(unit.successors.length > 1
              ? [
                  {
                    label: t('units:column.successors'),
                    value: unit.successors.map(({ name }) => name).join('; '),
                  },
                ]
              : []),
            ...(unit.formerNames.length > 0
              ? [
                  {
                    label: t('units:page.former'),
                    value: unit.formerNames.map((former) => `${former.name} (${valid(former)})`).join('; '),
                  },
                ]
              : []),
            ...(unit.members.length > 0 && unit.level === 'commune'
              ? [
                  {
                    label: t('units:page.members'),
                    value: (
                      <ul className="plain">
                        {unit.members.map((member) => (
                          <li key={member.id}>
                            {link(member)} {valid(member)}
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
            { label: t('units:page.source'), value: unit.source },
          ]}
        />
      </section>
    </>
  );
}

function Acts({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation('units');
  const [open, setOpen] = useState<'rename' | 'end'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button variant="default" onClick={() => setOpen('rename')}>
        {t('rename.act')}
      </Button>
      <Button variant="default" onClick={() => setOpen('end')}>
        {t('end.act')}
      </Button>
      {open === 'rename' && <RenameUnitDialog unit={unit} onClose={close} />}
      {open === 'end' && <EndUnitDialog unit={unit} onClose={close} />}
    </>
  );
}
