import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, askedOf, settleFinding, type Conflict, type Visit } from './visit';

/** What two devices recorded differently, side by side; nobody's is thrown away unseen. */
export function ConflictPart({ visit, onSettle }: { visit: Visit; onSettle: (visit: Visit) => void }) {
  const { t, i18n } = useTranslation('inspections');
  const asked = askedOf(visit.inspection);
  const of = (one: Conflict) =>
    asked.find(({ item, productId }) => item.id === one.itemId && productId === one.productId);
  const said = (one: { verdict: string | null; number: number | null; text: string | null } | undefined) =>
    one
      ? [one.verdict && t(`verdict.${one.verdict as 'pass'}`), one.number, one.text]
          .filter(Boolean)
          .join(' · ')
      : t('conflict.unanswered');

  const settle = (mine: boolean) => {
    const next = visit.conflicts.reduce((all, one) => {
      const where = of(one);
      if (!where) return all;
      const { id, verdict, number, text } = one.theirs;
      if (mine) {
        const present = all.answers.find((a) => a.itemId === one.itemId && a.productId === one.productId);
        return answer(all, where, { verdict: present?.verdict ?? null, replaces: id });
      }
      const answers = all.answers
        .filter((a) => !(a.itemId === one.itemId && a.productId === one.productId))
        .concat({
          id,
          itemId: one.itemId,
          productId: one.productId,
          verdict,
          number,
          text: text ?? '',
          at: new Date().toISOString(),
          replaces: null,
        });
      return settleFinding({ ...all, answers }, where);
    }, visit);
    onSettle({ ...next, conflicts: [], state: 'queued' });
  };

  return (
    <Alert color="yellow" title={t('conflict.title')} role="alert" mb="md">
      {visit.conflicts.length === 0 ? (
        <Stack align="flex-start">
          <Text>{t('conflict.elsewhere')}</Text>
          <Button onClick={() => onSettle({ ...visit, state: 'queued', problem: null })}>
            {t('conflict.join')}
          </Button>
        </Stack>
      ) : (
        <Stack>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('page.answers')}</Table.Th>
                <Table.Th>{t('conflict.mine')}</Table.Th>
                <Table.Th>{t('conflict.theirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {visit.conflicts.map((one) => {
                const where = of(one);
                return (
                  <Table.Tr key={`${one.itemId}${one.productId}`}>
                    <Table.Td>
                      {i18n.language === 'en' ? where?.item.questionEn : where?.item.question}
                    </Table.Td>
                    <Table.Td>
                      {said(
                        visit.answers.find((a) => a.itemId === one.itemId && a.productId === one.productId),
                      )}
                    </Table.Td>
                    <Table.Td>{said(one.theirs)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
          <Group>
            <Button onClick={() => settle(true)}>{t('conflict.keepMine')}</Button>
            <Button variant="default" onClick={() => settle(false)}>
              {t('conflict.keepTheirs')}
            </Button>
          </Group>
        </Stack>
      )}
    </Alert>
  );
}
