import { Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportTitleDecisions,
  exportTitleImports,
  listTitleImports,
  titleImportSorts,
  undoTitleImport,
} from '@understudy/contracts/career-framework-title-imports';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BroughtInFilters, useBroughtIn } from '../../components/brought-in.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { UndoableList } from '../../components/undoable-list.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery, useAction } from '../../lib/query.js';
import { afterTitles } from './title-draft.js';

/** Tables of titles that were taken over, and the way to take each back; every decision there was, as a file. */
export const TitleImportsCard = ({ onJob }: { onJob: (jobId: string) => void }) => {
  const { t } = useTranslation('title-mapping');
  const format = useFormat();
  const [undone, setUndone] = useState<{ changed: number; leftAlone: number } | null>(null);
  const order = useArrangement(titleImportSorts, 'descending', 'tables');
  const by = useBroughtIn('tables');
  const asked = { ...order.asked, ...by.asked };
  const list = useInfiniteQuery(pagedQuery('titles', listTitleImports, { query: asked }));
  const undo = useAction(undoTitleImport, afterTitles);
  const rows = itemsOf(list.data);
  const takeBack = async (titleImportId: string) => {
    const { jobId, ...answer } = await undo.mutateAsync({ params: { titleImportId } });
    setUndone(answer);
    onJob(jobId);
  };
  return (
    <Card maw={820} component="section" aria-labelledby="title-tables">
      <Title order={2} size="h3" id="title-tables" mb={4}>
        {t('tables.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {rows.length > 0 || by.narrowed ? t('tables.lead') : t('tables.none')}
      </Text>
      <BroughtInFilters
        by={by}
        count={rows.length}
        old={list.isPlaceholderData}
        words={{
          search: t('tables.narrow.search'),
          state: t('tables.narrow.state'),
          all: t('tables.narrow.all'),
          standing: t('tables.narrow.standing'),
          undone: t('tables.narrow.undone'),
          none: t('tables.narrow.none'),
        }}
      >
        <ListSort {...order} list={t('tables.title')} />
      </BroughtInFilters>
      {undone ? (
        <Text size="sm" role="status" mb="sm">
          {t('tables.changedBack', { count: undone.changed })}{' '}
          {undone.leftAlone > 0 ? t('tables.leftAlone', { count: undone.leftAlone }) : null}
        </Text>
      ) : null}
      <UndoableList
        items={rows}
        line={({ importedAt, importedBy, fileName, titles, changed }) =>
          [
            t('tables.line', {
              count: titles,
              when: format.instant(importedAt),
              file: fileName,
              titles: format.count(titles),
              changed: format.count(changed),
            }),
            ...(importedBy === null ? [] : [t('tables.by', { name: importedBy })]),
          ].join(', ')
        }
        words={{
          undo: t('tables.undo'),
          undone: t('tables.undone'),
          title: t('tables.undoTitle'),
          text: t('tables.undoText'),
          undoOf: (one) => t('tables.undoOf', { when: format.instant(one.importedAt) }),
        }}
        action={{
          isPending: undo.isPending,
          error: undo.error,
          reset: undo.reset,
          undo: ({ id }) => takeBack(id),
        }}
      />
      <Group mt="sm">
        <ListFoot named pages={list} of={exportTitleImports} input={{ query: asked }} list={t('tables.title')} />
        <DownloadCsv named of={exportTitleDecisions} input={{}} list={t('tables.history')} />
      </Group>
    </Card>
  );
};
