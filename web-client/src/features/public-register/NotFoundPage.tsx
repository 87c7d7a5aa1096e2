import { useState } from 'react';
import { useText } from '@/lib/i18n/plain';
import { SearchField } from './parts/SearchField';
import { searchOf } from './model/filters';
import { PageHeading } from './routing/PageHeading';
import { go, Link } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

export function NotFoundPage() {
  const { t } = useText();
  const [words, setWords] = useState('');
  usePageHead(t('public.notFound.title'), undefined, false);
  return (
    <article className="narrow plain-page">
      <PageHeading>{t('public.notFound.title')}</PageHeading>
      <p>{t('public.notFound.text')}</p>
      <SearchField value={words} onType={setWords} onSubmit={() => go(`/tra-cuu${searchOf({ q: words })}`)} />
      <p>
        <Link href="/">{t('public.home')}</Link>
      </p>
    </article>
  );
}
