import '@/lib/i18n/histories';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '@/lib/format/dates';

const LISTS: Record<string, string> = {
  level: 'vocabulary:level.',
  kind: 'vocabulary:subjectKind.',
  status: 'status:',
  role: 'accounts:role.',
  reason: 'events:reason.',
  method: 'events:method.',
  trigger: 'recalls:trigger.',
  channel: 'recalls:channel.',
  secondFactor: 'events:secondFactor.',
};

const OTHERS: Record<string, string> = {
  kind: 'clients:kind.',
  method: 'recalls:method.',
  level: 'codes:level.',
};

/** Words for the ledger's events and fields; one that is newer than this client shows its own name. */
export function useEventTexts() {
  const { i18n } = useTranslation('events');
  const say = (key: string, otherwise: string) =>
    i18n.exists(key) ? String(i18n.t(key as never)) : otherwise;
  return {
    event: (type: string) => {
      const name = type.replace(/\.v\d+$/, '');
      return say(`events:type.${name.replaceAll('.', '_')}`, name);
    },
    field: (field: string) => say(`events:field.${field}`, field),
    /** A value as it reads elsewhere on the page: days written out, names instead of codes. */
    value: (field: string, value: string) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
      if (/^\d{4}-\d{2}-\d{2}T\d{2}:/.test(value)) return formatTime(value, i18n.language);
      if (value === 'true' || value === 'false')
        return say(value === 'true' ? 'events:yes' : 'events:no', value);
      const list = LISTS[field];
      // a kind or a method is of whatever the event is about
      const other = OTHERS[field];
      const otherwise = other ? say(`${other}${value}`, value) : value;
      return list ? say(`${list}${value}`, otherwise) : value;
    },
  };
}
