import '@/lib/i18n/representation';
import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '@/components/ui/ListParts';
import { PageHeader } from '@/components/ui/PageHeader';
import { Problem } from '@/components/ui/Problem';
import { StarRating, StatusBadge } from '@/components/ui/StatusBadge';
import { LinkButton } from '@/components/ui/links';
import type { MyProduct, MySubject } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { mySubjectsQuery } from './producerQueries';
import { isUrgent, useStepText } from './useStepText';

/** The home of a representative: what is theirs, what it is worth, and what to do next. */
export function MySubjectsPage() {
  const { t } = useTranslation('producers');
  const { data, error, isPending, refetch } = useQuery(mySubjectsQuery);
  return (
    <>
      <PageHeader title={t('mine.title')} />
      {error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <RowsSkeleton />
      ) : data.length === 0 ? (
        <Text>{t('mine.none')}</Text>
      ) : (
        data.map((subject) => <Subject key={subject.id} subject={subject} />)
      )}
    </>
  );
}

function Subject({ subject }: { subject: MySubject }) {
  const { t } = useTranslation('producers');
  const facts = [subject.taxCode && t('mine.taxCode', { code: subject.taxCode }), subject.unitName];
  return (
    <section aria-labelledby={`subject-${subject.id}`} className="block">
      <Title order={2} id={`subject-${subject.id}`}>
        {subject.name}
      </Title>
      <Text c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
      <Group my="md" gap="sm" className="no-print">
        {subject.waitingChangeId ? (
          <LinkButton
            size="md"
            variant="default"
            to="/quan-tri/de-nghi/$id"
            params={{ id: subject.waitingChangeId }}
            aria-label={t('mine.waitingOf', { name: subject.name })}
          >
            {t('mine.waiting')}
          </LinkButton>
        ) : (
          <LinkButton
            size="md"
            variant="default"
            to="/quan-tri/chu-the/$id/de-nghi"
            params={{ id: subject.id }}
          >
            {t('mine.proposeSubject')}
          </LinkButton>
        )}
        <LinkButton size="md" variant="subtle" to="/quan-tri/chu-the/$id" params={{ id: subject.id }}>
          {t('mine.subjectDetail')}
        </LinkButton>
      </Group>
      {subject.products.length === 0 ? (
        <Text>{t('mine.noProducts')}</Text>
      ) : (
        <ul className="my-products plain">
          {subject.products.map((product) => (
            <li key={product.id} className="sheet">
              <Product product={product} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Product({ product }: { product: MyProduct }) {
  const { t } = useTranslation('producers');
  const { name } = product;
  return (
    <>
      <Title order={3}>{name}</Title>
      <div className="card-facts">
        <StatusBadge status={product.status} size="large" />
        <StarRating stars={product.stars} status={product.status} />
      </div>
      <Text>
        <Term product={product} />
      </Text>
      <Steps product={product} />
      <Group mt="md" gap="sm" className="no-print">
        {product.waitingChangeId ? (
          <LinkButton
            size="md"
            variant="default"
            to="/quan-tri/de-nghi/$id"
            params={{ id: product.waitingChangeId }}
            aria-label={t('mine.waitingOf', { name })}
          >
            {t('mine.waiting')}
          </LinkButton>
        ) : (
          <LinkButton
            size="md"
            to="/quan-tri/san-pham/$id/de-nghi"
            params={{ id: product.id }}
            aria-label={t('mine.proposeOf', { name })}
          >
            {t('mine.propose')}
          </LinkButton>
        )}
        <LinkButton
          size="md"
          variant="subtle"
          to="/quan-tri/san-pham/$id"
          params={{ id: product.id }}
          aria-label={t('mine.detailOf', { name })}
        >
          {t('mine.detail')}
        </LinkButton>
        {product.status !== 'none' && (
          <Button
            size="md"
            variant="subtle"
            component="a"
            href={`/san-pham/${encodeURIComponent(product.code)}`}
            aria-label={t('mine.publicOf', { name })}
          >
            {t('mine.public')}
          </Button>
        )}
      </Group>
    </>
  );
}

function Term({ product: { expiresOn, daysLeft } }: { product: MyProduct }) {
  const { t } = useTranslation('producers');
  if (!expiresOn || daysLeft === null) return t('mine.noEnd');
  const left =
    daysLeft > 0
      ? t('mine.daysLeft', { count: daysLeft })
      : daysLeft < 0
        ? t('mine.daysPast', { count: -daysLeft })
        : t('mine.lastDay');
  return (
    <>
      {t('mine.validTo', { date: formatDate(expiresOn) })} (<strong>{left}</strong>)
    </>
  );
}

function Steps({ product: { nextSteps } }: { product: MyProduct }) {
  const { t } = useTranslation('producers');
  const text = useStepText();
  return (
    <div className="next-steps">
      <Title order={4}>{t('mine.nextSteps')}</Title>
      {nextSteps.length === 0 ? (
        <Text>{t('mine.nothing')}</Text>
      ) : (
        <ol>
          {nextSteps.map((step) => (
            <li key={step.kind} data-urgent={isUrgent(step) || undefined}>
              {text(step)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
