import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import type { Recall } from '@/lib/api/types';
import { formatTime } from '@/lib/format/dates';

type Clock = Recall['noticeClock'];

/** The hours that the law gives: how many are left, or by how many they were missed, and why. */
export function RecallClocks({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  return (
    <section aria-label={t('column.clocks')}>
      <Facts
        items={[
          {
            label: t('clocks.notice'),
            value: <State clock={recall.noticeClock} of="notice" recall={recall} />,
          },
          ...(recall.decisionClock
            ? [
                {
                  label: t('clocks.decision'),
                  value: <State clock={recall.decisionClock} of="decision" recall={recall} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function State({ clock, of, recall }: { clock: Clock; of: 'notice' | 'decision'; recall: Recall }) {
  const { t, i18n } = useTranslation('recalls');
  const time = (moment: string) => formatTime(moment, i18n.language);
  const late = clock.hoursLate;
  const done = clock.doneAt
    ? t(`clocks.${of}Done`, { time: time(clock.doneAt) })
    : recall.closedAt
      ? t(`clocks.${of}Never`)
      : t(`clocks.${of}Open`);
  return (
    <>
      <Text inherit fw={600} {...(late === null ? {} : { c: 'var(--bad)' })}>
        {late !== null
          ? t('clocks.late', { count: late, due: time(clock.dueAt) })
          : clock.hoursLeft === null
            ? t('clocks.inTime', { due: time(clock.dueAt) })
            : t('clocks.left', { count: clock.hoursLeft, due: time(clock.dueAt) })}
      </Text>
      <Text inherit>{done}</Text>
    </>
  );
}
