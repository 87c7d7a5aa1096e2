import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { WorkList } from './WorkList';

export function WorkItemsPage() {
  const { t } = useTranslation('workItems');
  return (
    <>
      <PageHeader title={t('title')} />
      <Text c="dimmed" mb="md" maw="75ch">
        {t('intro')}
      </Text>
      <div className="sheet">
        <WorkList />
      </div>
    </>
  );
}
