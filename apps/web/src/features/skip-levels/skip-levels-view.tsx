import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconStairs } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { exportSkipLevelSeasons, skipLevelSeasonSorts, skipLevelSeasonState } from '@understudy/contracts/skip-levels';
import { exportSkipLevelTalks, skipLevelTalkSorts } from '@understudy/contracts/skip-levels-talks';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListNarrowing } from '../../components/list-narrowing.js';
import { ListSort } from '../../components/list-sort.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement, useNarrowing } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { SeasonCard } from './season-card.js';
import { overMeQuery, seasonsQuery, talksQuery } from './skip-level-queries.js';
import { TalkCard } from './talk-card.js';

type Side = 'person' | 'leader';

const Talks = ({ side, when, title }: { side: Side; when: 'ahead' | 'past'; title: string }) => {
  const { t } = useTranslation(['skip-levels', 'common']);
  const order = useArrangement(skipLevelTalkSorts, when === 'ahead' ? 'ascending' : 'descending', `${side}-${when}`);
  const list = useInfiniteQuery(talksQuery(side, when, order.asked));
  const talks = itemsOf(list.data);
  const id = `${side}-${when}`;
  if (list.isSuccess && talks.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {talks.length > 0 ? (
          <DownloadCsv of={exportSkipLevelTalks} input={{ query: { side, when, ...order.asked } }} list={title} />
        ) : null}
      </Group>
      {talks.length > 1 ? (
        <Group mb="md">
          <ListSort {...order} list={title} />
        </Group>
      ) : null}
      {list.isPending ? <RowsSkeleton /> : null}
      {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
        {talks.map((talk) => (
          <TalkCard key={talk.id} talk={talk} />
        ))}
      </SimpleGrid>
      {list.hasNextPage ? (
        <Group mt="md">
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        </Group>
      ) : null}
    </section>
  );
};

/** For whoever leads: their seasons, talks with their line, and that somebody above them talks with their team. */
const OfLeader = () => {
  const { t } = useTranslation('skip-levels');
  const format = useFormat();
  const order = useArrangement(skipLevelSeasonSorts, 'descending', 'seasons');
  const state = useNarrowing('seasonState', skipLevelSeasonState.options);
  const asked = { ...order.asked, state: state.value };
  const seasons = useInfiniteQuery(seasonsQuery(asked));
  const rows = itemsOf(seasons.data);
  const narrowed = state.value !== undefined || seasons.isPlaceholderData;
  const { data: over } = useQuery(overMeQuery);
  return (
    <>
      {over?.items.map(({ leader, firstOn, lastOn }) => (
        <Text key={`${leader.id} ${firstOn}`}>
          {t('overMe', { name: leader.name, days: format.dayRange(firstOn, lastOn) })}
        </Text>
      ))}
      {rows.length > 0 || narrowed ? (
        <section aria-labelledby="seasons">
          <Title order={2} size="h3" id="seasons" mb="sm">
            {t('seasons')}
          </Title>
          {rows.length > 1 || narrowed ? (
            <Group gap="sm" align="flex-end" mb="md" data-print="no">
              <ListNarrowing
                label={t('seasonNarrow.state')}
                all={t('seasonNarrow.all')}
                choices={skipLevelSeasonState.options.map((value) => ({ value, label: t(`season.${value}`) }))}
                {...state}
              />
              <ListSort {...order} list={t('seasons')} />
            </Group>
          ) : null}
          {rows.length === 0 && state.value ? (
            <NothingFits text={t('seasonNarrow.none')} fields={['seasonState']} />
          ) : null}
          <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {rows.map((season) => (
              <SeasonCard key={season.id} season={season} />
            ))}
          </SimpleGrid>
          <ListFoot pages={seasons} mt="sm" of={exportSkipLevelSeasons} input={{ query: asked }} list={t('seasons')} />
        </section>
      ) : null}
      {seasons.isSuccess && rows.length === 0 && !narrowed ? (
        <EmptyState icon={<IconStairs />} title={t('noSeason')}>
          {t('noSeasonText')}
        </EmptyState>
      ) : null}
      <Talks side="leader" when="ahead" title={t('list.leader.ahead')} />
      <Talks side="leader" when="past" title={t('list.leader.past')} />
    </>
  );
};

/** Talks over a manager's head: with somebody above me, and for leaders with their line. */
export const SkipLevelsView = () => {
  const { t } = useTranslation('skip-levels');
  const plans = useCan()('skip-levels.plan');
  const mine = useSuspenseInfiniteQuery(talksQuery('person', 'ahead'));
  const past = useInfiniteQuery(talksQuery('person', 'past'));
  const nothing = itemsOf(mine.data).length === 0 && itemsOf(past.data).length === 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={plans ? <ButtonLink to="/skip-levels/new">{t('plan.open')}</ButtonLink> : null}
      />
      <Stack gap="xl">
        {nothing && !plans ? (
          <EmptyState icon={<IconStairs />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : null}
        <Talks side="person" when="ahead" title={t('list.person.ahead')} />
        {plans ? <OfLeader /> : null}
        <Talks side="person" when="past" title={t('list.person.past')} />
      </Stack>
    </>
  );
};
