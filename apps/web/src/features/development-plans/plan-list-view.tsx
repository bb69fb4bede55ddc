import { Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportPlans, planSorts } from '@understudy/contracts/development-plans';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { PlanListFilters } from './plan-list-filters.js';
import { isNarrowed, type PlanListSearch, planListInput, planListQuery } from './plan-list-search.js';
import { PlanListTable } from './plan-list-table.js';

/** All plans that I may see: how far they are, which have gone quiet, and the way into those that I may read. */
export const PlanListView = () => {
  const { t } = useTranslation('plans');
  const navigate = useNavigate({ from: '/plans' });
  const search = useSearch({ from: '/signed-in/plans' });
  const { sorting, onSort } = useArrangement(planSorts, 'ascending');
  const list = useInfiniteQuery(planListQuery(search));
  const plans = itemsOf(list.data);
  const narrowed = isNarrowed(search);
  const change = useCallback(
    (changes: PlanListSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={plans.length > 0 ? <DownloadCsv of={exportPlans} input={planListInput(search)} /> : null}
      />
      {plans.length > 0 || narrowed ? <PlanListFilters search={search} onChange={change} /> : null}
      {list.isError && !list.data ? (
        <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <PlanListTable
          plans={plans}
          sorting={sorting}
          onSort={onSort}
          loading={list.isPending}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          empty={
            <EmptyState icon={<IconListCheck />} title={t(narrowed ? 'list.nothing.title' : 'list.empty.title')}>
              {t(narrowed ? 'list.nothing.text' : 'list.empty.text')}
            </EmptyState>
          }
        />
      )}
      {plans.some(({ readable }) => !readable) ? (
        <Text size="sm" c="dimmed" mt="md" maw="68ch">
          {t('list.closedText')}
        </Text>
      ) : null}
    </>
  );
};
