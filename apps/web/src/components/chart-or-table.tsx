import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { type ChartTable, NumbersTable } from './numbers-table.js';
import { ScrolledTable } from './scrolled-table.js';
import type { ChartView } from './view-switch.js';

type ChartOrTableProps = {
  view: ChartView;
  table: ChartTable;
  /** The id of what heads them. */
  labelledBy: string;
  /** The chart itself; hidden from assistive technology, which gets the table. */
  children: ReactNode;
};

/** The same numbers drawn or in rows and columns, whichever is looked at. */
export const ChartOrTable = ({ view, table, labelledBy, children }: ChartOrTableProps) =>
  view === 'table' ? (
    <ScrolledTable table={table} labelledBy={labelledBy} />
  ) : (
    <>
      <Box aria-hidden>{children}</Box>
      <div className="visually-hidden">
        <NumbersTable table={table} labelledBy={labelledBy} />
      </div>
    </>
  );
