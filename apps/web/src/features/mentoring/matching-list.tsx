import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import type { ProblemError } from '../../lib/problem-error.js';

type MatchingListProps = {
  list: {
    isPending: boolean;
    error: ProblemError | Error | null;
    refetch: () => unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  isEmpty: boolean;
  empty: string;
  children: ReactNode;
};

/** A list of a round: while it loads, when it cannot be had, when nobody is in it, and more of it. */
export const MatchingList = ({ list, isEmpty, empty, children }: MatchingListProps) => {
  const { t } = useTranslation('common');
  if (list.isPending) return <RowsSkeleton rows={5} />;
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (isEmpty) return <Text c="dimmed">{empty}</Text>;
  return (
    <Stack gap="md">
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
      {list.hasNextPage ? (
        <Group>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('loadMore')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
};
