import '@/lib/i18n/notifications';
import { Button, Checkbox, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import type { NotificationChoice } from '@/lib/api/types';
import { preferencesQuery } from './notificationQueries';

const DIGESTS = ['daily', 'weekly', 'never'] as const;
const CATEGORIES = ['tasks', 'decisions', 'access'] as const;

/** Which notifications come by e-mail, and how often. */
export function NotificationPreferences() {
  const { t } = useTranslation('notifications');
  const chosen = useQuery(preferencesQuery);
  return (
    <section className="sheet" aria-labelledby="notifications">
      <Title order={2} id="notifications">
        {t('preferences.title')}
      </Title>
      <Text size="sm" mb="sm">
        {t('preferences.intro')}
      </Text>
      {chosen.error ? (
        <Problem error={chosen.error} onRetry={() => void chosen.refetch()} />
      ) : chosen.isPending ? (
        <RowsSkeleton rows={2} />
      ) : (
        <Choice chosen={chosen.data} />
      )}
    </section>
  );
}

function Choice({ chosen }: { chosen: NotificationChoice }) {
  const { t } = useTranslation(['notifications', 'common']);
  const queries = useQueryClient();
  const [choice, setChoice] = useState(chosen);
  const keep = useMutation({
    mutationFn: () => api.PUT('/api/v1/me/notification-preferences', { body: choice }),
    onSuccess: () => {
      queries.setQueryData(preferencesQuery.queryKey, choice);
      say(t('notifications:preferences.done'));
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <Stack gap="sm" align="flex-start">
        <Select
          label={t('notifications:preferences.digest')}
          allowDeselect={false}
          data={DIGESTS.map((value) => ({ value, label: t(`notifications:preferences.${value}`) }))}
          value={choice.digest}
          onChange={(digest) =>
            digest && setChoice({ ...choice, digest: digest as NotificationChoice['digest'] })
          }
        />
        {CATEGORIES.map((category) => (
          <Checkbox
            key={category}
            label={t(`notifications:preferences.${category}`)}
            disabled={choice.digest === 'never'}
            checked={choice[category]}
            onChange={(event) => setChoice({ ...choice, [category]: event.currentTarget.checked })}
          />
        ))}
        {keep.error && <Problem error={keep.error} />}
        <Button type="submit" loading={keep.isPending}>
          {t('notifications:preferences.submit')}
        </Button>
      </Stack>
    </form>
  );
}
