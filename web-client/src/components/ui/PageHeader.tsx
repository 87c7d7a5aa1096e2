import { Group, Title } from '@mantine/core';
import type { LinkProps } from '@tanstack/react-router';
import { lastListSearch } from '@/lib/lastList';
import { useEffect, type ReactNode } from 'react';
import { LinkAnchor } from '@/components/ui/links';
import { useTranslation } from 'react-i18next';

export interface Crumb {
  label: string;
  to: LinkProps['to'];
  params?: Record<string, string>;
}

/** Back to a list means back to the list as it was, with its filter. */
function linkOf({ to, params }: Crumb): { to: '/quan-tri/san-pham' } {
  return { to, params, search: params ? undefined : lastListSearch(String(to)) } as never;
}

/** Where am I, what is this, what can I do here: the head of every page, and the title of its tab. */
export function PageHeader({
  title,
  crumbs = [],
  marks,
  actions,
}: {
  title: string;
  crumbs?: Crumb[];
  marks?: ReactNode;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('common');
  useEffect(() => {
    document.title = `${title} – ${t('app')}`;
  }, [title, t]);
  return (
    <header className="page-head">
      {crumbs.length > 0 && (
        <nav aria-label={t('breadcrumb')} className="crumbs no-print">
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>
                <LinkAnchor {...linkOf(crumb)}>{crumb.label}</LinkAnchor>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className="page-title">
          <Title order={1}>{title}</Title>
          {marks}
        </div>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
    </header>
  );
}
