import { useTranslation } from 'react-i18next';

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
  };
}
