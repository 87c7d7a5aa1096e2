import '@/lib/i18n/cases';
import { Button, Code, Group, SegmentedControl, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { NoticeTemplate } from '@/lib/api/types';
import { KINDS } from './search';

const TEMPLATES = ['notice-templates'] as const;

/** How notices read: an administrator's words, checked when they are kept. */
export function TemplatesPage() {
  const { t } = useTranslation('notices');
  const [kind, setKind] = useState<string>(KINDS[0]);
  const list = useQuery({
    queryKey: TEMPLATES,
    queryFn: async () => (await dataOf(api.GET('/api/v1/notice-templates'))).items,
  });
  const template = list.data?.find((candidate) => candidate.kind === kind);
  return (
    <>
      <PageHeader title={t('templates.title')} crumbs={[{ label: t('title'), to: '/quan-tri/giay-bao' }]} />
      <Text c="dimmed" maw="75ch" mb="md">
        {t('templates.intro')}
      </Text>
      <SegmentedControl
        aria-label={t('filter.kind')}
        data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={setKind}
        mb="md"
      />
      {list.error ? (
        <Problem error={list.error} onRetry={() => void list.refetch()} />
      ) : template ? (
        <Editor key={`${template.kind}-${template.version}`} template={template} />
      ) : (
        <RowsSkeleton />
      )}
    </>
  );
}

function Editor({ template }: { template: NoticeTemplate }) {
  const { t } = useTranslation(['notices', 'common']);
  const queries = useQueryClient();
  const [wording, setWording] = useState(template.wording);
  const path = { kind: template.kind };
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/api/v1/notice-templates/{kind}', {
        params: { path, header: { 'If-Match': `"${template.version}"` } },
        body: wording,
      }),
    onSuccess: async () => {
      say(t('notices:templates.saved'));
      await queries.invalidateQueries({ queryKey: TEMPLATES });
    },
  });
  const preview = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/notice-templates/{kind}/preview', {
        params: { path },
        body: wording,
        parseAs: 'blob',
      });
      return URL.createObjectURL(data as unknown as Blob);
    },
  });
  const field = (name: keyof typeof wording) => ({
    label: t(`notices:templates.field.${name}`),
    value: wording[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      setWording({ ...wording, [name]: event.currentTarget.value }),
  });
  return (
    <form
      className="sheet record-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack>
        <Text size="sm">
          {t('notices:templates.placeholders')}{' '}
          {template.placeholders.map((name) => (
            <Code key={name} mr={6}>{`{{${name}}}`}</Code>
          ))}
        </Text>
        <TextInput {...field('superiorBody')} maxLength={300} />
        <TextInput {...field('symbol')} required maxLength={60} />
        <TextInput {...field('place')} required maxLength={100} />
        <TextInput {...field('abstract')} required maxLength={300} />
        <Textarea
          {...field('body')}
          required
          autosize
          minRows={8}
          maxLength={8000}
          description={t('notices:templates.bodyHint')}
        />
        <Textarea {...field('authority')} required autosize minRows={2} maxLength={500} />
        <TextInput {...field('signer')} maxLength={200} />
        <Textarea {...field('recipients')} required autosize minRows={3} maxLength={1000} />
        {save.error && <Problem error={save.error} />}
        {preview.error && <Problem error={preview.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('common:act.save')}
          </Button>
          <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
            {t('notices:templates.preview')}
          </Button>
          {preview.data && (
            <a href={preview.data} download="giay-bao-mau.pdf">
              {t('notices:templates.openPreview')}
            </a>
          )}
        </Group>
      </Stack>
    </form>
  );
}
