import '@/lib/i18n/representation';
import { useTranslation } from 'react-i18next';

const KNOWN = [
  'name',
  'unitId',
  'gtins',
  'description',
  'story',
  'ownerName',
  'phone',
  'email',
  'address',
] as const;

/** Words for the fields of a proposal; one that is newer than this client shows its own name. */
export function useFieldName() {
  const { t } = useTranslation('producers');
  return (field: string) => {
    const known = KNOWN.find((one) => one === field);
    return known ? t(`fieldName.${known}`) : field;
  };
}
