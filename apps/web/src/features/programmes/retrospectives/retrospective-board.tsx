import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { NoteColumn } from './note-column.js';
import { RetrospectiveActions } from './retrospective-actions.js';
import { retrospectiveQuery } from './retrospective-queries.js';

/** What a cohort wishes to keep and to change, and what somebody takes on; above it what the one before decided. */
export const RetrospectiveBoard = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('retrospectives');
  const board = useQuery(retrospectiveQuery(cohortId));
  return (
    <section aria-labelledby="retrospective">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3" id="retrospective">
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t('lead')}
          </Text>
        </div>
        {board.isPending ? <RowsSkeleton rows={3} /> : null}
        {board.isError ? <ErrorState failure={board.error} onRetry={() => void board.refetch()} /> : null}
        {board.data ? (
          <>
            {board.data.earlier ? (
              <RetrospectiveActions
                title={t('earlier', { cohort: board.data.earlier.cohort })}
                actions={board.data.earlier.actions}
                people={board.data.people}
              />
            ) : null}
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {(['keep', 'change'] as const).map((kind) => (
                <NoteColumn
                  key={kind}
                  kind={kind}
                  cohortId={cohortId}
                  notes={board.data.notes.filter((note) => note.kind === kind)}
                />
              ))}
            </SimpleGrid>
            <RetrospectiveActions
              title={t('actions')}
              cohortId={cohortId}
              actions={board.data.actions}
              people={board.data.people}
            />
          </>
        ) : null}
      </Stack>
    </section>
  );
};
