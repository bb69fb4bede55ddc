import { Text, Title } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportLeaderTalent, type LeaderTalent } from '@understudy/contracts/indicators-talent';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { SearchField } from '../../components/search-field.js';
import { useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { leaderTalentQuery } from './talent-queries.js';

/** The leaders of one's scope in the order of their names, with the people who moved up from their lines: never ranked. */
export const TalentTable = ({ asOf }: { asOf?: string }) => {
  const { t } = useTranslation(['talent', 'common']);
  const format = useFormat();
  const words = useWords('credit');
  const list = useInfiniteQuery(leaderTalentQuery(asOf, words.asked));
  const columns = useMemo<Column<LeaderTalent>[]>(() => {
    const counted = (people: number, credit: number) => (
      <>
        <Text span fw={600} size="sm" display="block">
          {format.count(people)}
        </Text>
        {credit > 0 ? (
          <Text span size="xs" c="dimmed">
            {t('table.credit', { credit: format.number(credit) })}
          </Text>
        ) : null}
      </>
    );
    return [
      {
        id: 'leader',
        header: t('table.leader'),
        cell: ({ leader }) => (
          <TextLink
            to="/indicators"
            search={{ kind: 'leader' as const, group: leader.id }}
            aria-label={t('table.show', { name: leader.name })}
          >
            {leader.name}
          </TextLink>
        ),
      },
      {
        id: 'people',
        header: t('table.people'),
        align: 'end',
        hideBelow: 'sm',
        cell: ({ people }) => format.count(people),
      },
      {
        id: 'grown',
        header: t('table.grown'),
        align: 'end',
        cell: ({ grown, grownCredit }) => counted(grown, grownCredit),
      },
      {
        id: 'exported',
        header: t('table.exported'),
        align: 'end',
        cell: ({ exported, exportedCredit }) => counted(exported, exportedCredit),
      },
    ];
  }, [t, format]);
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <Title order={3} size="h5" mt="lg">
        {t('table.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t('table.lead')}
      </Text>
      <SearchField
        label={t('table.search')}
        clearLabel={t('common:clear')}
        asked={words.asked ?? ''}
        onAsk={words.onAsk}
        mb="md"
        maw="20rem"
        data-print="no"
      />
      <DataTable
        label={t('table.title')}
        columns={columns}
        rows={itemsOf(list.data)}
        rowKey={({ leader }) => leader.id}
        loading={list.isPending}
        hasMore={list.hasNextPage}
        loadingMore={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        file={
          <DownloadCsv
            of={exportLeaderTalent}
            input={{ query: { asOf, search: words.asked } }}
            list={t('table.title')}
          />
        }
        empty={
          words.asked === undefined ? (
            <EmptyState icon={<IconArrowUpRight />} title={t('table.none')}>
              {t('table.noneText')}
            </EmptyState>
          ) : (
            <NothingFits text={t('table.noneFits')} fields={['credit']} />
          )
        }
      />
    </>
  );
};
