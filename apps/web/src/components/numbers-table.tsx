import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.js';

export type ChartTable = {
  columns: readonly string[];
  /** Numbers are shown as they are; format shares and dates before. */
  rows: readonly (readonly (string | number)[])[];
  /** By row: the words of its first cell as a link to what it tells of; null where there is none. */
  links?: readonly ReactNode[];
  /** By which formulas all of it was computed, where its columns do not say so: its file says so in each row. */
  formulaVersion?: number | null;
};

type NumbersTableProps = {
  table: ChartTable;
  labelledBy: string;
  /** Whether rows lead on: in a table that nobody sees, the keyboard would come to links that it cannot show. */
  leads?: boolean;
};

/** The numbers of a chart in rows and columns. */
export const NumbersTable = ({ table, labelledBy, leads = false }: NumbersTableProps) => {
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
        {table.rows.map((row, at) => (
          <Table.Tr key={row.join(' ')}>
            {row.map((cell, column) => (
              <Table.Td key={table.columns[column]}>
                {(leads && column === 0 ? table.links?.[at] : null) ??
                  (typeof cell === 'number' ? format.number(cell) : cell)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
