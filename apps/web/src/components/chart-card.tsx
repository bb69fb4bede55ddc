import { Box, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { ChartOrTable } from './chart-or-table.js';
import { FormulaVersion } from './formula-version.js';
import type { ChartTable } from './numbers-table.js';
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
  /** By which formulas it was computed, where the page around does not say so. */
  formulaVersion?: number | null;
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
  const [view, setView] = useState<ChartView>('chart');
  const titleId = useId();
  const { table, knownOn } = props;
  return (
    <Card component="section" aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Stack gap={2} style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Title order={2} size="h3" id={titleId}>
            {props.title}
          </Title>
          <Text size="sm" c="dimmed">
            {knownOn
              ? t('unitAndDayKnown', { unit: props.unit, day: format.day(props.asOf), known: format.day(knownOn) })
              : t('unitAndDay', { unit: props.unit, day: format.day(props.asOf) })}
            <FormulaVersion version={props.formulaVersion} />
          </Text>
          {props.description ? (
            <Text size="sm" component="div">
              {props.description}
            </Text>
          ) : null}
        </Stack>
        {table.rows.length === 0 ? null : (
          <Group gap="xs" data-print="no" data-slide="no">
            <ViewSwitch view={view} onView={setView} />
            <TableFile table={table} fileName={props.fileName} asOf={props.asOf} knownOn={knownOn} />
          </Group>
        )}
      </Group>
      <ChartOrTable view={view} table={table} labelledBy={titleId}>
        {props.children}
      </ChartOrTable>
      {props.records ? <Box mt="md">{props.records}</Box> : null}
    </Card>
  );
};
