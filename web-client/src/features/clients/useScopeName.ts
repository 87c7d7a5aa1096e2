import { useTranslation } from 'react-i18next';
import type { Scope } from '@/lib/api/types';

/** What a scope means, in the reader's language. */
export function useScopeName() {
  const { i18n } = useTranslation();
  return ({ name, nameEn }: Scope) => (i18n.language === 'en' ? nameEn : name);
}
