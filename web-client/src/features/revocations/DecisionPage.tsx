import '@/lib/i18n/cases';
import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ui/ConfirmAct';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { DataTable } from '@/components/ui/DataTable';
import { Facts } from '@/components/ui/Facts';
import { FilePick } from '@/components/ui/FilePick';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { useStep } from '@/features/revocations/useStep';
import { api } from '@/lib/api/client';
import type { DecisionDetail } from '@/lib/api/types';
import { sendFile } from '@/lib/api/upload';
import { useSession } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';
import { DecisionMark } from './DecisionMark';
import { decisionQuery } from './decisionQueries';
import { emptyPaper, isSigned, PaperFields, paperOf } from './PaperFields';

/** One decision, from the draft to its publication and what was put right afterwards. */
export function DecisionPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(decisionQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded key={data.etag} item={data.decision} etag={data.etag} />;
}

interface Props {
  item: DecisionDetail;
  etag: string;
}

function Loaded({ item, etag }: Props) {
  const { t, i18n } = useTranslation('decisions');
  const { can } = useSession();
  return (
    <>
      <PageHeader
        title={item.number ?? t('page.draft')}
        crumbs={[{ label: t('list.title'), to: '/quan-tri/quyet-dinh' }]}
        marks={<DecisionMark status={item.status} />}
        actions={
          <>
            <Button component="a" variant="default" href={`/api/v1/decisions/${item.id}/paper.docx`}>
              {t('page.docx')}
            </Button>
            <Button component="a" variant="default" href={`/api/v1/decisions/${item.id}/paper.pdf`}>
              {t('page.pdf')}
            </Button>
          </>
        }
      />
      <section className="sheet" aria-labelledby="paper">
        <h2 id="paper">{t(`kind.${item.kind as 'revocation'}`)}</h2>
        <Facts
          items={[
            ...(item.date
              ? [
                  { label: t('paper.date'), value: formatDate(item.date) },
                  { label: t('paper.effectiveOn'), value: formatDate(item.effectiveOn) },
                  { label: t('paper.agency'), value: item.agencyName },
                  {
                    label: t('paper.signatoryName'),
                    value: [item.signatoryTitle, item.signatoryName].filter(Boolean).join(' · '),
                  },
                ]
              : []),
            {
              label: t('page.drafted'),
              value: [item.draftedBy, formatTime(item.draftedAt, i18n.language)].filter(Boolean).join(' · '),
            },
            ...(item.signedBy ? [{ label: t('page.entered'), value: item.signedBy }] : []),
            ...(item.publishedOn
              ? [
                  {
                    label: t('page.published'),
                    value: (
                      <Anchor href={`/quyet-dinh/${item.id}`} target="_blank">
                        {formatDate(item.publishedOn)}
                      </Anchor>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </section>
      <Items item={item} />
      {item.status === 'draft' && can('decisions.sign') && <Sign item={item} etag={etag} />}
      {item.status === 'draft' && can('revocations.review') && <Discard item={item} />}
      {(item.status === 'issued' || item.status === 'published') && <Publication item={item} etag={etag} />}
    </>
  );
}

function Items({ item }: { item: DecisionDetail }) {
  const { t, i18n } = useTranslation('decisions');
  type Row = DecisionDetail['items'][number];
  const product = (row: Row) => (
    <LinkAnchor to="/quan-tri/san-pham/$id" params={{ id: row.productId }}>
      {row.productName}
    </LinkAnchor>
  );
  const ground = (row: Row) => (
    <>
      {row.groundCode && <strong>{i18n.language === 'en' ? row.groundNameEn : row.groundName}</strong>}
      <div>{row.ground}</div>
    </>
  );
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('page.items', { count: item.items.length })}</h2>
      <DataTable
        label={t('page.items', { count: item.items.length })}
        rows={item.items}
        idOf={(row) => row.certificationId}
        nameOf={(row) => row.productName}
        minWidth={820}
        columns={[
          { key: 'ordinal', header: t('page.ordinal'), numeric: true, cell: (row) => row.ordinal },
          { key: 'product', header: t('page.product'), className: 'main-cell', cell: product },
          { key: 'subject', header: t('page.subject'), cell: (row) => row.subjectName },
          { key: 'unit', header: t('page.unit'), cell: (row) => row.unitName },
          { key: 'stars', header: t('page.stars'), numeric: true, cell: (row) => row.stars },
          { key: 'ground', header: t('page.ground'), className: 'messages-cell', cell: ground },
        ]}
        card={(row) => (
          <>
            <strong>
              {row.ordinal}. {product(row)}
            </strong>
            <span className="quiet">{row.subjectName}</span>
            <div>{ground(row)}</div>
          </>
        )}
      />
    </section>
  );
}

function Sign({ item, etag }: Props) {
  const { t } = useTranslation('decisions');
  const navigate = useNavigate();
  const [values, setValues] = useState(emptyPaper);
  const [asked, setAsked] = useState(false);
  const sign = useStep(
    () =>
      api.POST('/api/v1/decisions/{id}/signature', {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
        body: paperOf(values),
      }),
    t('sign.done'),
  );
  const barred = item.kind === 'reinstatement' ? item.draftedByMe : item.proposedByMe;
  if (barred)
    return <Text my="md">{t(item.kind === 'reinstatement' ? 'sign.ownDraft' : 'sign.ownProposal')}</Text>;
  const ready = isSigned(values);
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{t('sign.title')}</h2>
      <ConfirmAct
        consequences={[
          t(item.kind === 'reinstatement' ? 'sign.c1Reinstatement' : 'sign.c1', { count: item.items.length }),
          t('sign.c2'),
          t('sign.c3'),
        ]}
        confirmLabel={t('sign.submit')}
        danger={item.kind !== 'reinstatement'}
        pending={sign.isPending}
        error={sign.error}
        missing={asked && !ready}
        onConfirm={() => {
          setAsked(true);
          if (ready) sign.mutate();
        }}
        onCancel={() => void navigate({ to: '/quan-tri/quyet-dinh' })}
      >
        <PaperFields
          certificationId={item.items[0]?.certificationId ?? ''}
          values={values}
          onChange={setValues}
        />
      </ConfirmAct>
    </section>
  );
}

function Discard({ item }: { item: DecisionDetail }) {
  const { t } = useTranslation('decisions');
  const [asks, setAsks] = useState(false);
  const discard = useStep(
    () => api.DELETE('/api/v1/decisions/{id}', { params: { path: { id: item.id } } }),
    t('discard.done'),
    () => setAsks(false),
  );
  return (
    <Group my="md">
      <Button variant="default" onClick={() => setAsks(true)}>
        {t('discard.act')}
      </Button>
      {asks && (
        <ConfirmDialog
          title={t('discard.act')}
          texts={[t('discard.text')]}
          confirmLabel={t('discard.act')}
          pending={discard.isPending}
          error={discard.error}
          onConfirm={() => discard.mutate()}
          onClose={() => setAsks(false)}
        />
      )}
    </Group>
  );
}

function Publication({ item, etag }: Props) {
  const { t } = useTranslation('decisions');
  const { can } = useSession();
  const [file, setFile] = useState<File | null>(null);
  const [asks, setAsks] = useState(false);
  const signs = can('decisions.sign');
  const attach = useStep(
    () => sendFile(`/api/v1/decisions/${item.id}/scan`, { file: file! }, etag),
    t('scan.done'),
  );
  const publish = useStep(
    () =>
      api.POST('/api/v1/decisions/{id}/publication', {
        params: { path: { id: item.id }, header: { 'If-Match': etag } },
      }),
    t('publish.done'),
    () => setAsks(false),
  );
  return (
    <section className="sheet" aria-labelledby="publication">
      <h2 id="publication">{t('publish.title')}</h2>
      <Stack>
        {item.scanHash ? (
          <Text style={{ overflowWrap: 'anywhere' }}>
            <Anchor href={`/api/v1/decisions/${item.id}/scan`} target="_blank">
              {t('scan.show')}
            </Anchor>{' '}
            {t('scan.hash', { hash: item.scanHash })}
          </Text>
        ) : (
          <Text>{t('scan.needed')}</Text>
        )}
        {item.status === 'issued' && signs && (
          <>
            <FilePick label={t('scan.file')} accept="application/pdf" file={file} onPick={setFile} />
            {attach.error && <Problem error={attach.error} />}
            <Group>
              <Button
                variant="default"
                disabled={!file}
                loading={attach.isPending}
                onClick={() => attach.mutate()}
              >
                {t('scan.attach')}
              </Button>
              <Button disabled={!item.scanHash} onClick={() => setAsks(true)}>
                {t('publish.act')}
              </Button>
            </Group>
          </>
        )}
        {asks && (
          <ConfirmDialog
            title={t('publish.act')}
            texts={[t('publish.c1'), t('publish.c2')]}
            confirmLabel={t('publish.act')}
            danger={false}
            pending={publish.isPending}
            error={publish.error}
            onConfirm={() => publish.mutate()}
            onClose={() => setAsks(false)}
          />
        )}
        {item.corrections.length > 0 && (
          <ul>
            {item.corrections.map((one) => (
              <li key={`${one.on}${one.text}`}>
                {formatDate(one.on)}: {one.text}
              </li>
            ))}
          </ul>
        )}
        {item.status === 'published' && signs && <Correct item={item} />}
      </Stack>
    </section>
  );
}

function Correct({ item }: { item: DecisionDetail }) {
  const { t } = useTranslation(['decisions', 'common']);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const correct = useStep(
    () =>
      api.POST('/api/v1/decisions/{id}/corrections', {
        params: { path: { id: item.id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body: { text: text.trim() },
      }),
    t('decisions:correct.done'),
    () => {
      setText('');
      setAsked(false);
    },
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (text.trim()) correct.mutate();
      }}
    >
      <Stack maw={560}>
        <Textarea
          label={t('decisions:correct.text')}
          description={t('decisions:correct.hint')}
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={asked && !text.trim() && t('common:form.missing')}
        />
        {correct.error && <Problem error={correct.error} />}
        <Group>
          <Button type="submit" variant="default" loading={correct.isPending}>
            {t('decisions:correct.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
