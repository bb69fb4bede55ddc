import { Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type Calibration,
  type CalibrationPerson,
  calibrationPersonSorts,
  exportCalibrationPeople,
} from '@understudy/contracts/calibration';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFilters } from '../../components/list-filters.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useWords } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { peopleQuery } from './calibration-queries.js';

/** Whom a session is about and who places them, for whoever runs it; no place of anybody. */
export const PeoplePanel = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const order = useArrangement(calibrationPersonSorts, 'ascending', 'people');
  const words = useWords('people');
  const asked = { ...order.asked, search: words.asked };
  const list = useInfiniteQuery(peopleQuery(session.id, asked));
  const rows = itemsOf(list.data);
  const columns: Column<CalibrationPerson>[] = [
    {
      id: 'name',
      header: t('column.person'),
      sortable: true,
      cell: ({ person }) => <Text fw={550}>{person.name}</Text>,
    },
    { id: 'title', header: t('column.title'), cell: ({ title }) => title ?? '', hideBelow: 'sm' },
    {
      id: 'manager',
      header: t('column.placedBy'),
      sortable: true,
      cell: ({ manager }) => manager?.name ?? t('placedInMeeting'),
    },
  ];
  return (
    <section aria-labelledby="people">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="people">
          {t('whom')}
        </Title>
        <DownloadCsv
          of={exportCalibrationPeople}
          input={{ params: { calibrationId: session.id }, query: asked }}
          list={t('whom')}
        />
      </Group>
      {rows.length > 1 || words.asked || list.isPlaceholderData ? (
        <ListFilters search={{ label: t('narrow.person'), ...words }} />
      ) : null}
      {list.isPending ? <RowsSkeleton /> : null}
      {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data ? (
        <DataTable
          label={t('whom')}
          columns={columns}
          rows={rows}
          rowKey={({ person }) => person.id}
          sorting={order.sorting}
          onSort={order.onSort}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          empty={
            words.asked ? <NothingFits text={t('narrow.nobody')} fields={['people']} /> : <Text>{t('nobodyIn')}</Text>
          }
        />
      ) : null}
    </section>
  );
};
