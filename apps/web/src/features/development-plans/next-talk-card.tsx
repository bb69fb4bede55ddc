import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { CheckInLines } from './check-in-lines.js';
import { fewCheckIns } from './check-in-queries.js';

/** My next talk, and what I still have to write for one. */
export const NextTalkCard = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const today = useToday();
  const mine = useQuery(fewCheckIns(personId));
  const toWrite = useQuery(fewCheckIns(undefined, 'to-write'));
  const waiting = toWrite.data?.items ?? [];
  const days = (mine.data?.items ?? [])
    .flatMap(({ status, heldOn, nextOn }) => [status === 'planned' ? heldOn : null, nextOn])
    .filter((day) => day !== null && day >= today)
    .toSorted();
  const [next] = days;
  const overdue = mine.data?.items.find(({ overdueSince }) => overdueSince !== null)?.overdueSince;
  return (
    <Card component="section" aria-labelledby="next-talk">
      <Title order={2} size="h3" id="next-talk" mb={4}>
        {t('next.title')}
      </Title>
      {mine.isPending ? <RowsSkeleton rows={1} /> : null}
      {mine.data ? (
        <Text c={next ? undefined : 'dimmed'} fw={next ? 600 : undefined}>
          {next ? format.day(next) : t('next.none')}
        </Text>
      ) : null}
      {!next && overdue ? (
        <Text size="sm" c="var(--next)">
          {t('overdue', { day: format.day(overdue) })}
        </Text>
      ) : null}
      {waiting.length > 0 ? (
        <>
          <Text size="sm" fw={600} mt="md" mb={4}>
            {t('next.toWrite')}
          </Text>
          <CheckInLines items={waiting} naming />
        </>
      ) : null}
      <Text size="sm" mt="sm">
        <TextLink to="/check-ins">{t('next.all')}</TextLink>
      </Text>
    </Card>
  );
};
