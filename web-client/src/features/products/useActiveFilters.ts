import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActiveFilter } from '@/components/ui/ListParts';
import { unitLabel } from '@/components/ui/UnitSelect';
import { formatDate } from '@/lib/format/dates';
import { isWorkItem } from '@/lib/kinds';
import { inLanguage, productTypesQuery, unitsQuery } from '@/lib/query/vocabularies';
import { FILTER_KEYS, type ProductSearch } from './search';

/** The filter in words, for the chips above the table, the empty page and the printed line. */
export function useActiveFilters(
  search: ProductSearch,
  onChange: (change: ProductSearch) => void,
): ActiveFilter[] {
  const { t, i18n } = useTranslation(['products', 'status', 'vocabulary', 'workItems']);
  const { data } = useQuery({ ...productTypesQuery, enabled: Boolean(search.type ?? search.group) });
  const types = inLanguage(data, i18n.language);
  const { data: units } = useQuery({
    ...unitsQuery(search.unitOn ? { on: search.unitOn } : {}),
    enabled: Boolean(search.unit),
  });
  const valueOf = (key: (typeof FILTER_KEYS)[number]): string => {
    switch (key) {
      case 'status':
        return (search.status ?? []).map((status) => t(`status:${status}`)).join(', ');
      case 'stars':
        return (search.stars ?? []).map((stars) => t('status:stars', { count: Number(stars) })).join(', ');
      case 'group':
        return types.find((type) => type.groupCode === search.group)?.groupName ?? search.group ?? '';
      case 'type':
        return types.find((type) => type.code === search.type)?.name ?? search.type ?? '';
      case 'unit': {
        const unit = units?.find(({ code }) => code === search.unit);
        return unit ? unitLabel(unit) : (search.unit ?? '');
      }
      case 'subjectKind':
        return (search.subjectKind ?? []).map((kind) => t(`vocabulary:subjectKind.${kind}`)).join(', ');
      case 'workItem':
        return isWorkItem(search.workItem) ? t(`workItems:kind.${search.workItem}`) : (search.workItem ?? '');
      case 'unitOn':
      case 'expiresFrom':
      case 'expiresTo':
      case 'asOf':
        return formatDate(search[key]);
      case 'subject':
        return '';
      default:
        return search[key] ?? '';
    }
  };
  return FILTER_KEYS.filter((key) => search[key] !== undefined).map((key) => {
    const value = valueOf(key);
    const name = t(`products:filter.${key}`);
    return {
      key,
      label: value ? `${name}: ${value}` : name,
      onRemove: () => onChange({ [key]: undefined }),
    };
  });
}
