import { lazy, Suspense, useState } from 'react';
import { useText } from '@/lib/i18n/plain';
import type { FilterState } from '../Register';

const UnitMap = lazy(() => import('./UnitMap'));

/** Where the products of a list come from; the map comes only when somebody wants it. */
export function ByUnit({ list, state }: { list: string; state: FilterState }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="by-unit no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('public.map.open')}</summary>
      {open && (
        <Suspense fallback={<p aria-busy="true">{t('public.list.searching')}</p>}>
          <UnitMap list={list} state={state} />
        </Suspense>
      )}
    </details>
  );
}
