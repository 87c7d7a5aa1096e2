import { formatDate } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import type { Filters } from '../model/filters';
import { useGroups } from '../model/useGroups';
import { useUnit } from '../model/useUnits';
import { Icon } from './icons';
import { statusKey } from './ProductRows';

export interface ActiveFilter {
  key: string;
  name: string;
  without: Partial<Filters>;
}

/** The conditions by name, each with what the list is without it. */
export function useActiveFilters(filters: Filters): ActiveFilter[] {
  const { t } = useText();
  const unit = useUnit(filters.unit, filters.unitOn);
  const groups = useGroups(filters.group !== '');
  const active: ActiveFilter[] = [];
  const words = filters.q.trim();

  if (words) active.push({ key: 'q', name: t('public.filter.words', { words }), without: { q: '' } });
  for (const stars of filters.stars)
    active.push({
      key: `stars-${stars}`,
      name: t('status.stars', { count: Number(stars) }),
      without: { stars: filters.stars.filter((other) => other !== stars) },
    });
  for (const status of filters.status)
    active.push({
      key: `status-${status}`,
      name: t(statusKey(status)),
      without: { status: filters.status.filter((other) => other !== status) },
    });
  if (filters.group)
    active.push({
      key: 'group',
      name: groups.find((group) => group.code === filters.group)?.name ?? filters.group,
      without: { group: '' },
    });
  if (filters.unit) {
    const name = unit?.name ?? t('public.filter.unitCode', { code: filters.unit });
    active.push({
      key: 'unit',
      name: filters.unitOn ? t('public.filter.unitOn', { name, date: formatDate(filters.unitOn) }) : name,
      without: { unit: '', unitOn: '' },
    });
  }
  return active;
}

export function ActiveFilters({
  active,
  addressOf,
  onRemove,
}: {
  active: ActiveFilter[];
  addressOf: (without: Partial<Filters>) => string;
  onRemove: (without: Partial<Filters>) => void;
}) {
  const { t } = useText();
  if (active.length === 0) return null;
  const everything: Partial<Filters> = Object.assign({}, ...active.map((filter) => filter.without), {
    stars: [],
    status: [],
  });
  const link = (
    without: Partial<Filters>,
    label: string | undefined,
    content: React.ReactNode,
    className: string,
  ) => (
    <a
      className={className}
      aria-label={label}
      href={addressOf(without)}
      onClick={(event) => {
        event.preventDefault();
        onRemove(without);
      }}
    >
      {content}
    </a>
  );

  return (
    <div className="active">
      <span className="soft" id="active-filters">
        {t('public.filter.active')}
      </span>
      <ul aria-labelledby="active-filters">
        {active.map((filter) => (
          <li key={filter.key}>
            {link(
              filter.without,
              t('public.filter.remove', { name: filter.name }),
              <>
                {filter.name}
                <Icon name="clear" size={14} />
              </>,
              'active-filter',
            )}
          </li>
        ))}
      </ul>
      {active.length > 1 && link(everything, undefined, t('public.filter.removeAll'), 'plain')}
    </div>
  );
}
