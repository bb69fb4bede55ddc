import { Box, Button, Card, Group, ScrollArea, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvAddress } from '../lib/csv.js';
import { useFormat } from '../lib/format.js';

export type ChartTable = {
  columns: readonly string[];
  /** Numbers are shown as they are; format shares and dates before. */
  rows: readonly (readonly (string | number)[])[];
};

type ChartCardProps = {
  /** A sentence that says what the chart shows. */
  title: string;
  description?: ReactNode;
  /** What the numbers count, for example "people". */
  unit: string;
  /** YYYY-MM-DD */
  asOf: string;
  /** The chart itself; hidden from assistive technology, which gets the table. */
  children: ReactNode;
  table: ChartTable;
  /** Name of the CSV without its ending. */
  fileName: string;
  records?: ReactNode;
};

/** A chart with everything beside it that it needs: what it shows, units, as-of date, the same as a table, and a CSV. */
export const ChartCard = (props: ChartCardProps) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const titleId = useId();
  const table = (
    <Table className="figures" striped aria-labelledby={titleId}>
      <Table.Thead>
        <Table.Tr>
          {props.table.columns.map((column) => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.table.rows.map((row) => (
          <Table.Tr key={row.join(' ')}>
            {row.map((cell, column) => (
              <Table.Td key={props.table.columns[column]}>
                {typeof cell === 'number' ? format.number(cell) : cell}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );

  return (
    <Card component="section" aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Stack gap={2} style={{ flex: '1 1 16rem' }}>
          <Title order={2} size="h3" id={titleId}>
            {props.title}
          </Title>
          <Text size="sm" c="dimmed">
            {t('unitAndDay', { unit: props.unit, day: format.day(props.asOf) })}
          </Text>
          {props.description ? (
            <Text size="sm" component="div">
              {props.description}
            </Text>
          ) : null}
        </Stack>
        {props.table.rows.length === 0 ? null : (
          <Group gap="xs" data-print="no" data-slide="no">
            <SegmentedControl
              size="xs"
              value={view}
              onChange={(chosen) => setView(chosen === 'table' ? 'table' : 'chart')}
              aria-label={t('showAs')}
              data={[
                { value: 'chart', label: t('chart') },
                { value: 'table', label: t('table') },
              ]}
            />
            <Button
              component="a"
              size="xs"
              variant="default"
              href={csvAddress(props.table.columns, props.table.rows)}
              download={`${props.fileName}-${props.asOf}.csv`}
              leftSection={<IconDownload size={14} aria-hidden />}
            >
              {t('csv')}
            </Button>
          </Group>
        )}
      </Group>
      {view === 'chart' ? (
        <>
          <Box aria-hidden>{props.children}</Box>
          <div className="visually-hidden">{table}</div>
        </>
      ) : (
        <ScrollArea type="auto" offsetScrollbars="present" viewportProps={{ tabIndex: 0 }}>
          {table}
        </ScrollArea>
      )}
      {props.records ? <Box mt="md">{props.records}</Box> : null}
    </Card>
  );
};
