import { useState } from 'react';
import { formatTime } from '@/lib/format/dates';
import { useText } from '@/lib/i18n/plain';
import { API, useAnswer } from '../model/fetching';
import type { PublicTrace } from '../model/types';
import { Failure } from './Failure';

/** Where a lot comes from: its stages in the order of time. Read only when somebody opens it. */
export default function Trace({ code }: { code: string }) {
  const { t, language } = useText();
  const [lot, setLot] = useState(() => new URLSearchParams(location.search).get('lot') ?? '');
  const { data, error, retry } = useAnswer<PublicTrace>(
    `${API}/products/${encodeURIComponent(code)}/trace${lot && `?lot=${encodeURIComponent(lot)}`}`,
  );
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return null;
  return (
    <>
      {data.lots.length > 0 && (
        <label>
          {t('public.trace.lot')}{' '}
          <select value={data.lot ?? lot} onChange={(event) => setLot(event.target.value)}>
            {(data.lots.includes(data.lot ?? lot) ? data.lots : [data.lot ?? lot, ...data.lots]).map(
              (one) => (
                <option key={one}>{one}</option>
              ),
            )}
          </select>
        </label>
      )}
      {data.stages.length === 0 && <p>{t('public.trace.none')}</p>}
      <p>{[data.producer, data.brand, data.shelfLife, ...data.standards].filter(Boolean).join(' · ')}</p>
      <ol className="recognitions">
        {data.stages.map((stage) => (
          <li key={stage.at + stage.name}>
            <strong lang="vi">{stage.name}</strong>
            <p>
              {[
                formatTime(stage.at, language),
                stage.placeName ?? stage.placeCode,
                ...stage.from.map((name) => `← ${name}`),
                ...stage.to.map((name) => `→ ${name}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
