import { Table } from '@mantine/core';
import { useFormat } from '../lib/format.js';

export type ChartTable = {
  columns: readonly string[];
  /** Numbers are shown as they are; format shares and dates before. */
  rows: readonly (readonly (string | number)[])[];
};

/** The numbers of a chart in rows and columns. */
export const NumbersTable = ({ table, labelledBy }: { table: ChartTable; labelledBy: string }) => {
  const format = useFormat();
  return (
    <Table className="figures" striped aria-labelledby={labelledBy}>
      <Table.Thead>
        <Table.Tr>
          {table.columns.map((column) => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map((row) => (
          <Table.Tr key={row.join(' ')}>
            {row.map((cell, column) => (
              <Table.Td key={table.columns[column]}>{typeof cell === 'number' ? format.number(cell) : cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
