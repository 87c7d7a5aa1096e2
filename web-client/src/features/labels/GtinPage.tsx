import '@/lib/i18n/codes';
import { Alert, Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { HistoryList } from '@/components/ui/HistoryList';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { LinkAnchor } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { say } from '@/components/ui/toasts';
import { api, dataOf } from '@/lib/api/client';
import type { GtinDetail } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { GtinFields, valuesOf } from './GtinFields';
import { gtinQuery } from './labelQueries';

const FORMATS = ['svg', 'png'] as const;

/** One registered GTIN, with the images for the pack. */
export function GtinPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['codes', 'common']);
  const { data, error, refetch } = useQuery(gtinQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const row = data.registration;
  const day = (value: string | null) => value && formatDate(value);
  const office =
    (i18n.language === 'vi' ? row.prefixOffice : row.prefixOfficeEn) ?? t('codes:gtins.unknownOffice');
  return (
    <>
      <PageHeader
        title={row.printed}
        crumbs={[{ label: t('codes:gtins.title'), to: '/quan-tri/ma-so' }]}
        marks={<Text fw={600}>{t(`codes:state.${row.state}`)}</Text>}
      />
      <Alert variant="outline" color="leaf" mb="md" maw="75ch">
        {row.prefixForeign
          ? t('codes:gtins.foreign', { prefix: row.prefix, office })
          : t('codes:gtins.vietnam')}
      </Alert>
      <div className="record">
        <section aria-labelledby="facts" className="sheet">
          <Title order={2} id="facts">
            {t('codes:gtins.edit')}
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
              { label: t('codes:field.level'), value: t(`codes:level.${row.level}`) },
              { label: t('codes:field.variant'), value: row.variant },
              { label: t('codes:field.companyPrefix'), value: row.companyPrefix },
              { label: t('codes:field.licenceNumber'), value: row.licenceNumber },
              { label: t('codes:field.licenceOn'), value: day(row.licenceOn) },
              { label: t('codes:field.licenceUntil'), value: day(row.licenceUntil) },
              { label: t('codes:field.validFrom'), value: day(row.validFrom) },
              { label: t('codes:field.validTo'), value: day(row.validTo) },
              ...(data.endReason ? [{ label: t('codes:field.reason'), value: data.endReason }] : []),
              {
                label: t('codes:gtins.link'),
                value: (
                  <span className="code" style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
                    {data.linkUri}
                  </span>
                ),
              },
            ]}
          />
          {data.mayChange && row.state !== 'ended' && <Change key={data.version} gtin={data} />}
        </section>
        <section aria-labelledby="images" className="sheet">
          <Title order={2} id="images">
            {t('codes:gtins.images')}
          </Title>
          <Stack>
            {data.symbologies.map((symbology) => (
              <Barcode key={symbology} id={id} gtin={row.printed} symbology={symbology} />
            ))}
          </Stack>
        </section>
        <section aria-labelledby="history" className="sheet record-wide">
          <Title order={2} id="history">
            {t('common:history.title')}
          </Title>
          <HistoryList
            cacheKey={['gtins', id, 'history']}
            load={(cursor) =>
              dataOf(
                api.GET('/api/v1/gtins/{id}/history', {
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

function Barcode({ id, gtin, symbology }: { id: string; gtin: string; symbology: string }) {
  const { t } = useTranslation('codes');
  const what = String(t(`symbology.${symbology}` as 'symbology.qr'));
  const url = (format: string) => `/api/v1/gtins/${id}/barcode?symbology=${symbology}&format=${format}`;
  return (
    <figure style={{ margin: 0 }}>
      <img
        src={url('svg')}
        alt={t('gtins.alt', { what, gtin })}
        style={{ background: '#fff', width: '100%', maxWidth: 260, maxHeight: 180, objectFit: 'contain' }}
      />
      <figcaption>
        <Group gap="sm" className="no-print">
          <Text span inherit>
            {what}
          </Text>
          {FORMATS.map((format) => (
            <Anchor
              key={format}
              underline="always"
              href={url(format)}
              download={`${gtin}-${symbology}.${format}`}
              aria-label={t('gtins.download', { what, format: format.toUpperCase() })}
            >
              {format.toUpperCase()}
            </Anchor>
          ))}
        </Group>
      </figcaption>
    </figure>
  );
}

function Change({ gtin }: { gtin: GtinDetail }) {
  const { t } = useTranslation(['codes', 'common']);
  const queries = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(gtin.registration));
  const [reason, setReason] = useState('');
  const params = {
    path: { id: gtin.registration.id },
    header: { 'If-Match': `"${gtin.version}"` },
  };
  const step = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: async () => {
      say(t('codes:gtins.changed'));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const save = () =>
    step.mutate(() =>
      api.PATCH('/api/v1/gtins/{id}', {
        params,
        body: {
          level: values.level,
          variant: values.variant || null,
          companyPrefix: values.companyPrefix || null,
          licenceNumber: values.licenceNumber || null,
          licenceOn: values.licenceOn || null,
          licenceUntil: values.licenceUntil || null,
          validFrom: values.validFrom,
          validTo: values.validTo || null,
        },
      }),
    );
  return (
    <Stack mt="md" className="no-print">
      <GtinFields values={values} onChange={(part) => setValues({ ...values, ...part })} />
      <Group>
        <Button loading={step.isPending} onClick={save}>
          {t('codes:gtins.change')}
        </Button>
      </Group>
      <Group align="flex-end">
        <TextInput
          label={t('codes:field.reason')}
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={step.isPending}
          onClick={() =>
            step.mutate(() =>
              api.POST('/api/v1/gtins/{id}/end', { params, body: { on: null, reason: reason || null } }),
            )
          }
        >
          {t('codes:gtins.end')}
        </Button>
      </Group>
      {step.error && <Problem error={step.error} />}
    </Stack>
  );
}
