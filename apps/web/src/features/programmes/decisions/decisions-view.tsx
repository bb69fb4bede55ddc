import { IconChecklist } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportWaitingDecisions, waitingKind, waitingSort } from '@understudy/contracts/programmes-decisions';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { ListFilters } from '../../../components/list-filters.js';
import { PageHeader } from '../../../components/page-header.js';
import { orderOf, saidOf } from '../../../lib/list-order.js';
import { itemsOf } from '../../../lib/query.js';
import { useCan } from '../../../lib/session.js';
import { type DecisionSearch, decisionInput, decisionsQuery, isNarrowed } from './decision-queries.js';
import { DecisionTable } from './decision-table.js';

/** Everything that waits for a decision in the cohorts that I run, what is due soonest first. */
export const DecisionsView = () => {
  const { t } = useTranslation('enrolments');
  const transfers = useCan()('programmes.change');
  const navigate = useNavigate({ from: '/programme-decisions' });
  const search = useSearch({ from: '/signed-in/programme-decisions' });
  const list = useInfiniteQuery(decisionsQuery(search));
  const rows = itemsOf(list.data);
  const narrowed = isNarrowed(search);
  const change = useCallback(
    (changes: DecisionSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const ask = useCallback((wanted: string | undefined) => change({ search: wanted }), [change]);
  const { sort: id, direction } = orderOf(search.sort ?? 'due');
  return (
    <>
      <PageHeader
        title={t('decisions.title')}
        lead={t('decisions.lead')}
        over={<TextLink to="/programmes">{t('toProgrammes')}</TextLink>}
        actions={rows.length > 0 ? <DownloadCsv of={exportWaitingDecisions} input={decisionInput(search)} /> : null}
      />
      {rows.length > 0 || narrowed ? (
        <ListFilters
          search={{ label: t('decisions.search'), asked: search.search, onAsk: ask }}
          choice={{
            label: t('decisions.filter'),
            all: t('decisions.all'),
            value: search.waits,
            data: waitingKind.options
              .filter((value) => transfers || value !== 'deferred')
              .map((value) => ({ value, label: t(`decisions.kind.${value}`) })),
            onChoose: (waits) => change({ waits }),
          }}
        />
      ) : null}
      {list.isError && !list.data ? (
        <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DecisionTable
          rows={rows}
          loading={list.isPending}
          sorting={{ id, direction }}
          onSort={(sorting) => {
            const by = waitingSort.options.find((one) => one === sorting.id);
            if (by) change({ sort: saidOf(by, sorting.direction) });
          }}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          empty={
            <EmptyState icon={<IconChecklist />} title={t(narrowed ? 'decisions.nothing' : 'decisions.none')}>
              {t(narrowed ? 'decisions.nothingText' : 'decisions.noneText')}
            </EmptyState>
          }
        />
      )}
    </>
  );
};
