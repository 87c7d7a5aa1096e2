import '@/lib/i18n/codes';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { FilePick } from '@/components/ui/FilePick';
import { HistoryList } from '@/components/ui/HistoryList';
import { MarkUseText } from '@/components/ui/MarkUseText';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { ViolationsFrom } from '@/components/ui/ViolationsFrom';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/upload';
import type { ArtworkDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/dates';
import { ArtworkFields, artworkBodyOf, artworkValuesOf } from './ArtworkFields';
import { artworkQuery } from './labelQueries';
import { VerdictText } from './VerdictText';

/** The kinds of violation that a wrong label is. */
const KINDS: Partial<Record<ArtworkDetail['artwork']['verdict'], string>> = {
  'wrong-stars': 'wrong-star',
  'wrong-number': 'mark-misuse',
  expired: 'mark-after-end',
  ended: 'mark-after-end',
  suspended: 'mark-misuse',
  'not-yet': 'mark-misuse',
  'never-recognised': 'never-recognised',
};

/** One label, held against the recognition of the day. */
export function ArtworkPage({ id }: { id: string }) {
  const { t } = useTranslation(['codes', 'common']);
  const { data, error, refetch } = useQuery(artworkQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const row = data.artwork;
  return (
    <>
      <PageHeader
        title={row.title}
        crumbs={[{ label: t('codes:artworks.title'), to: '/quan-tri/mau-nhan' }]}
        marks={<VerdictText of={row.verdict} />}
        actions={row.verdict !== 'right' && <Ways artwork={data} />}
      />
      <MarkUseText use={data.markUse} />
      <ViolationsFrom source={id} />
      <div className="record">
        <section aria-labelledby="facts" className="sheet">
          <Title order={2} id="facts">
            {t('codes:field.verdict')}
          </Title>
          <Facts
            items={[
              {
                label: t('codes:field.product'),
                value: (
                  <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }}>
                    {row.productName}
                  </LinkAnchor>
                ),
              },
              { label: t('codes:field.subject'), value: row.subjectName },
              { label: t('codes:field.stars'), value: row.stars ?? t('codes:field.noStars') },
              { label: t('codes:field.starsInForce'), value: row.starsInForce },
              { label: t('codes:field.verdict'), value: <VerdictText of={row.verdict} /> },
              { label: t('codes:artworks.firstDay'), value: <VerdictText of={row.firstVerdict} /> },
              { label: t('codes:field.decisionNumber'), value: row.decisionNumber },
              { label: t('codes:field.certificateNumber'), value: row.certificateNumber },
              { label: t('codes:field.usedFrom'), value: formatDate(row.usedFrom) },
              { label: t('codes:field.usedTo'), value: row.usedTo && formatDate(row.usedTo) },
              { label: t('codes:field.note'), value: data.note },
            ]}
          />
        </section>
        <section aria-labelledby="files" className="sheet">
          <Title order={2} id="files">
            {t('codes:artworks.files')}
          </Title>
          <Files artwork={data} />
        </section>
        {data.mayChange && (
          <section aria-labelledby="change" className="sheet record-wide">
            <Title order={2} id="change">
              {t('codes:artworks.edit')}
            </Title>
            <Change key={data.version} artwork={data} />
          </section>
        )}
        <section aria-labelledby="history" className="sheet record-wide">
          <Title order={2} id="history">
            {t('common:history.title')}
          </Title>
          <HistoryList
            cacheKey={['artworks', id, 'history']}
            load={(cursor) =>
              dataOf(
                api.GET('/api/v1/artworks/{id}/history', {
                  params: { path: { id }, query: cursor ? { cursor } : {} },
                }),
              )
            }
          />
        </section>
      </div>
    </>
  );
}

/** What a label that is not right leads to. */
function Ways({ artwork: { artwork: row } }: { artwork: ArtworkDetail }) {
  const { t } = useTranslation('codes');
  const { can } = useSession();
  const stars = (count: number | null) =>
    count === null ? t('artworks.starsNone') : t('artworks.starCount', { count });
  return (
    <>
      {can('inspections.conduct') && (
        <LinkButton variant="default" to="/quan-tri/kiem-tra/moi" search={{ subject: row.subjectId }}>
          {t('artworks.inspect')}
        </LinkButton>
      )}
      {can('violations.handle') && (
        <LinkButton
          variant="default"
          to="/quan-tri/vi-pham/moi"
          search={{
            subject: row.subjectId,
            subjectName: row.subjectName,
            product: row.productId,
            kind: KINDS[row.verdict],
            source: 'artwork',
            sourceId: row.id,
            act: t('artworks.act', {
              title: row.title,
              verdict: t(`verdict.${row.verdict}`),
              printed: stars(row.stars),
              present: stars(row.starsInForce),
            }),
          }}
        >
          {t('artworks.charge')}
        </LinkButton>
      )}
    </>
  );
}

function Change({ artwork }: { artwork: ArtworkDetail }) {
  const { t } = useTranslation('codes');
  const queries = useQueryClient();
  const [values, setValues] = useState(() => artworkValuesOf(artwork));
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: async () =>
      api.PATCH('/api/v1/artworks/{id}', {
        params: { path: { id: artwork.artwork.id }, header: { 'If-Match': `"${artwork.version}"` } },
        body: artworkBodyOf(values),
      }),
    onSuccess: async () => {
      say(t('artworks.entered'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (values.title.trim()) save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <Stack maw="75ch">
        <ArtworkFields values={values} asked={asked} onChange={(part) => setValues({ ...values, ...part })} />
        {save.error && <Problem error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('artworks.enter')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Files({ artwork }: { artwork: ArtworkDetail }) {
  const { t } = useTranslation('codes');
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const add = useMutation({
    mutationFn: (chosen: File) => sendFile(`/api/v1/artworks/${artwork.artwork.id}/files`, { file: chosen }),
    onSuccess: async () => {
      setFile(null);
      say(t('artworks.fileAdded'));
      await queries.invalidateQueries({ queryKey: ['artworks'] });
    },
  });
  return (
    <Stack>
      {artwork.files.length === 0 && <Text>{t('artworks.noFiles')}</Text>}
      {artwork.files.map((one, index) => {
        const label = t('artworks.openFile', { number: index + 1 });
        return (
          <Anchor key={one.id} href={one.url} target="_blank" rel="noreferrer" underline="always">
            {one.contentType.startsWith('image/') ? (
              <img src={one.url} alt={label} style={{ maxWidth: '100%', maxHeight: 240 }} />
            ) : (
              label
            )}
          </Anchor>
        );
      })}
      {artwork.mayChange && (
        <Group align="flex-end" className="no-print">
          <FilePick
            label={t('field.file')}
            accept="image/png,image/jpeg,image/webp,application/pdf"
            file={file}
            onPick={setFile}
          />
          <Button
            variant="default"
            disabled={!file}
            loading={add.isPending}
            onClick={() => file && add.mutate(file)}
          >
            {t('artworks.addFile')}
          </Button>
        </Group>
      )}
      {add.error && <Problem error={add.error} />}
    </Stack>
  );
}
