import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Programme } from '@understudy/contracts/programmes';
import { type Cohort, cohortState, exportCohorts } from '@understudy/contracts/programmes-cohorts';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { orderOf } from '../../lib/list-order.js';
import { itemsOf } from '../../lib/query.js';
import { CohortDialog } from './cohort-dialog.js';
import { cohortOrders, cohortsQuery } from './programme-queries.js';
import { CohortStateBadge, EnrolmentStateBadge } from './state-badges.js';

const CohortCard = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  return (
    <Card component="li">
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4} gap="sm">
        <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>
          <TextLink to="/cohorts/$cohortId" params={{ cohortId: cohort.id }} underline="hover" c="inherit" inherit>
            {cohort.name}
          </TextLink>
        </Title>
        <CohortStateBadge state={cohort.state} />
      </Group>
      <Text size="sm">{format.dayRange(cohort.startsOn, cohort.endsOn)}</Text>
      <Text size="sm" c="dimmed" className="figures">
        {cohort.places === null
          ? t('cohort.placesInWords', {
              capacity: format.count(cohort.capacity),
              room: t(`cohort.room.${cohort.room}`),
            })
          : t('cohort.places', { count: cohort.places.free, capacity: format.count(cohort.capacity) })}
      </Text>
      {cohort.mine ? (
        <Group gap="xs" mt="xs">
          <Text size="sm">{t('cohort.mine')}</Text>
          <EnrolmentStateBadge state={cohort.mine.state} />
        </Group>
      ) : null}
    </Card>
  );
};

/** The runs of a programme, and for admins the next one. */
export const CohortsSection = ({ programme }: { programme: Programme }) => {
  const { t } = useTranslation(['programmes', 'common']);
  const { sort = '-start' } = useSearch({ from: '/signed-in/programmes/$programmeId' });
  const navigate = useNavigate({ from: '/programmes/$programmeId' });
  const words = useWords('cohorts');
  const state = useNarrowing('cohortState', cohortState.options);
  const narrowed = words.asked !== undefined || state.value !== undefined;
  const asked = { search: words.asked, state: state.value };
  const list = useInfiniteQuery(cohortsQuery(programme.id, sort, asked));
  const [planning, { open, close }] = useDisclosure(false);
  const cohorts = itemsOf(list.data);
  const plans = programme.abilities.includes('plan-cohort');
  const ahead = cohorts.some(({ state }) => state === 'planned' || state === 'open');
  const whole = list.isSuccess && !narrowed && !list.isPlaceholderData;
  const isNext = programme.state === 'open' && whole && !ahead;
  return (
    <Stack gap="md">
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {whole && cohorts.length === 0 ? <Text c="dimmed">{t('cohort.none')}</Text> : null}
      {cohorts.length > 1 || narrowed || list.isPlaceholderData ? (
        <ListFilters
          search={{ label: t('cohort.narrow.search'), ...words }}
          choice={{
            label: t('cohort.narrow.state'),
            all: t('cohort.narrow.any'),
            data: cohortState.options.map((value) => ({ value, label: t(`cohort.state.${value}`) })),
            ...state,
          }}
        >
          <SortChoice
            value={sort}
            choices={cohortOrders.map((value) => ({ value, label: t(`cohort.order.${value}`) }))}
            onChoose={(order) =>
              void navigate({ search: (before) => ({ ...before, sort: order }), replace: true, resetScroll: false })
            }
          />
        </ListFilters>
      ) : null}
      {list.data && cohorts.length === 0 && narrowed ? (
        <NothingFits text={t('cohort.narrow.none')} fields={['cohorts', 'cohortState']} />
      ) : null}
      {cohorts.length > 0 ? (
        <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
          {cohorts.map((cohort) => (
            <CohortCard key={cohort.id} cohort={cohort} />
          ))}
        </SimpleGrid>
      ) : null}
      <Group data-print="no">
        <ListFoot
          pages={list}
          of={exportCohorts}
          input={{ params: { programmeId: programme.id }, query: { ...orderOf(sort), ...asked } }}
          list={t('cohort.title')}
        />
        {plans ? (
          <Button
            variant={isNext ? 'filled' : 'default'}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={open}
          >
            {t('cohort.plan')}
          </Button>
        ) : null}
      </Group>
      {plans ? <CohortDialog opened={planning} programmeId={programme.id} cohort={null} onClose={close} /> : null}
    </Stack>
  );
};
