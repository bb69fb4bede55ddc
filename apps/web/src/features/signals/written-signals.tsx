import { Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportMySignals, signalSorts } from '@understudy/contracts/assessments-signals';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { ObservationList } from './observation-list.js';
import { mySignalsQuery } from './signal-list.js';
import { SignalSort } from './signal-sort.js';

/** What I observed in others; `action` is offered where there is nothing yet. */
export const WrittenSignals = ({ action }: { action: ReactNode }) => {
  const { t } = useTranslation('signals');
  const { asked, sorting, onSort } = useArrangement(signalSorts, 'descending');
  const list = useInfiniteQuery(mySignalsQuery(asked));
  if (list.isPending) return <RowsSkeleton rows={4} />;
  if (list.isError) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const items = itemsOf(list.data);
  if (items.length === 0) {
    return (
      <EmptyState icon={<IconPencil />} title={t('mine.none')} action={action}>
        {t('mine.noneText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      {items.length > 1 ? <SignalSort who="whoSeen" sorting={sorting} onSort={onSort} /> : null}
      <ObservationList
        about
        items={items}
        foot={<ListFoot pages={list} mt="md" of={exportMySignals} input={{ query: asked }} />}
      />
    </Stack>
  );
};
