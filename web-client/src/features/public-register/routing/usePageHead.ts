import { useEffect } from 'react';
import { useText } from '@/lib/i18n/plain';

function metaTag(name: string): HTMLMetaElement {
  const found = document.head.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  if (found) return found;
  const made = document.createElement('meta');
  made.name = name;
  document.head.append(made);
  return made;
}

/** What the tab, a bookmark and a search engine call the page. */
export function usePageHead(title: string, description?: string, indexed = true) {
  const { t } = useText();
  const whole = title ? t('public.pageTitle', { page: title }) : t('public.title');
  const about = description ?? t('public.search.lead');
  useEffect(() => {
    document.title = whole;
    metaTag('description').content = about;
    metaTag('robots').content = indexed ? 'index,follow' : 'noindex';
  }, [whole, about, indexed]);
}
