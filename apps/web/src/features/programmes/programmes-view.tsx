import { Button, Card, Group, Progress, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportProgrammes, type ProgrammeSummary } from '@understudy/contracts/programmes';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { SearchField } from '../../components/search-field.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { useDuration } from './duration.js';
import { NewProgrammeDialog } from './new-programme-dialog.js';
import { type ProgrammesSearch, programmesInput, programmesQuery } from './programme-queries.js';
import { ProgrammeStateBadge } from './state-badges.js';

const ProgrammeCard = ({ programme }: { programme: ProgrammeSummary }) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const duration = useDuration();
  const { stages, leadsTo, nextStartsOn, openCohorts, sessionsAhead, progress } = programme;
  const reached = progress && progress.milestones > 0 ? progress.milestonesReached / progress.milestones : null;
  return (
    <Card component="li">
      <Stack gap="xs" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            <TextLink
              to="/programmes/$programmeId"
              params={{ programmeId: programme.id }}
              underline="hover"
              c="inherit"
              inherit
            >
              {programme.name}
            </TextLink>
          </Title>
          {programme.state === 'open' ? null : <ProgrammeStateBadge state={programme.state} />}
        </Group>
        <Text size="sm" c="dimmed" lineClamp={4}>
          {programme.purpose}
        </Text>
        <Text size="sm" mt="auto">
          {leadsTo
            ? t('fromTo', { from: format.list(stages.map(({ name }) => name)), to: leadsTo.name })
            : stages.length > 0
              ? t('forStages', { stages: format.list(stages.map(({ name }) => name)) })
              : t('forEverybody')}
        </Text>
        <Text size="sm" c="dimmed" className="figures">
          {t('extent', { count: programme.modules, time: duration(programme.minutes) })}
        </Text>
        {progress ? (
          <Stack gap={4}>
            <Progress
              value={(progress.taken / Math.max(progress.capacity, 1)) * 100}
              radius="xl"
              aria-label={t('progress.placesOf', { name: programme.name })}
            />
            <Text size="sm" className="figures">
              {t('progress.places', { taken: format.count(progress.taken), capacity: format.count(progress.capacity) })}
              {reached === null ? null : ` · ${t('progress.milestones', { share: format.percent(reached) })}`}
            </Text>
          </Stack>
        ) : null}
        {openCohorts > 0 ? (
          <Text size="sm" c="dimmed" className="figures">
            {t('progress.cohorts', { count: openCohorts })}
            {sessionsAhead > 0 ? ` · ${t('progress.sessions', { count: sessionsAhead })}` : null}
          </Text>
        ) : null}
        <Text size="sm" fw={550}>
          {nextStartsOn
            ? t('nextStart', { day: format.day(nextStartsOn) })
            : t(openCohorts > 0 ? 'noNextStartButOpen' : 'noNextStart')}
        </Text>
      </Stack>
    </Card>
  );
};

/** What programmes there are: for everybody the open ones, for admins also drafts and those put away. */
export const ProgrammesView = () => {
  const { t } = useTranslation(['programmes', 'common']);
  const navigate = useNavigate({ from: '/programmes' });
  const configures = useCan()('programmes.change');
  const runs = useCan()('cohorts.run');
  const search = useSearch({ from: '/signed-in/programmes' });
  const { archived = false, sort = 'name' } = search;
  const list = useInfiniteQuery(programmesQuery(search));
  const change = useCallback(
    (changes: ProgrammesSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const ask = useCallback((wanted: string | undefined) => change({ search: wanted }), [change]);
  const [creating, { open, close }] = useDisclosure(false);
  const programmes = itemsOf(list.data);
  const create = configures ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('new.open')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {runs ? <TextLink to="/programme-decisions">{t('decisionsLink')}</TextLink> : null}
            {configures ? (
              <>
                <SegmentedControl
                  aria-label={t('show.label')}
                  value={archived ? 'archived' : 'current'}
                  onChange={(value) => change({ archived: value === 'archived' || undefined })}
                  data={[
                    { value: 'current', label: t('show.current') },
                    { value: 'archived', label: t('show.archived') },
                  ]}
                />
                {programmes.length > 0 ? create : null}
              </>
            ) : null}
          </>
        }
      />
      {programmes.length > 1 || search.search ? (
        <Group gap="sm" align="flex-end" mb="lg" data-print="no">
          <SearchField
            label={t('search')}
            clearLabel={t('common:clear')}
            style={{ flex: '1 1 14rem', maxWidth: '28rem' }}
            asked={search.search ?? ''}
            onAsk={ask}
          />
          <SortChoice
            value={sort}
            choices={(['name', 'start'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
            onChoose={(order) => change({ sort: order === 'name' ? undefined : order })}
          />
        </Group>
      ) : null}
      <Stack gap="xl">
        {list.isPending ? <RowsSkeleton rows={4} /> : null}
        {list.isError && !list.data ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && programmes.length === 0 ? (
          search.search ? (
            <EmptyState icon={<IconSchool />} title={t('none.search')}>
              {t('none.searchText')}
            </EmptyState>
          ) : (
            <EmptyState
              icon={<IconSchool />}
              title={t(archived ? 'none.archived' : 'none.title')}
              action={archived ? null : create}
            >
              {archived ? null : t(configures ? 'none.textAdmin' : 'none.text')}
            </EmptyState>
          )
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, md: 2, xl: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {programmes.map((programme) => (
              <ProgrammeCard key={programme.id} programme={programme} />
            ))}
          </SimpleGrid>
        )}
        <ListFoot pages={list} of={exportProgrammes} input={programmesInput(search)} />
      </Stack>
      {configures ? <NewProgrammeDialog opened={creating} onClose={close} /> : null}
    </>
  );
};
