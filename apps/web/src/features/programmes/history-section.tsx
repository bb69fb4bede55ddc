import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Programme } from '@understudy/contracts/programmes';
import { undoCohortImport } from '@understudy/contracts/programmes-history';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { UndoableList } from '../../components/undoable-list.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useCountedWords } from './counted-words.js';
import { HistoryDialog } from './history-dialog.js';
import { cohortImportsQuery } from './programme-queries.js';

/** Earlier cohorts that were brought in from elsewhere, and the way to bring in more; for admins. */
export const HistorySection = ({ programme }: { programme: Programme }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const counted = useCountedWords();
  const list = useQuery(cohortImportsQuery(programme.id));
  const undo = useAction(undoCohortImport, ['programmes']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Card component="section" aria-labelledby="history" data-print="no">
      <Stack gap="sm">
        <Title order={2} size="h3" id="history">
          {t('history.title')}
        </Title>
        <Text size="sm" c="dimmed" maw="68ch">
          {t('history.lead')}
        </Text>
        {list.isPending ? <RowsSkeleton rows={1} /> : null}
        {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data ? (
          <UndoableList
            items={list.data.items}
            line={(one) =>
              t('history.line', {
                day: format.instant(one.importedAt),
                cohorts: counted('cohorts', one.cohorts),
                people: counted('people', one.people),
                roles: counted('roles', one.roles),
              })
            }
            words={{
              undo: t('history.undo'),
              undone: t('history.undone'),
              title: t('history.undoTitle'),
              text: t('history.undoText'),
              undoOf: (one) => t('history.undoOf', { day: format.instant(one.importedAt) }),
            }}
            action={{
              isPending: undo.isPending,
              error: undo.error,
              reset: undo.reset,
              undo: ({ id }) => undo.mutateAsync({ params: { programmeId: programme.id, cohortImportId: id } }),
            }}
          />
        ) : null}
        <Group>
          <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={open}>
            {t('history.open')}
          </Button>
        </Group>
      </Stack>
      <HistoryDialog opened={opened} programmeId={programme.id} onClose={close} />
    </Card>
  );
};
