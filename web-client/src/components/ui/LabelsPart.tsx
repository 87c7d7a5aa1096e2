import '@/lib/i18n/codes';
import { Anchor, Group, Select, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { MarkUseText } from '@/components/ui/MarkUseText';
import { api, dataOf } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { formatDate, formatTime } from '@/lib/format/dates';

/** A product's right to the mark, its codes and labels, and where its lots come from. */
export default function LabelsPart({ product, name }: { product: string; name: string }) {
  const { t } = useTranslation('codes');
  const { can } = useSession();
  const sees = can('labels.read') || can('labels.report');
  const enters = can('labels.manage') || can('labels.report');
  const use = useQuery({
    queryKey: ['products', 'one', product, 'mark-use'],
    queryFn: () => dataOf(api.GET('/api/v1/products/{id}/mark-use', { params: { path: { id: product } } })),
  });
  const gtins = useQuery({
    queryKey: ['gtins', 'of', product],
    queryFn: () => dataOf(api.GET('/api/v1/gtins', { params: { query: { product } } })),
    enabled: sees,
  });
  const artworks = useQuery({
    queryKey: ['artworks', 'of', product],
    queryFn: () => dataOf(api.GET('/api/v1/artworks', { params: { query: { product } } })),
    enabled: sees,
  });
  const known = { product, productName: name };
  return (
    <section aria-labelledby="labels" className="sheet record-wide">
      <Title order={2} id="labels">
        {t('mark.title')}
      </Title>
      {use.data && <MarkUseText use={use.data} />}
      {sees && (
        <>
          <Title order={3} size="h5">
            {t('mark.gtins')}
          </Title>
          {gtins.data?.items.length === 0 && <Text>{t('gtins.none')}</Text>}
          <ul>
            {gtins.data?.items.map((row) => (
              <li key={row.id}>
                <LinkAnchor underline="always" to="/quan-tri/ma-so/$id" params={{ id: row.id }}>
                  {row.printed}
                </LinkAnchor>{' '}
                {[row.variant, t(`state.${row.state}`)].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
          <Title order={3} size="h5">
            {t('mark.artworks')}
          </Title>
          {artworks.data?.items.length === 0 && <Text>{t('artworks.none')}</Text>}
          <ul>
            {artworks.data?.items.map((row) => (
              <li key={row.id}>
                <LinkAnchor underline="always" to="/quan-tri/mau-nhan/$id" params={{ id: row.id }}>
                  {row.title}
                </LinkAnchor>{' '}
                <Text span inherit {...(row.verdict === 'right' ? {} : { c: 'var(--bad)' })}>
                  {t(`verdict.${row.verdict}`)}
                </Text>
              </li>
            ))}
          </ul>
          <Group className="no-print">
            {enters && (
              <>
                <LinkButton size="xs" variant="default" to="/quan-tri/ma-so/moi" search={known}>
                  {t('gtins.new')}
                </LinkButton>
                <LinkButton size="xs" variant="default" to="/quan-tri/mau-nhan/moi" search={known}>
                  {t('artworks.new')}
                </LinkButton>
              </>
            )}
            <Anchor
              underline="always"
              href={`/api/v1/products/${product}/qr-code`}
              target="_blank"
              rel="noreferrer"
            >
              {t('mark.qr')}
            </Anchor>
          </Group>
        </>
      )}
      <Trace product={product} />
    </section>
  );
}

function Trace({ product }: { product: string }) {
  const { t, i18n } = useTranslation('codes');
  const [lot, setLot] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['products', 'one', product, 'trace', lot],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/products/{id}/trace', {
          params: { path: { id: product }, query: lot ? { lot } : {} },
        }),
      ),
  });
  if (!data) return null;
  const stages = [...(data.record?.content.stages ?? [])].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <>
      <Title order={3} size="h5" mt="md">
        {t('mark.trace')}
      </Title>
      {data.lots.length > 0 && (
        <Select
          label={t('mark.lot')}
          w={240}
          allowDeselect={false}
          data={data.lots}
          value={data.record?.lot ?? null}
          placeholder={t('mark.allLots')}
          onChange={setLot}
        />
      )}
      {data.record ? (
        <ol className="history">
          {stages.map((stage) => (
            <li key={`${stage.at}${stage.name}`}>
              <strong>{stage.name}</strong>{' '}
              <span className="quiet">
                {[
                  formatTime(stage.at, i18n.language),
                  stage.placeName ?? stage.placeCode,
                  ...stage.from.map((party) => `← ${party.name}`),
                  ...stage.to.map((party) => `→ ${party.name}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <Text>{t('mark.noTrace')}</Text>
      )}
      {data.record && <Text className="quiet">{formatDate(data.record.recordedAt.slice(0, 10))}</Text>}
    </>
  );
}
