import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsShuffle, IconPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportRounds, type RoundSummary, roundSort, roundStatus } from '@understudy/contracts/mentoring-rounds';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { PageHeader } from '../../components/page-header.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { RoundStatusBadge } from './matching-badge.js';
import { roundsQuery } from './matching-queries.js';
import { MatchingRoundDialog } from './matching-round-dialog.js';
import { MatchingRoundView } from './matching-round-view.js';

const RoundCard = ({ round }: { round: RoundSummary }) => {
  const { t } = useTranslation('matching');
  const format = useFormat();
  return (
    <Card component="li">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 14rem">
          <TextLink to="/matching-rounds" search={{ round: round.id }} fw={600}>
            {round.name}
          </TextLink>
          <Text size="sm" c="dimmed" className="figures">
            {t('extent', { mentees: format.count(round.mentees), mentors: format.count(round.mentors) })}
            {round.pairs > 0 ? ` · ${t('pairs', { count: round.pairs })}` : ''}
          </Text>
        </Stack>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {format.day(round.publishedOn ?? round.createdOn)}
          </Text>
          <RoundStatusBadge status={round.status} />
        </Group>
      </Group>
    </Card>
  );
};

const RoundsList = () => {
  const { t } = useTranslation(['matching', 'common']);
  const { sort, direction } = useSearch({ from: '/signed-in/matching-rounds' });
  const navigate = useNavigate({ from: '/matching-rounds' });
  const words = useWords('search');
  const status = useNarrowing('status', roundStatus.options);
  const narrowed = words.asked !== undefined || status.value !== undefined;
  const asked = { sort, direction, search: words.asked, status: status.value };
  const list = useSuspenseInfiniteQuery(roundsQuery(asked));
  const [planning, { open, close }] = useDisclosure(false);
  const rounds = itemsOf(list.data);
  const plan = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('plan.open')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={rounds.length > 0 || narrowed ? plan : null} />
      {rounds.length === 0 && !narrowed ? (
        <EmptyState icon={<IconArrowsShuffle />} title={t('none.title')} action={plan}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <Stack gap="md">
          {rounds.length > 1 || narrowed ? (
            <ListFilters
              search={{ label: t('narrow.round'), ...words }}
              choice={{
                label: t('narrow.status'),
                all: t('narrow.anyStatus'),
                data: roundStatus.options.map((value) => ({ value, label: t(`status.${value}`) })),
                ...status,
              }}
            >
              <SortChoice
                choices={roundSort.options.map((value) => ({ value, label: t(`sort.${value}`) }))}
                sorting={{ id: sort ?? 'date', direction: direction ?? 'descending' }}
                onSort={({ id, direction: way }) =>
                  void navigate({
                    search: (before) => ({
                      ...before,
                      sort: roundSort.options.find((one) => one === id),
                      direction: way,
                    }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            </ListFilters>
          ) : null}
          {rounds.length === 0 ? <NothingFits text={t('narrow.noRound')} fields={['search', 'status']} /> : null}
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {rounds.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </Stack>
        </Stack>
      )}
      <ListFoot pages={list} mt="md" of={exportRounds} input={{ query: asked }} />
      <MatchingRoundDialog opened={planning} round={null} onClose={close} />
    </>
  );
};

/** All matching rounds, or the one that the address names. */
export const MatchingRoundsView = () => {
  const { round } = useSearch({ from: '/signed-in/matching-rounds' });
  return round ? <MatchingRoundView key={round} roundId={round} /> : <RoundsList />;
};
