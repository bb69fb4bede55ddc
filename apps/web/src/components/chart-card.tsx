import { Box, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { type ChartTable, NumbersTable } from './numbers-table.js';
import { ScrolledTable } from './scrolled-table.js';
import { TableFile } from './table-file.js';
import { type ChartView, ViewSwitch } from './view-switch.js';

type ChartCardProps = {
  /** A sentence that says what the chart shows. */
  title: string;
  description?: ReactNode;
  /** What the numbers count, for example "people". */
  unit: string;
  /** YYYY-MM-DD */
  asOf: string;
  /** By the end of which day it was known so, YYYY-MM-DD; without it, it is known now. */
  knownOn?: string | null;
  /** The chart itself; hidden from assistive technology, which gets the table. */
  children: ReactNode;
  table: ChartTable;
  /** Name of the CSV without its ending. */
  fileName: string;
  records?: ReactNode;
};

/** The file of what was known on a day says so in each of its rows. */
const asKnown = ({ columns, rows }: ChartTable, words: string, day: string): ChartTable => ({
  columns: [...columns, words],
  rows: rows.map((row) => [...row, day]),
});

/** A chart with everything beside it that it needs: what it shows, units, as-of date, the same as a table, and a CSV. */
export const ChartCard = (props: ChartCardProps) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const [view, setView] = useState<ChartView>('chart');
  const titleId = useId();
  const { table, fileName, knownOn } = props;
  const file = knownOn ? asKnown(table, t('knownOn'), knownOn) : table;
  return (
    <Card component="section" aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Stack gap={2} style={{ flex: '1 1 16rem' }}>
          <Title order={2} size="h3" id={titleId}>
            {props.title}
          </Title>
          <Text size="sm" c="dimmed">
            {knownOn
              ? t('unitAndDayKnown', { unit: props.unit, day: format.day(props.asOf), known: format.day(knownOn) })
              : t('unitAndDay', { unit: props.unit, day: format.day(props.asOf) })}
          </Text>
          {props.description ? (
            <Text size="sm" component="div">
              {props.description}
            </Text>
          ) : null}
        </Stack>
        {props.table.rows.length === 0 ? null : (
          <Group gap="xs" data-print="no" data-slide="no">
            <ViewSwitch view={view} onView={setView} />
            <TableFile table={file} fileName={knownOn ? `${fileName}-known-${knownOn}` : fileName} asOf={props.asOf} />
          </Group>
        )}
      </Group>
      {view === 'chart' ? (
        <>
          <Box aria-hidden>{props.children}</Box>
          <div className="visually-hidden">
            <NumbersTable table={props.table} labelledBy={titleId} />
          </div>
        </>
      ) : (
        <ScrolledTable table={props.table} labelledBy={titleId} />
      )}
      {props.records ? <Box mt="md">{props.records}</Box> : null}
    </Card>
  );
};
