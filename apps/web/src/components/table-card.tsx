import { Card, Group, rem, ScrollArea, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './table-card.module.css';

type TableCardProps = {
  title: string;
  lead?: ReactNode;
  /** The heads of the columns; the first column heads the rows. */
  columns: readonly string[];
  /** Below this width in pixels the table scrolls sideways. */
  minWidth: number;
  /** The rows. */
  children: ReactNode;
  action?: ReactNode;
  /** The rows as a file. */
  file?: ReactNode;
  foot?: ReactNode;
};

/** Figures in rows and columns under a title; a narrow screen scrolls them sideways, paper shows all of them. */
export const TableCard = ({ title, lead, columns, minWidth, children, action, file, foot }: TableCardProps) => {
  const titleId = useId();
  return (
    <Card component="section" aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2} size="h3" id={titleId}>
            {title}
          </Title>
          {lead ? (
            <Text size="sm" c="dimmed" maw="68ch" component="div">
              {lead}
            </Text>
          ) : null}
        </div>
        {file ? (
          <Group gap="xs">
            {action}
            {file}
          </Group>
        ) : (
          action
        )}
      </Group>
      <ScrollArea type="auto" offsetScrollbars="present" viewportProps={{ tabIndex: 0 }}>
        <Table
          className={`figures ${classes.table}`}
          aria-labelledby={titleId}
          verticalSpacing="sm"
          style={{ '--least': rem(minWidth) }}
        >
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      </ScrollArea>
      {foot}
    </Card>
  );
};
