import { Anchor, Button, Group, Menu, Text, Title } from '@mantine/core';
import IconDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { LinkAnchor, LinkButton } from '@/components/ui/links';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { HistoryList } from '@/components/ui/HistoryList';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import { api, dataOf } from '@/lib/api/client';
import type { Certification, ProductDetail } from '@/lib/api/types';
import { onlyRepresents, useSession } from '@/lib/auth/session';
import { daysBetween, formatDate, today } from '@/lib/format/dates';
import { placeText } from '@/lib/format/places';
import { holdsToday } from '@/lib/status';
import { WatchButton } from '@/components/ui/WatchButton';
import { CertificationTimeline } from './CertificationTimeline';
import { ProductImages } from './ProductImages';
import { RecognitionTable } from './RecognitionTable';
import { UndoList } from './UndoList';
import { productQuery, recognitionsQuery } from './productQueries';

const LabelsPart = lazy(() => import('@/components/ui/LabelsPart'));
const SupervisionPart = lazy(() => import('@/components/ui/SupervisionPart'));

export function ProductPage({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useQuery(productQuery(id));
  const recognitions = useQuery(recognitionsQuery(id));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  return <Loaded product={data.product} recognitions={recognitions.data} error={recognitions.error} />;
}

function Loaded({
  product,
  recognitions,
  error,
}: {
  product: ProductDetail;
  recognitions: Certification[] | undefined;
  error: unknown;
}) {
  const { t } = useTranslation(['products', 'common', 'status', 'shell']);
  const { session, can } = useSession();
  return (
    <>
      <PageHeader
        title={product.name}
        crumbs={[
          onlyRepresents(session)
            ? { label: t('shell:nav.mySubjects'), to: '/quan-tri' }
            : { label: t('products:title'), to: '/quan-tri/san-pham' },
        ]}
        marks={product.illustrative && <span className="tag">{t('status:illustrative')}</span>}
        actions={<ProductActions product={product} />}
      />
      <Verdict product={product} recognitions={recognitions ?? []} />
      <div className="record">
        <section aria-labelledby="recognitions" className="sheet record-wide">
          <Group justify="space-between">
            <Title order={2} id="recognitions">
              {t('products:page.recognitions')}
            </Title>
            {can('certifications.decide') && (
              <LinkButton
                size="xs"
                className="no-print"

                to="/quan-tri/san-pham/$id/cong-nhan"
                params={{ id: product.id }}
              >
                {t('products:recognition.add')}
              </LinkButton>
            )}
          </Group>
          {error ? <Problem error={error} /> : null}
          {recognitions && recognitions.length === 0 && <Text>{t('products:page.noneText')}</Text>}
          {recognitions && recognitions.length > 0 && (
            <>
              <CertificationTimeline items={recognitions} />
              <RecognitionTable items={recognitions} />
            </>
          )}
        </section>
        <section aria-labelledby="facts" className="sheet">
          <Title order={2} id="facts">
            {t('products:page.facts')}
          </Title>
          <ProductFacts product={product} />
        </section>
        <section aria-labelledby="images" className="sheet">
          <Title order={2} id="images">
            {t('products:page.images')}
          </Title>
          <ProductImages product={product} />
        </section>
        <Suspense>
          <LabelsPart product={product.id} name={product.name} />
        </Suspense>
        <Suspense>
          <SupervisionPart of={{ product: product.id }} />
        </Suspense>
        <Sources product={product} />
        <UndoList product={product} />
        <section aria-labelledby="history" className="sheet record-wide">
          <Title order={2} id="history">
            {t('common:history.title')}
          </Title>
          <HistoryList
            cacheKey={['products', 'one', product.id, 'history']}
            load={(cursor) =>
              dataOf(
                api.GET('/api/v1/products/{id}/history', {
                  params: { path: { id: product.id }, query: cursor ? { cursor } : {} },
                }),
              )
            }
          />
        </section>
      </div>
    </>
  );
}

/** The status before everything else: the reason why somebody opened the page. */
function Verdict({ product, recognitions }: { product: ProductDetail; recognitions: Certification[] }) {
  const { t } = useTranslation('products');
  const { can } = useSession();
  const unconfirmed = recognitions.find((item) => item.status === 'unconfirmed');
  const current = recognitions.find((item) => item.status === product.status);
  const expiresOn = current?.expiresOn ?? product.expiresOn;
  return (
    <section className="verdict" data-status={product.status}>
      <StatusBadge status={product.status} size="large" />
      <StarRating stars={product.stars} status={product.status} />
      {holdsToday(product.status) && expiresOn && (
        <Text>
          {t('page.validTo', { date: formatDate(expiresOn) })}{' '}
          <span className="quiet">({t('page.daysLeft', { count: daysBetween(today(), expiresOn) })})</span>
        </Text>
      )}
      {product.status === 'expired' && expiresOn && (
        <Text>{t('page.expiredOn', { date: formatDate(expiresOn) })}</Text>
      )}
      {current?.endedOn && <Text>{t('page.endedOn', { date: formatDate(current.endedOn) })}</Text>}
      {product.status === 'none' && <Text>{t('page.noneText')}</Text>}
      {product.status === 'unconfirmed' && (
        <>
          <Text maw="75ch">{t('page.unconfirmedText')}</Text>
          {unconfirmed && can('certifications.decide') && (
            <LinkButton
              size="xs"

              to="/quan-tri/cong-nhan/$id"
              params={{ id: unconfirmed.id }}
            >
              {t('page.complete')}
            </LinkButton>
          )}
        </>
      )}
    </section>
  );
}

function ProductActions({ product }: { product: ProductDetail }) {
  const { t } = useTranslation(['products', 'common']);
  const { session, can } = useSession();
  const router = useRouter();
  const to = (path: string) => () =>
    void router.navigate({ to: `/quan-tri/san-pham/$id/${path}`, params: { id: product.id } } as never);
  return (
    <>
      <Button variant="default" component="a" href={`/san-pham/${encodeURIComponent(product.code)}`}>
        {t('products:page.publicPage')}
      </Button>
      <WatchButton kind="product" id={product.id} />
      {onlyRepresents(session) && (
        <LinkButton to="/quan-tri/san-pham/$id/de-nghi" params={{ id: product.id }}>
          {t('common:act.propose')}
        </LinkButton>
      )}
      {(can('recalls.manage') || can('recalls.report')) && (
        <LinkButton
          variant="default"
          to="/quan-tri/thu-hoi-san-pham/moi"
          search={{
            subject: product.subjectId,
            subjectName: product.subjectName,
            products: [product.id],
          }}
        >
          {t('products:page.recall')}
        </LinkButton>
      )}
      {can('register.write') && (
        <LinkButton to="/quan-tri/san-pham/$id/sua" params={{ id: product.id }}>
          {t('common:act.edit')}
        </LinkButton>
      )}
      {can('register.merge') && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" rightSection={<IconDown size={14} aria-hidden />}>
              {t('common:act.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={to('chuyen')}>{t('products:transfer.action')}</Menu.Item>

            <Menu.Item onClick={to('gop')}>{t('products:merge.action')}</Menu.Item>
            <Menu.Item onClick={to('tach')}>{t('products:split.action')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function ProductFacts({ product }: { product: ProductDetail }) {
  const { t } = useTranslation(['products', 'common']);
  const unit = placeText(product.unitName, product.districtName);
  return (
    <Facts
      items={[
        { label: t('products:column.code'), value: <span className="code">{product.code}</span> },
        {
          label: t('products:column.subject'),
          value: product.subjectId && (
            <LinkAnchor to="/quan-tri/chu-the/$id" params={{ id: product.subjectId }}>
              {product.subjectName}
            </LinkAnchor>
          ),
        },
        {
          label: t('products:column.unit'),
          value:
            unit &&
            (product.currentUnitName && product.currentUnitName !== product.unitName
              ? `${unit} (${t('common:wasUnit', { unit: product.currentUnitName })})`
              : unit),
        },
        { label: t('products:column.group'), value: product.groupName },
        { label: t('products:column.type'), value: product.typeName },
        { label: t('products:page.gtins'), value: product.gtins.join(', ') },
        { label: t('products:page.aliases'), value: product.aliases.join(', ') },
        { label: t('products:page.description'), value: product.description },
        { label: t('products:page.story'), value: product.story },
      ]}
    />
  );
}

function Sources({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('products');
  return (
    <section aria-labelledby="sources" className="sheet">
      <Title order={2} id="sources">
        {t('page.sources')}
      </Title>
      {product.sources.length === 0 ? (
        <Text c="dimmed">{t('page.noSources')}</Text>
      ) : (
        <ul className="plain sources">
          {product.sources.map((source) => (
            <li key={`${source.title}${source.url ?? ''}`}>
              {source.url && /^https?:/.test(source.url) ? (
                <Anchor href={source.url} rel="noreferrer">
                  {source.title || source.url}
                </Anchor>
              ) : (
                source.title
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
