import { Badge, Stack, Text } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Candidacy, candidacySort, exportCandidacies } from '@understudy/contracts/opportunities-candidacies';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { candidacyStates, type TeamSearch, teamInput, teamQuery } from './candidacy-queries.js';
import { StretchList } from './stretch-list.js';

/** Whom of my line I have suggested for something, and who has an offer or a place. */
export const TeamOpportunitiesView = () => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const asked = useSearch({ from: '/signed-in/team-opportunities' });
  const navigate = useNavigate({ from: '/team-opportunities' });
  const change = useCallback(
    (changes: TeamSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const find = useCallback((search: string | undefined) => change({ search }), [change]);
  const list = useInfiniteQuery(teamQuery(asked));
  const narrowed = asked.search !== undefined || asked.state !== undefined;
  const columns = useMemo<Column<Candidacy>[]>(
    () => [
      {
        id: 'person',
        header: t('team.columns.person'),
        sortable: true,
        cell: ({ person }) => (
          <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
            {person.name}
          </TextLink>
        ),
      },
      {
        id: 'opportunity',
        header: t('team.columns.what'),
        sortable: true,
        cell: ({ opportunity, nomination, status }) => (
          <Stack gap={2} align="flex-start">
            <Text size="sm" fw={550}>
              {opportunity.title}
            </Text>
            <Badge variant="light" hiddenFrom="sm" data-print="no">
              {t(`candidacyOf.${status}`)}
            </Badge>
            {nomination ? (
              <Text size="xs" c="dimmed">
                {t('team.suggestedByYou')}
              </Text>
            ) : null}
          </Stack>
        ),
      },
      {
        id: 'status',
        header: t('team.columns.status'),
        hideBelow: 'sm',
        cell: ({ status }) => <Badge variant="light">{t(`candidacyOf.${status}`)}</Badge>,
      },
      {
        id: 'date',
        header: t('team.columns.since'),
        sortable: true,
        hideBelow: 'sm',
        cell: ({ createdOn }) => format.day(createdOn),
      },
    ],
    [t, format],
  );
  const look = <ButtonLink to="/opportunities">{t('mine.look')}</ButtonLink>;
  return (
    <>
      <PageHeader title={t('team.title')} lead={t('team.lead')} actions={look} />
      <Stack gap="xl">
        {itemsOf(list.data).length > 0 || narrowed ? (
          <ListFilters
            search={{ label: t('team.search'), asked: asked.search, onAsk: find }}
            choice={{
              label: t('team.columns.status'),
              all: t('team.everyState'),
              value: asked.state,
              data: candidacyStates.map((value) => ({ value, label: t(`team.state.${value}`) })),
              onChoose: (state) => change({ state }),
            }}
          />
        ) : null}
        <StretchList scope="line" silentWhenEmpty search={asked.search} />
        {list.isError && !list.data ? (
          <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <DataTable
            label={t('team.title')}
            rows={itemsOf(list.data)}
            columns={columns}
            rowKey={({ id }) => id}
            sorting={{ id: asked.sort ?? 'date', direction: asked.direction ?? 'descending' }}
            onSort={({ id, direction }) => change({ sort: candidacySort.options.find((one) => one === id), direction })}
            loading={list.isPending}
            hasMore={list.hasNextPage}
            loadingMore={list.isFetchingNextPage}
            onLoadMore={() => void list.fetchNextPage()}
            file={<DownloadCsv of={exportCandidacies} input={teamInput(asked)} list={t('team.title')} />}
            empty={
              <EmptyState icon={<IconRocket />} title={t(narrowed ? 'team.nothing' : 'team.empty')}>
                {t(narrowed ? 'team.nothingText' : 'team.emptyText')}
              </EmptyState>
            }
          />
        )}
      </Stack>
    </>
  );
};
