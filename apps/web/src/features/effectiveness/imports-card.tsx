import { Card, Group, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  effectivenessImportSorts,
  exportEffectivenessImports,
  undoEffectivenessImport,
} from '@understudy/contracts/effectiveness-intake';
import { useTranslation } from 'react-i18next';
import { BroughtInFilters, useBroughtIn } from '../../components/brought-in.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { UndoableList } from '../../components/undoable-list.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { importsQuery } from './effectiveness-queries.js';

/** What was brought in from files, and the way to take it out again. */
export const ImportsCard = () => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const order = useArrangement(effectivenessImportSorts, 'descending', 'imports');
  const by = useBroughtIn('imports');
  const asked = { ...order.asked, ...by.asked };
  const list = useInfiniteQuery(importsQuery(asked));
  const undo = useAction(undoEffectivenessImport, ['effectiveness']);
  const rows = itemsOf(list.data);
  if (rows.length === 0 && !by.narrowed && !list.isPlaceholderData) return null;
  return (
    <Card component="section" aria-labelledby="imports" data-print="no">
      <Title order={2} size="h3" id="imports" mb="xs">
        {t('import.list')}
      </Title>
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
        <ListSort {...order} list={t('import.list')} />
      </BroughtInFilters>
      <UndoableList
        items={rows}
        line={(one) =>
          t('import.line', {
            when: format.instant(one.importedAt),
            file: one.fileName,
            observations: format.count(one.observations),
            leaders: format.count(one.leaders),
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
          undo: ({ id }) => undo.mutateAsync({ params: { effectivenessImportId: id } }),
        }}
      />
      <Group mt="sm">
        <ListFoot pages={list} of={exportEffectivenessImports} input={{ query: asked }} list={t('import.list')} />
      </Group>
    </Card>
  );
};
