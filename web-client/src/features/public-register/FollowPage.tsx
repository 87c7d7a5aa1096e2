import { useCallback, useEffect, useState } from 'react';
import { StatusMark } from '@/components/marks/StatusMark';
import { formatTime } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { API, send } from './model/fetching';
import type { WatchKey, WatchList } from './model/types';
import { Failure } from './parts/Failure';
import { statusKey } from './parts/ProductRows';
import { PageHeading } from './routing/PageHeading';
import { Link } from './routing/navigation';
import { usePageHead } from './routing/usePageHead';

/** The secret stands behind the #, which no server and no log ever sees. */
const secretOf = (name: string) => new URLSearchParams(location.hash.slice(1)).get(name);

/** Agreeing to follow, and all that an address follows, by the link of a letter. */
export function FollowPage() {
  const { t } = useText();
  const [pending] = useState(() => secretOf('xac-nhan'));
  const [key, setKey] = useState(() => secretOf('danh-sach'));
  usePageHead(t('public.follow.heading'), undefined, false);
  return (
    <article className="middle">
      <PageHeading>{t('public.follow.heading')}</PageHeading>
      {key ? (
        <Watches token={key} />
      ) : pending ? (
        <Agree token={pending} onDone={setKey} />
      ) : (
        <p>{t('public.follow.noLink')}</p>
      )}
    </article>
  );
}

function Agree({ token, onDone }: { token: string; onDone: (key: string) => void }) {
  const { t } = useText();
  const [error, setError] = useState<Error>();
  const agree = () => {
    setError(undefined);
    send<WatchKey>(`${API}/watches/confirmation`, { token }).then((answer) => {
      // What was used is no address to go back to.
      history.replaceState(null, '', `#danh-sach=${answer.token}`);
      onDone(answer.token);
    }, setError);
  };
  return (
    <>
      <p>{t('public.follow.agreeText')}</p>
      {error && <Failure error={error} retry={agree} />}
      <button type="button" className="button" onClick={agree}>
        {t('public.follow.agree')}
      </button>
    </>
  );
}

function Watches({ token }: { token: string }) {
  const { t, language } = useText();
  const [list, setList] = useState<WatchList>();
  const [error, setError] = useState<Error>();
  const load = useCallback(() => {
    send<WatchList>(`${API}/watch-list`, { token }).then((found) => {
      setError(undefined);
      setList(found);
    }, setError);
  }, [token]);
  useEffect(() => {
    load();
  }, [load]);
  const end = (watchId: string | null) => {
    send(`${API}/watch-list/removal`, { token, watchId }).then(load, setError);
  };
  if (error) return <Failure error={error} retry={load} />;
  if (!list) return <p aria-busy="true">{t('public.follow.loading')}</p>;
  if (list.items.length === 0) return <p role="status">{t('public.follow.none')}</p>;
  return (
    <>
      <p>{t('public.follow.listText')}</p>
      <ul className="plain-list">
        {list.items.map((item) => (
          <li key={item.id}>
            <p className="strong" lang="vi">
              {item.code ? (
                <Link href={`/san-pham/${encodeURIComponent(item.code)}`}>{item.name}</Link>
              ) : (
                item.name
              )}
            </p>
            <p className="soft">
              {t(item.kind === 'subject' ? 'public.follow.allOfSubject' : 'public.follow.oneProduct')} ·{' '}
              {formatTime(item.since, language)}
            </p>
            {item.status && <StatusMark status={item.status} label={t(statusKey(item.status))} />}
            <button
              type="button"
              className="button quiet"
              aria-label={t('public.follow.endOf', { name: item.name })}
              onClick={() => end(item.id)}
            >
              {t('public.follow.end')}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button quiet" onClick={() => end(null)}>
          {t('public.follow.endAll')}
        </button>
      </p>
      <p>
        <a className="button quiet" href={list.feedUrl}>
          {t('public.follow.feed')}
        </a>
      </p>
    </>
  );
}
