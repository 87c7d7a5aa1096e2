import '@/lib/i18n/portals';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { Journal } from './Journal';
import { portalsQuery } from './portalQueries';
import { Unverified } from './PortalsPage';
import { Reconciling } from './Reconciling';
import type { PortalSearch } from './search';

export interface PortalPageProps {
  code: string;
  search: PortalSearch;
  onSearch: (search: PortalSearch) => void;
}

/** One portal: whether both sides agree, and what was sent. */
export function PortalPage(props: PortalPageProps) {
  const { t } = useTranslation('portals');
  const name = useQuery(portalsQuery).data?.find(({ code }) => code === props.code)?.name ?? props.code;
  return (
    <>
      <PageHeader title={name} crumbs={[{ label: t('title'), to: '/quan-tri/cong-truy-xuat' }]} />
      <Unverified />
      <Reconciling {...props} />
      <Journal {...props} />
    </>
  );
}
