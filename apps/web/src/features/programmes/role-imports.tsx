import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { undoRoleImport } from '@understudy/contracts/programmes-selection';
import { useTranslation } from 'react-i18next';
import { UndoableList } from '../../components/undoable-list.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { roleImportsQuery } from './area-queries.js';
import { useCountedWords } from './counted-words.js';

/** The files from which roles of a cohort were given, each to be taken out again; nothing where there was none. */
export const RoleImports = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const counted = useCountedWords();
  const { data } = useQuery(roleImportsQuery(cohortId));
  const undo = useAction(undoRoleImport, ['programmes']);
  if (!data || data.items.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="role-imports" data-print="no">
      <Stack gap="sm">
        <Title order={3} size="h5" id="role-imports">
          {t('roleImport.title')}
        </Title>
        <Text size="sm" c="dimmed" maw="68ch">
          {t('roleImport.lead')}
        </Text>
        <UndoableList
          items={data.items}
          line={({ importedAt, importedBy, roles }) =>
            t('roleImport.line', {
              day: format.instant(importedAt),
              roles: counted('roles', roles),
              name: importedBy?.name ?? t('selection.somebody'),
            })
          }
          words={{
            undo: t('history.undo'),
            undone: t('history.undone'),
            title: t('history.undoTitle'),
            text: t('roleImport.undoText'),
            undoOf: ({ importedAt }) => t('history.undoOf', { day: format.instant(importedAt) }),
          }}
          action={{
            isPending: undo.isPending,
            error: undo.error,
            reset: undo.reset,
            undo: ({ id }) => undo.mutateAsync({ params: { cohortId, roleImportId: id } }),
          }}
        />
      </Stack>
    </Card>
  );
};
