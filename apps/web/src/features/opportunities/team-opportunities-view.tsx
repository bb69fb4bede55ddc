import { Badge, Stack, Text } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Candidacy, exportCandidacies } from '@understudy/contracts/opportunities-candidacies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { candidaciesQuery } from './candidacy-queries.js';
import { StretchList } from './stretch-list.js';

/** Whom of my line I have suggested for something, and who has an offer or a place. */
export const TeamOpportunitiesView = () => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const list = useInfiniteQuery(candidaciesQuery('line'));
  const columns = useMemo<Column<Candidacy>[]>(
    () => [
      {
        id: 'person',
        header: t('team.columns.person'),
        cell: ({ person }) => (
          <TextLink to="/people/$personId" params={{ personId: person.id }} fw={600}>
            {person.name}
          </TextLink>
        ),
      },
      {
        id: 'what',
        header: t('team.columns.what'),
        cell: ({ opportunity, nomination }) => (
          <Stack gap={2}>
            <Text size="sm" fw={550}>
              {opportunity.title}
            </Text>
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
        cell: ({ status }) => <Badge variant="light">{t(`candidacyOf.${status}`)}</Badge>,
      },
      { id: 'since', header: t('team.columns.since'), cell: ({ createdOn }) => format.day(createdOn) },
    ],
    [t, format],
  );
  const look = <ButtonLink to="/opportunities">{t('mine.look')}</ButtonLink>;
  return (
    <>
      <PageHeader title={t('team.title')} lead={t('team.lead')} actions={look} />
      <Stack gap="xl">
        <StretchList scope="line" silentWhenEmpty />
        {list.isError && !list.data ? (
          <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <DataTable
            label={t('team.title')}
            rows={itemsOf(list.data)}
            columns={columns}
            rowKey={({ id }) => id}
            loading={list.isPending}
            hasMore={list.hasNextPage}
            loadingMore={list.isFetchingNextPage}
            onLoadMore={() => void list.fetchNextPage()}
            file={<DownloadCsv of={exportCandidacies} input={{ query: { scope: 'line' } }} list={t('team.title')} />}
            empty={
              <EmptyState icon={<IconRocket />} title={t('team.empty')}>
                {t('team.emptyText')}
              </EmptyState>
            }
          />
        )}
      </Stack>
    </>
  );
};
