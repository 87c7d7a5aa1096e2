import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventTypesQuery } from './webhookQueries';

/** The published types without the system's prefix, as subscriptions keep them, each with its name; and each area as a whole. */
export function useEventTypes() {
  const { t, i18n } = useTranslation('webhooks');
  const { data = [] } = useQuery(eventTypesQuery);
  const types = data.map(({ type, name, nameEn }) => {
    const value = type.split('.').slice(-3).join('.');
    return { value, label: i18n.language === 'en' ? nameEn : name, area: value.split('.')[0]! };
  });
  const areas = [...new Set(types.map(({ area }) => area))];
  const options = areas.flatMap((area) => [
    { value: `${area}.`, label: t('form.area', { area }) },
    ...types.filter((one) => one.area === area).map(({ value, label }) => ({ value, label })),
  ]);
  const known = new Map(options.map(({ value, label }) => [value, label]));
  const nameOf = (type: string) => known.get(type) ?? known.get(type.split('.').slice(-3).join('.')) ?? type;
  return { options, nameOf };
}
