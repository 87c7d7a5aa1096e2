import { useId, type FormEvent } from 'react';
import { useText } from '@/lib/i18n/plain';
import { looksLikeCode, verifyPage } from '../model/codes';
import { go } from '../routing/navigation';
import { Icon } from './icons';
import { ScanButton } from './ScanButton';

/** The one field: words search as they are typed, a code is checked on Enter. */
export function SearchField({
  value,
  onType,
  onSubmit,
  large = false,
}: {
  value: string;
  onType: (text: string) => void;
  onSubmit: () => void;
  large?: boolean;
}) {
  const { t } = useText();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (looksLikeCode(value)) go(verifyPage(value.trim()));
    else onSubmit();
  };

  return (
    <form className={large ? 'search large' : 'search'} role="search" onSubmit={submit}>
      <label htmlFor={id}>{t('public.search.label')}</label>
      <div className="search-line">
        <div className="search-box">
          <Icon name="search" />
          <input
            id={id}
            type="search"
            name="q"
            value={value}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={t('public.search.example')}
            onChange={(event) => onType(event.target.value)}
          />
          {value && (
            <button
              type="button"
              className="bare"
              aria-label={t('public.search.clear')}
              onClick={() => onType('')}
            >
              <Icon name="clear" />
            </button>
          )}
        </div>
        <button type="submit" className="button accent">
          {t('public.search.submit')}
        </button>
      </div>
      <div className="search-more">
        {looksLikeCode(value) && (
          <a
            className="check-code"
            href={verifyPage(value.trim())}
            onClick={(event) => {
              event.preventDefault();
              go(verifyPage(value.trim()));
            }}
          >
            {t('public.search.checkCode', { code: value.trim() })}
            <Icon name="next" />
          </a>
        )}
        <ScanButton />
      </div>
    </form>
  );
}
