import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportSignalImports,
  listSignalImports,
  signalImportSorts,
  undoSignalImport,
} from '@understudy/contracts/assessments-signals-import';
import { useTranslation } from 'react-i18next';
import { BroughtInFilters, useBroughtIn } from '../../components/brought-in.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { UndoableList } from '../../components/undoable-list.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery, useAction } from '../../lib/query.js';
import { ImportDialog } from './import-dialog.js';

/** Past observations from files: what was brought in, the way to take it out again, and the way to bring in more. */
export const SignalImportsCard = () => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const order = useArrangement(signalImportSorts, 'descending', 'imports');
  const by = useBroughtIn('imports');
  const asked = { ...order.asked, ...by.asked };
  const list = useInfiniteQuery(pagedQuery('signals', listSignalImports, { query: asked }));
  const undo = useAction(undoSignalImport, ['signals']);
  const rows = itemsOf(list.data);
  return (
    <Card maw={820} component="section" aria-labelledby="signal-imports">
      <Title order={2} size="h3" id="signal-imports" mb={4}>
        {t('import.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('import.lead')}
      </Text>
      <BroughtInFilters
        by={by}
        count={rows.length}
        old={list.isPlaceholderData}
        words={{
          search: t('import.narrow.search'),
          state: t('import.narrow.state'),
          all: t('import.narrow.all'),
          standing: t('import.narrow.standing'),
          undone: t('import.narrow.undone'),
          none: t('import.narrow.none'),
        }}
      >
        <ListSort {...order} list={t('import.title')} />
      </BroughtInFilters>
      {rows.length > 0 ? (
        <UndoableList
          items={rows}
          line={(one) =>
            t('import.line', {
              when: format.instant(one.importedAt),
              file: one.fileName,
              observations: format.count(one.observations),
              people: format.count(one.people),
            })
          }
          words={{
            undo: t('import.undo'),
            undone: t('import.undone'),
            title: t('import.undoTitle'),
            text: t('import.undoText'),
            undoOf: (one) => t('import.undoOf', { when: format.instant(one.importedAt) }),
          }}
          action={{
            isPending: undo.isPending,
            error: undo.error,
            reset: undo.reset,
            undo: ({ id }) => undo.mutateAsync({ params: { signalImportId: id } }),
          }}
        />
      ) : null}
      <Group mt="sm">
        <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={open}>
          {t('import.open')}
        </Button>
        <ListFoot pages={list} of={exportSignalImports} input={{ query: asked }} list={t('import.title')} />
      </Group>
      <ImportDialog opened={opened} onClose={close} />
    </Card>
  );
};
