import { Alert, Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldFault {
  /** Id of the input, which the link moves focus to. */
  field: string;
  label: string;
  text: string;
}

/** Lists what must be mended, each line leading to its field; it takes the focus when it appears. */
export function ErrorSummary({ faults, attempt }: { faults: FieldFault[]; attempt: number }) {
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0 && faults.length > 0) box.current?.focus();
    // Only a new attempt moves the focus: a fault that appears while somebody types must not take it away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <Alert
      ref={box}
      role="alert"
      tabIndex={-1}
      color="red"
      variant="outline"
      title={t('form.errorTitle', { count: faults.length })}
    >
      <ul className="faults">
        {faults.map((fault) => (
          <li key={fault.field}>
            <Anchor
              href={`#${fault.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fault.field)?.focus();
              }}
            >
              {fault.label}: {fault.text}
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
