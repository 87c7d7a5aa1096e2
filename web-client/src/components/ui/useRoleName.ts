import { useTranslation } from 'react-i18next';

/** A role by its code; one that is newer than this client shows its code. */
export function useRoleName() {
  const { t, i18n } = useTranslation('accounts');
  return (code: string) => (i18n.exists(`accounts:role.${code}`) ? t(`role.${code}` as 'role.leader') : code);
}
