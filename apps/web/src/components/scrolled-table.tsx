import { ScrollArea } from '@mantine/core';
import { type ChartTable, NumbersTable } from './numbers-table.js';

/** The numbers of a chart where one sees them: a narrow screen scrolls them sideways. */
export const ScrolledTable = (props: { table: ChartTable; labelledBy: string }) => (
  <ScrollArea type="auto" offsetScrollbars="present" viewportProps={{ tabIndex: 0 }}>
    <NumbersTable {...props} leads />
  </ScrollArea>
);
