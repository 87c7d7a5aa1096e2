import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from './fetching';
import type { Page, ProductType } from './types';

/** The six groups, read from the types that the act in force names. */
export function useGroups(wanted = true): { code: string; name: string }[] {
  const { language } = useText();
  const { data } = useAnswer<Page<ProductType>>(wanted ? `${API}/product-types?limit=200` : null, true);
  const names = new Map(
    data?.items.map((type) => [
      type.groupCode,
      (language === 'en' && (type as { groupNameEn?: string }).groupNameEn) || type.groupName,
    ]),
  );
  return [...names].map(([code, name]) => ({ code, name }));
}
