import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation(['errors', 'common']);
  useEffect(() => {
    document.title = `${t('errors:notFound.title')} – ${t('common:app')}`;
  }, [t]);
  return (
    <Stack className="error-page" gap="md">
      <Title order={1}>{t('errors:notFound.title')}</Title>
      <Text maw="60ch">{t('errors:notFound.text')}</Text>
      <div>
        <Button component="a" href="/quan-tri">
          {t('errors:toHome')}
        </Button>
      </div>
    </Stack>
  );
}
