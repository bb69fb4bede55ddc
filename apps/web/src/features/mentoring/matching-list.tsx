import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import type { ProblemError } from '../../lib/problem-error.js';

type MatchingListProps = {
  list: {
    isPending: boolean;
    error: ProblemError | Error | null;
    refetch: () => unknown;
  };
  isEmpty: boolean;
  empty: string;
  /** What narrows and arranges it. */
  head?: ReactNode;
  /** What stands there where it is narrowed to nothing. */
  noneFits?: ReactNode;
  /** The way to more of it. */
  foot: ReactNode;
  children: ReactNode;
};

/** A list of a round: while it loads, when it cannot be had, when nobody is in it, and more of it. */
export const MatchingList = ({ list, isEmpty, empty, head, noneFits, foot, children }: MatchingListProps) => {
  if (list.isPending) return <RowsSkeleton rows={5} />;
  if (list.error) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (isEmpty && !noneFits) return <Text c="dimmed">{empty}</Text>;
  return (
    <Stack gap="md">
      {head}
      {isEmpty ? noneFits : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
      {foot}
    </Stack>
  );
};
