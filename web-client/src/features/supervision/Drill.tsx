import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/ui/links';
import type { Supervision } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';
import { formatNumber } from '@/lib/format/numbers';

export type Counts = Supervision['total'];
export type Counted = keyof Counts;

/** What a number was counted over; an agency or unit that is not known cannot be asked for. */
export interface Span {
  name: string;
  from: string;
  to: string;
  agency?: string | null | undefined;
  unit?: string | null | undefined;
}

const RECALL_LISTS: Partial<Record<Counted, { days: 'opened' | 'closed'; late?: true }>> = {
  recallsOpened: { days: 'opened' },
  recallsClosed: { days: 'closed' },
  recallsLate: { days: 'opened', late: true },
};

/** A number, leading to the rows that it counts where its reader may open them. */
export function Drill({ counts, field, span }: { counts: Counts; field: Counted; span: Span }) {
  const { t, i18n } = useTranslation('supervision');
  const { can } = useSession();
  const { from, to, agency, unit } = span;
  const text = formatNumber(counts[field], i18n.language);
  if (counts[field] === 0 || agency === null || unit === null) return text;
  const label = t('cell', { row: span.name, column: t(`count.${field}`), count: counts[field] });
  const place = { agency, unit };
  const findings = (search: object) =>
    can('inspections.read') ? (
      <LinkAnchor
        underline="always"
        to="/quan-tri/khac-phuc"
        search={{ ...place, ...search }}
        aria-label={label}
      >
        {text}
      </LinkAnchor>
    ) : (
      text
    );
  const violations = (search: object) =>
    can('violations.read') ? (
      <LinkAnchor
        underline="always"
        to="/quan-tri/vi-pham"
        search={{ ...place, all: true, ...search }}
        aria-label={label}
      >
        {text}
      </LinkAnchor>
    ) : (
      text
    );
  const recalls = RECALL_LISTS[field];
  if (recalls)
    return can('register.read') ? (
      <LinkAnchor
        underline="always"
        to="/quan-tri/thu-hoi-san-pham"
        search={{
          ...place,
          late: recalls.late,
          all: true,
          [`${recalls.days}From`]: from,
          [`${recalls.days}To`]: to,
        }}
        aria-label={label}
      >
        {text}
      </LinkAnchor>
    ) : (
      text
    );
  switch (field) {
    case 'inspections':
      return can('inspections.read') ? (
        <LinkAnchor
          underline="always"
          to="/quan-tri/kiem-tra"
          search={{ ...place, status: 'concluded', concludedFrom: from, concludedTo: to }}
          aria-label={label}
        >
          {text}
        </LinkAnchor>
      ) : (
        text
      );
    case 'findingsOpened':
      return findings({ foundFrom: from, foundTo: to });
    case 'findingsOverdue':
      return findings({ foundFrom: from, foundTo: to, overdue: true });
    case 'findingsSettled':
      return findings({ settledFrom: from, settledTo: to });
    case 'violationsDetected':
      return violations({ detectedFrom: from, detectedTo: to });
    case 'violationsDecided':
      return violations({ decidedFrom: from, decidedTo: to });
    case 'violationsClosed':
      return violations({ closedFrom: from, closedTo: to });
    default:
      return text;
  }
}
