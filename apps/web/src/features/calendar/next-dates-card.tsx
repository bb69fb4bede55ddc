import { Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type CalendarDate, listMyDates } from '@understudy/contracts/calendar';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { JoinLink } from './join-link.js';

const few = 3;

const DateLine = ({ date }: { date: CalendarDate }) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  // Where a place is an address of the web, it is the way there.
  const online = /^https?:\/\/\S+$/.test(date.place) ? date.place : null;
  return (
    <div>
      <Text size="xs" c="dimmed">
        {t(`kind.${date.kind}`)} ·{' '}
        {date.day === null ? format.instantRange(date.startsAt, date.endsAt) : format.day(date.day)}
      </Text>
      <TextLink to={date.page} fw={600}>
        {date.title}
      </TextLink>
      <Group gap="xs">
        {date.place === '' || online ? null : <Text size="sm">{date.place}</Text>}
        <JoinLink link={date.link ?? online} title={date.title} />
      </Group>
    </div>
  );
};

/** The sessions and meetings that come next: a few on a home, with the way to one's own calendar, more on that page. */
export const NextDatesCard = ({ limit }: { limit?: number }) => {
  const { t } = useTranslation('calendar');
  const { data, isPending, isError, error, refetch } = useQuery(
    query('calendar', listMyDates, { query: { limit: limit ?? few } }),
  );
  if (isPending) return <Skeleton height={120} radius="lg" />;
  if (isError) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return (
    <Card component="section" aria-labelledby="next-dates">
      <Stack gap="sm">
        <Title order={2} size="h3" id="next-dates">
          {t('next.title')}
        </Title>
        {data.items.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('next.none')}
          </Text>
        ) : null}
        {data.items.map((date) => (
          <DateLine key={date.id} date={date} />
        ))}
        {limit === undefined ? (
          <TextLink to="/account/calendar" size="sm">
            {t('next.subscribe')}
          </TextLink>
        ) : null}
      </Stack>
    </Card>
  );
};
