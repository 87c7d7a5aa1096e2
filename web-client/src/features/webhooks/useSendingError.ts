import { useTranslation } from 'react-i18next';

const KNOWN = [
  'timed-out',
  'unreachable',
  'address-refused',
  'redirected',
  'not-secure',
  'secret-unreadable',
] as const;

/** Why there was no answer, in words; a reason that is new is shown as it is. */
export function useSendingError() {
  const { t } = useTranslation('webhooks');
  return (error: string | null | undefined) => {
    const known = KNOWN.find((one) => one === error);
    return known ? t(`log.errors.${known}`) : (error ?? '');
  };
}
