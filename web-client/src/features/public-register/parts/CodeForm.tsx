import { useId, useState, type FormEvent } from 'react';
import { useText } from '@/lib/i18n/plain';
import { verifyPage } from '../model/codes';
import { go } from '../routing/navigation';
import { ScanButton } from './ScanButton';

/** Another code to check, typed or photographed. */
export function CodeForm({ initial = '' }: { initial?: string }) {
  const { t } = useText();
  const id = useId();
  const [code, setCode] = useState(initial);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!code.trim());
    if (code.trim()) go(verifyPage(code.trim()));
  };

  return (
    <form className="code-form" onSubmit={submit}>
      <label htmlFor={id}>{t('public.verify.codeLabel')}</label>
      <div className="search-line">
        <div className="search-box">
          <input
            id={id}
            value={code}
            maxLength={500}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-missing` : undefined}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
        <button type="submit" className="button">
          {t('public.verify.submit')}
        </button>
      </div>
      {missing && (
        <p id={`${id}-missing`} className="small bad" role="alert">
          {t('public.verify.noCode')}
        </p>
      )}
      <ScanButton />
    </form>
  );
}
