import { Card, Group, Switch, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportEffectivenessObservations } from '@understudy/contracts/effectiveness-observations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { observationsQuery } from './effectiveness-queries.js';
import { numberOf, periodOf, spanOf } from './metric-words.js';

/** Everything that was observed of a leader, as a table and a file; with what was corrected or withdrawn, if asked. */
export const ObservationsTable = ({ leaderId }: { leaderId: string }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const state = all ? 'all' : 'standing';
  const list = useInfiniteQuery(observationsQuery(leaderId, state));
  const rows = itemsOf(list.data);
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
          data-print="no"
        />
      </Group>
      {list.isPending ? <RowsSkeleton rows={3} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isSuccess && rows.length === 0 ? <Text size="sm">{t('observations.none')}</Text> : null}
      {rows.length > 0 ? (
        <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table className="figures">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('observations.period')}</Table.Th>
                <Table.Th>{t('observations.metric')}</Table.Th>
                <Table.Th>{t('observations.value')}</Table.Th>
                <Table.Th>{t('observations.source')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>{periodOf(format, row)}</Table.Td>
                  <Table.Td>{row.metric.name}</Table.Td>
                  <Table.Td>
                    {row.value === null ? t(`status.${row.status}`) : numberOf(format, row.measure, row.value)}
                    {row.lower !== null && row.upper !== null
                      ? ` (${spanOf(format, row.measure, row.lower, row.upper)})`
                      : ''}
                    {row.n === null ? '' : `, ${t('n', { n: format.number(row.n) })}`}
                  </Table.Td>
                  <Table.Td>
                    {t(`source.${row.source}`)}
                    {row.state === 'standing' ? '' : `, ${t(`state.${row.state}`)}`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      <ListFoot
        pages={list}
        of={exportEffectivenessObservations}
        input={{ params: { leaderId }, query: { state } }}
        list={t('observations.title')}
        mt="sm"
      />
    </Card>
  );
};
