import { Checkbox, Group, NumberInput, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayFilter } from '@/components/ui/DayFilter';
import { Problem } from '@/components/ui/Problem';
import { formatDate, formatWeekday, today } from '@/lib/format/dates';
import { deadlineQuery } from './holidayQueries';

const MOST_DAYS = 1000;

/** Nobody should have to count days on a wall calendar. */
export function DeadlineBox() {
  const { t, i18n } = useTranslation('holidays');
  const [from, setFrom] = useState<string | undefined>(today);
  const [days, setDays] = useState<number | null>(15);
  const [calendar, setCalendar] = useState(false);
  const asked = from !== undefined && days !== null;
  const answer = useQuery({ ...deadlineQuery(from ?? '', days ?? 0, calendar), enabled: asked });
  return (
    <Paper
      withBorder
      p="md"
      mb="lg"
      component="section"
      aria-labelledby="deadline-title"
      className="no-print"
    >
      <Title order={2} size="h4" id="deadline-title" mb="xs">
        {t('deadline.title')}
      </Title>
      <Group align="flex-end">
        <DayFilter label={t('deadline.from')} value={from} onChange={setFrom} />
        <NumberInput
          label={t('deadline.days')}
          min={0}
          max={MOST_DAYS}
          allowDecimal={false}
          w={120}
          value={days ?? ''}
          onChange={(value) => setDays(typeof value === 'number' ? value : null)}
        />
        <Checkbox
          label={t('deadline.calendar')}
          pb="xs"
          checked={calendar}
          onChange={(event) => setCalendar(event.currentTarget.checked)}
        />
      </Group>
      <div role="status" aria-live="polite">
        {asked && answer.error && <Problem error={answer.error} onRetry={() => void answer.refetch()} />}
        {asked && answer.data && (
          <>
            <Text fw={600} mt="sm">
              {t('deadline.due', {
                weekday: formatWeekday(answer.data.dueOn, i18n.language),
                date: formatDate(answer.data.dueOn),
              })}
            </Text>
            <Text size="sm" c="dimmed">
              {[
                t('deadline.detail', { count: answer.data.workingDays }),
                answer.data.daysOff.length > 0 &&
                  t('deadline.without', { dates: answer.data.daysOff.map(formatDate).join(', ') }),
              ]
                .filter(Boolean)
                .join(', ')}
            </Text>
            {!answer.data.certain && <Text size="sm">{t('deadline.uncertain')}</Text>}
          </>
        )}
      </div>
    </Paper>
  );
}
