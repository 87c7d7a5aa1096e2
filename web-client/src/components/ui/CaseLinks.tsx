import './caseLinks.css';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRow, InspectionRow, RecallRow, ViolationRow } from '@/lib/api/types';
import { formatDate } from '@/lib/format/dates';
import { LinkAnchor } from './links';

const SHORT = 100;
const cut = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

function Row({
  link,
  late = false,
  parts,
}: {
  link: ReactNode;
  late?: boolean;
  parts: (string | false | null)[];
}) {
  return (
    <li>
      {link}
      <Text size="sm" {...(late ? { c: 'var(--bad)' } : { c: 'dimmed' })}>
        {parts.filter(Boolean).join(' · ')}
      </Text>
    </li>
  );
}

/** Visits in a few words, each leading to its page. */
export function InspectionLinks({ rows }: { rows: InspectionRow[] }) {
  const { t } = useTranslation('inspections');
  return (
    <ul className="plain case-links">
      {rows.map((row) => (
        <Row
          key={row.id}
          link={
            <LinkAnchor underline="always" to="/quan-tri/kiem-tra/$id" params={{ id: row.id }}>
              {`${formatDate(row.scheduledOn)}: ${t(`kind.${row.kind}`)}`}
            </LinkAnchor>
          }
          parts={[row.result ? t(`result.${row.result}`) : t(`status.${row.status}`), row.agencyName]}
        />
      ))}
    </ul>
  );
}

/** Findings in a few words. */
export function FindingLinks({ rows }: { rows: FindingRow[] }) {
  const { t } = useTranslation('inspections');
  return (
    <ul className="plain case-links">
      {rows.map((row) => (
        <Row
          key={row.id}
          late={row.overdue}
          link={
            <LinkAnchor underline="always" to="/quan-tri/khac-phuc/$id" params={{ id: row.id }}>
              {cut(row.text)}
            </LinkAnchor>
          }
          parts={[t(`fstatus.${row.status}`), `${t('column.due')} ${formatDate(row.dueOn)}`]}
        />
      ))}
    </ul>
  );
}

/** Violations in a few words. */
export function ViolationLinks({ rows }: { rows: ViolationRow[] }) {
  const { t, i18n } = useTranslation('violations');
  return (
    <ul className="plain case-links">
      {rows.map((row) => (
        <Row
          key={row.id}
          late={row.overdue}
          link={
            <LinkAnchor underline="always" to="/quan-tri/vi-pham/$id" params={{ id: row.id }}>
              {i18n.language === 'en' ? row.kindNameEn : row.kindName}
            </LinkAnchor>
          }
          parts={[
            formatDate(row.detectedOn),
            t(`status.${row.status}`),
            row.dueOn && t('due', { day: formatDate(row.dueOn) }),
          ]}
        />
      ))}
    </ul>
  );
}

/** Recalls in a few words. */
export function RecallLinks({ rows }: { rows: RecallRow[] }) {
  const { t } = useTranslation('recalls');
  return (
    <ul className="plain case-links">
      {rows.map((row) => (
        <Row
          key={row.id}
          late={row.closedAt === null && (row.noticeHoursLate !== null || row.decisionHoursLate !== null)}
          link={
            <LinkAnchor underline="always" to="/quan-tri/thu-hoi-san-pham/$id" params={{ id: row.id }}>
              {`${row.code}: ${row.products.join(', ')}`}
            </LinkAnchor>
          }
          parts={[t(`kind.${row.forced ? 'forced' : 'voluntary'}`), t(`status.${row.status}`)]}
        />
      ))}
    </ul>
  );
}
