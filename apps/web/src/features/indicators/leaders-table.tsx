import { Button, Text, Title } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportLeaderIndicators, type IndicatorName, type LeaderRow } from '@understudy/contracts/indicators';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { SearchField } from '../../components/search-field.js';
import { useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { FigureValue } from './figure-value.js';
import { leadersQuery } from './report-query.js';
import { figureOf } from './suggested-steps.js';

type LeadersTableProps = { asOf?: string; onChoose: (leaderId: string) => void };

const shownIndicators: readonly IndicatorName[] = ['retention', 'turnover', 'voluntary-turnover', 'regretted-turnover'];

/** The leaders of one's scope in the order of their names: no ranking, no colours; small groups say so themselves. */
export const LeadersTable = ({ asOf, onChoose }: LeadersTableProps) => {
  const { t } = useTranslation(['indicators', 'figures', 'common']);
  const format = useFormat();
  const words = useWords('leaders');
  const list = useInfiniteQuery(leadersQuery(asOf, words.asked));
  const columns = useMemo<Column<LeaderRow>[]>(
    () => [
      {
        id: 'leader',
        header: t('leaders.leader'),
        cell: ({ leader }) => (
          <Button
            variant="transparent"
            size="compact-sm"
            px={0}
            onClick={() => {
              onChoose(leader.id);
              window.scrollTo({ top: 0 });
            }}
            aria-label={t('leaders.show', { name: leader.name })}
          >
            {leader.name}
          </Button>
        ),
      },
      { id: 'people', header: t('leaders.people'), align: 'end', cell: ({ people }) => format.count(people) },
      ...shownIndicators.map((name, index) => ({
        id: name,
        header: t(`figures:indicator.${name}`),
        align: 'end' as const,
        hideBelow: index > 1 ? ('md' as const) : undefined,
        cell: ({ figures }: LeaderRow) => <FigureValue figure={figureOf(figures, name)} counts={false} />,
      })),
    ],
    [t, format, onChoose],
  );
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const rows = itemsOf(list.data);
  return (
    <section aria-labelledby="leaders">
      <Title order={2} id="leaders">
        {t('leaders.title')}
      </Title>
      <Text c="dimmed" mb="md" maw="68ch">
        {t('leaders.lead')}
      </Text>
      <SearchField
        label={t('leaders.search')}
        clearLabel={t('common:clear')}
        asked={words.asked ?? ''}
        onAsk={words.onAsk}
        mb="md"
        maw="20rem"
        data-print="no"
      />
      <DataTable
        label={t('leaders.title')}
        columns={columns}
        rows={rows}
        rowKey={({ leader }) => leader.id}
        loading={list.isPending}
        hasMore={list.hasNextPage}
        loadingMore={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        file={
          <DownloadCsv
            of={exportLeaderIndicators}
            input={{ query: { asOf, search: words.asked } }}
            list={t('leaders.title')}
          />
        }
        empty={
          words.asked === undefined ? (
            <EmptyState icon={<IconUsersGroup />} title={t('leaders.none')}>
              {t('leaders.noneText')}
            </EmptyState>
          ) : (
            <NothingFits text={t('leaders.noneFits')} fields={['leaders']} />
          )
        }
      />
    </section>
  );
};
