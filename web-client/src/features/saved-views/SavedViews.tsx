import { ActionIcon, Anchor, Button, Checkbox, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf, newIdempotencyKey } from '@/lib/api/client';
import type { SavedView } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';

interface Props {
  /** The list the views belong to. */
  page: string;
  /** The present state of the list, as it stands in the address. */
  query: string;
  /** Whether the list was opened without any state, so that a default view may speak first. */
  untouched: boolean;
  onOpen: (query: string) => void;
}

const viewsKey = (page: string) => ['saved-views', page] as const;

/** Views stand open in a row: one click opens one; the present filter is saved with a name in two. */
export function SavedViews({ page, query, untouched, onOpen }: Props) {
  const { t } = useTranslation('savedViews');
  const { can } = useSession();
  const { data } = useQuery({
    queryKey: viewsKey(page),
    queryFn: async () =>
      (await dataOf(api.GET('/api/v1/saved-views', { params: { query: { page } } }))).items,
    enabled: can('views.use'),
  });
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || !data) return;
    asked.current = true;
    const first = data.find((view) => view.isDefault);
    if (untouched && first) onOpen(first.query);
  }, [data, untouched, onOpen]);
  if (!can('views.use')) return null;
  const views = data ?? [];
  return (
    <Group gap={6} className="saved-views no-print" role="group" aria-label={t('title')}>
      {views.map((view) => (
        <Anchor
          key={view.id}
          href={view.query || '?'}
          className="view-chip"
          aria-current={view.query === query || undefined}
          onClick={(event) => {
            event.preventDefault();
            onOpen(view.query);
          }}
        >
          <IconBookmark size={14} aria-hidden />
          {view.name}
        </Anchor>
      ))}
      <SaveView page={page} query={query} />
      {views.length > 0 && <ManageViews page={page} views={views} />}
    </Group>
  );
}

function SaveView({ page, query }: { page: string; query: string }) {
  const { t } = useTranslation(['savedViews', 'common']);
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [isDefault, setDefault] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/saved-views', {
        params: { header: { 'Idempotency-Key': newIdempotencyKey() } },
        body: { page, name: name.trim(), query, shared, isDefault },
      }),
    onSuccess: async () => {
      setOpened(false);
      setName('');
      say(t('savedViews:saved'));
      await queries.invalidateQueries({ queryKey: viewsKey(page) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate();
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-start" shadow="md" width={280}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconBookmark size={14} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('savedViews:save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('savedViews:save')}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              label={t('savedViews:name')}
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Checkbox
              size="xs"
              label={t('savedViews:shared')}
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
            <Checkbox
              size="xs"
              label={t('savedViews:default')}
              checked={isDefault}
              onChange={(event) => setDefault(event.currentTarget.checked)}
            />
            {save.error && <Problem error={save.error} />}
            <Button type="submit" size="xs" loading={save.isPending}>
              {t('common:act.save')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function ManageViews({ page, views }: { page: string; views: SavedView[] }) {
  const { t } = useTranslation('savedViews');
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: viewsKey(page) });
  const remove = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/saved-views/{id}', { params: { path: { id } } }),
    onSuccess: async () => {
      say(t('removed'));
      await refresh();
    },
  });
  const setDefault = useMutation({
    mutationFn: ({ id, isDefault }: { id: string; isDefault: boolean }) =>
      api.PATCH('/api/v1/saved-views/{id}', { params: { path: { id } }, body: { isDefault } }),
    onSuccess: refresh,
  });
  const error = remove.error ?? setDefault.error;
  return (
    <Popover trapFocus position="bottom-start" shadow="md" width={320}>
      <Popover.Target>
        <ActionIcon variant="subtle" size="md" aria-label={t('manage')}>
          <IconSettings size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('manage')}>
        <Stack gap="xs">
          {error && <Problem error={error} />}
          {views.map((view) => (
            <Group key={view.id} justify="space-between" wrap="nowrap">
              <Text size="sm">{view.name}</Text>
              <Group gap={4} wrap="nowrap">
                <Checkbox
                  size="xs"
                  label={t('isDefault')}
                  aria-label={t('makeDefault', { name: view.name })}
                  checked={view.isDefault}
                  onChange={(event) =>
                    setDefault.mutate({ id: view.id, isDefault: event.currentTarget.checked })
                  }
                />
                <ActionIcon
                  variant="subtle"
                  aria-label={t('remove', { name: view.name })}
                  onClick={() => remove.mutate(view.id)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
