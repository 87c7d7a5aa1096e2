import { useState } from 'react';
import { useText } from '@/lib/i18n/plain';
import type { FilterState } from '../Register';
import { UnitMap } from './UnitMap';

/** Where the products of a list come from; the drawing is asked for when somebody wants it. */
export function ByUnit({ list, state }: { list: string; state: FilterState }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="by-unit no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('public.map.open')}</summary>
      {open && <UnitMap list={list} state={state} />}
    </details>
  );
}
