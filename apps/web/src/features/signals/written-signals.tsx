import { Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportMySignals } from '@understudy/contracts/assessments-signals';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { itemsOf } from '../../lib/query.js';
import { ObservationList } from './observation-list.js';
import { mySignalsQuery } from './signal-list.js';
import { SignalSort, useSignalListing } from './signal-sort.js';

/** What I observed in others; `action` is offered where there is nothing yet. */
export const WrittenSignals = ({ action }: { action: ReactNode }) => {
  const { t } = useTranslation('signals');
  const listing = useSignalListing();
  const { asked, narrowed } = listing;
  const list = useInfiniteQuery(mySignalsQuery(asked));
  if (list.isPending) return <RowsSkeleton rows={4} />;
  if (list.isError) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const items = itemsOf(list.data);
  if (items.length === 0 && !narrowed) {
    return (
      <EmptyState icon={<IconPencil />} title={t('mine.none')} action={action}>
        {t('mine.noneText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      {items.length > 1 || narrowed ? <SignalSort who="whoSeen" {...listing} /> : null}
      {items.length === 0 ? <Text c="dimmed">{t('narrow.none')}</Text> : null}
      <ObservationList
        about
        items={items}
        foot={<ListFoot pages={list} mt="md" of={exportMySignals} input={{ query: asked }} />}
      />
    </Stack>
  );
};
