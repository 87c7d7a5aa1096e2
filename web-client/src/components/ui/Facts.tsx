import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Labelled facts of a record; one that is not known says so instead of leaving a hole. */
export function Facts({ items }: { items: { label: string; value: ReactNode }[] }) {
  const { t } = useTranslation('common');
  return (
    <dl className="facts">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className="quiet">{t('notStated')}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
