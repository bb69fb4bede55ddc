import { Card, Group, Switch, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type EffectivenessObservation,
  exportEffectivenessObservations,
  observationSorts,
} from '@understudy/contracts/effectiveness-observations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { observationsQuery } from './effectiveness-queries.js';
import { numberOf, periodOf, spanOf } from './metric-words.js';
import { ObservedWarnings } from './observed-warnings.js';

/** Everything that was observed of a leader, as a table and a file; with what was corrected or withdrawn, if asked. */
export const ObservationsTable = ({ leaderId }: { leaderId: string }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const state = all ? ('all' as const) : ('standing' as const);
  const order = useArrangement(observationSorts, 'descending', 'observations');
  const asked = { ...order.asked, state };
  const list = useInfiniteQuery(observationsQuery(leaderId, asked));
  const rows = itemsOf(list.data);
  const figureWords = (row: EffectivenessObservation) =>
    [
      row.value === null ? t(`status.${row.status}`) : numberOf(format, row.measure, row.value),
      row.lower !== null && row.upper !== null ? ` (${spanOf(format, row.measure, row.lower, row.upper)})` : '',
      row.n === null ? '' : `, ${t('n', { n: format.number(row.n) })}`,
    ].join('');
  const figureCell = (row: EffectivenessObservation) => (
    <Text span inherit style={{ whiteSpace: 'nowrap' }}>
      {figureWords(row)}
    </Text>
  );
  const columns: Column<EffectivenessObservation>[] = [
    { id: 'period', header: t('observations.period'), sortable: true, cell: (row) => periodOf(format, row) },
    { id: 'metric', header: t('observations.metric'), sortable: true, cell: ({ metric }) => metric.name },
    { id: 'value', header: t('observations.value'), cell: figureCell },
    {
      id: 'source',
      header: t('observations.source'),
      cell: ({ source, state: own }) => `${t(`source.${source}`)}${own === 'standing' ? '' : `, ${t(`state.${own}`)}`}`,
    },
    {
      id: 'recorded',
      header: t('observations.recorded'),
      sortable: true,
      cell: ({ recordedAt }) => format.instant(recordedAt),
      hideBelow: 'md',
    },
  ];
  return (
    <Card component="section" aria-labelledby="observations">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="observations">
          {t('observations.title')}
        </Title>
        <Switch
          label={t('observations.all')}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
          wrapperProps={{ 'data-print': 'no' }}
        />
      </Group>
      {list.isPending ? <RowsSkeleton rows={3} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isSuccess ? (
        <DataTable
          label={t('observations.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          sorting={order.sorting}
          onSort={order.onSort}
          empty={<Text size="sm">{t('observations.none')}</Text>}
        />
      ) : null}
      <ObservedWarnings rows={rows} />
      <ListFoot
        pages={list}
        of={exportEffectivenessObservations}
        input={{ params: { leaderId }, query: asked }}
        list={t('observations.title')}
        mt="sm"
      />
    </Card>
  );
};
