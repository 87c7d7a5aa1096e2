import { useId, useState, type FormEvent } from 'react';
import { useText } from '@/lib/i18n/plain';
import { API, send } from '../model/fetching';

/** Being told of changes without an account; a letter asks whether it was meant. */
export function FollowForm({ code }: { code: string }) {
  const { t } = useText();
  const id = useId();
  const [email, setEmail] = useState('');
  const [subject, setSubject] = useState(false);
  const [state, setState] = useState<'open' | 'busy' | 'sent' | Error>('open');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setState('busy');
    send(`${API}/watches`, { email: email.trim(), code, subject }).then(
      () => setState('sent'),
      (error: Error) => setState(error),
    );
  };
  return (
    <details className="follow">
      <summary>{t('public.follow.title')}</summary>
      {state === 'sent' ? (
        <p role="status">{t('public.follow.sent', { email })}</p>
      ) : (
        <form onSubmit={submit}>
          <p className="soft">{t('public.follow.text')}</p>
          <label htmlFor={id}>{t('public.follow.email')}</label>
          <div className="search-line">
            <div className="search-box">
              <input
                id={id}
                type="email"
                required
                maxLength={254}
                autoComplete="email"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            </div>
            <button type="submit" className="button" disabled={state === 'busy'}>
              {t('public.follow.submit')}
            </button>
          </div>
          <label>
            <input type="checkbox" checked={subject} onChange={(event) => setSubject(event.target.checked)} />{' '}
            {t('public.follow.subject')}
          </label>
          {state instanceof Error && (
            <p className="small bad" role="alert">
              {state.message}
            </p>
          )}
        </form>
      )}
    </details>
  );
}
