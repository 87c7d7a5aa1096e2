import '@/components/marks/marks.css';
import { useTranslation } from 'react-i18next';

const TONES = {
  queued: 'info',
  running: 'info',
  review: 'warn',
  committing: 'info',
  committed: 'good',
  failed: 'bad',
  cancelled: 'past',
} as const;

export function JobStatus({ status }: { status: string }) {
  const { t } = useTranslation('imports');
  const known = (Object.keys(TONES) as (keyof typeof TONES)[]).find((name) => name === status);
  return (
    <span className="status" data-tone={known ? TONES[known] : 'past'}>
      {known ? t(`status.${known}`) : status}
    </span>
  );
}

const ROW_TONES = { ok: 'good', warning: 'warn', error: 'bad' } as const;

export function RowStatusMark({ status }: { status: string }) {
  const { t } = useTranslation('imports');
  const known = (Object.keys(ROW_TONES) as (keyof typeof ROW_TONES)[]).find((name) => name === status);
  return (
    <span className="status" data-tone={known ? ROW_TONES[known] : 'past'}>
      {known ? t(`rowStatus.${known}`) : status}
    </span>
  );
}
