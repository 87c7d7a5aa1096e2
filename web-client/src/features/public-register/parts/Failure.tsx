import { useSyncExternalStore } from 'react';
import { ProblemError, UnreachableError } from '@/lib/api/problem';
import { useText } from '@/lib/i18n/plain';
import { Icon } from './icons';

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Why nothing is shown, and what to do: never a blank page, never a guess. */
export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const problem = error instanceof ProblemError ? error : undefined;
  const kind =
    error instanceof UnreachableError
      ? online
        ? 'unreachable'
        : 'offline'
      : problem?.status === 429 || problem?.status === 503
        ? 'busy'
        : problem && problem.status < 500
          ? 'refused'
          : 'server';
  const detail =
    kind === 'refused'
      ? (problem?.problem.errors?.[0]?.detail ?? problem?.message ?? '')
      : t(`public.failed.${kind}Text`, { count: problem?.retryAfter ?? 10 });
  const trace = kind === 'server' ? problem?.problem.traceId : undefined;

  return (
    <div className="failure" role="alert">
      <Icon name={kind === 'offline' || kind === 'unreachable' ? 'cloud' : 'alert'} size={32} />
      <div>
        <p className="strong">{t(`public.failed.${kind}`)}</p>
        <p>{detail}</p>
        {trace && <p className="small">{t('public.failed.trace', { trace })}</p>}
        <button type="button" className="button quiet" onClick={retry}>
          {t('public.failed.retry')}
        </button>
      </div>
    </div>
  );
}
