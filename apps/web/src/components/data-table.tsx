import { Button, Center, Text } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { createColumnHelper, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { RowsSkeleton } from './loading.js';

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The header becomes a button that sorts by this column on the server. */
  sortable?: boolean;
  align?: 'start' | 'end';
  /** Left out on narrower screens; show the same in another cell if it matters. */
  hideBelow?: 'sm' | 'md';
};

export type Sorting = { id: string; direction: 'ascending' | 'descending' };

type DataTableProps<Row> = {
  /** What the table holds, for assistive technology. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  /** All rows there are, when more than are loaded. */
  total?: number;
  loading?: boolean;
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** The way to all of it as a file. */
  file?: ReactNode;
  /** What stands there when there are no rows. */
  empty: ReactNode;
  /** Rows of about this height, in pixels. */
  rowHeight?: number;
};

const features = tableFeatures({});
const virtualFrom = 80;
const hidden = { sm: classes.hideBelowSm, md: classes.hideBelowMd } as const;

const classOf = <Row,>(column: Column<Row> | undefined): string =>
  [column?.align === 'end' ? classes.end : '', column?.hideBelow ? hidden[column.hideBelow] : ''].join(' ').trim();

/** A table of records: sorts on the server, loads page after page, and draws only the rows in sight when there are many. */
export const DataTable = <Row extends RowData>(props: DataTableProps<Row>) => {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { columns, rows: data, sorting, onSort } = props;
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const tableColumns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map(({ id, header }) => helper.display({ id, header }));
  }, [columns]);
  const table = useTable({ features, columns: tableColumns, data: data as Row[], getRowId: props.rowKey });
  const rows = table.getRowModel().rows;
  const virtual = rows.length > virtualFrom;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => frame.current,
    estimateSize: () => props.rowHeight ?? 57,
    overscan: 12,
  });

  if (props.loading) return <RowsSkeleton rows={8} />;
  if (rows.length === 0) return <>{props.empty}</>;

  const seen = virtualizer.getVirtualItems();
  const before = virtual ? (seen[0]?.start ?? 0) : 0;
  const after = virtual ? virtualizer.getTotalSize() - (seen.at(-1)?.end ?? 0) : 0;
  const drawn = virtual ? seen.map((item) => rows[item.index]).filter((row) => row !== undefined) : rows;
  const indexOf = (position: number) => (virtual ? (seen[position]?.index ?? 0) : position);

  const sort = (id: string) =>
    onSort?.({ id, direction: sorting?.id === id && sorting.direction === 'ascending' ? 'descending' : 'ascending' });

  return (
    <>
      <section
        ref={frame}
        className={classes.frame}
        style={{ maxHeight: virtual ? '70vh' : undefined }}
        data-hold-still
        aria-label={props.label}
        // biome's rule knows no scrollable regions, which must be reachable by keyboard
        {...{ tabIndex: 0 }}
      >
        <table className={`${classes.table} figures`} aria-rowcount={(props.total ?? rows.length) + 1}>
          <caption className="visually-hidden">{props.label}</caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map((header) => {
                const column = byId.get(header.id);
                const sorted = sorting?.id === header.id ? sorting.direction : null;
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={classOf(column)}
                    aria-sort={column?.sortable ? (sorted ?? 'none') : undefined}
                  >
                    {column?.sortable ? (
                      <button type="button" className={classes.sort} onClick={() => sort(header.id)}>
                        {column.header}
                        {sorted === 'ascending' ? <IconArrowUp size={14} aria-hidden /> : null}
                        {sorted === 'descending' ? <IconArrowDown size={14} aria-hidden /> : null}
                        {sorted === null ? <IconArrowsSort size={14} aria-hidden opacity={0.6} /> : null}
                      </button>
                    ) : (
                      column?.header
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 ? (
              <tr className={classes.spacer} aria-hidden>
                <td colSpan={columns.length} style={{ height: before }} />
              </tr>
            ) : null}
            {drawn.map((row, position) => (
              <tr
                key={row.id}
                data-index={indexOf(position)}
                ref={virtual ? virtualizer.measureElement : undefined}
                aria-rowindex={indexOf(position) + 2}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={classOf(byId.get(cell.column.id))}>
                    {
                      // Called, not drawn as a component of its own: columns that a page makes anew each time it draws would
                      // otherwise replace every cell, and with it the button that is just being pressed.
                      byId.get(cell.column.id)?.cell(row.original)
                    }
                  </td>
                ))}
              </tr>
            ))}
            {after > 0 ? (
              <tr className={classes.spacer} aria-hidden>
                <td colSpan={columns.length} style={{ height: after }} />
              </tr>
            ) : null}
          </tbody>
        </table>
      </section>
      {props.hasMore || props.file || props.total !== undefined ? (
        <Center mt="md" style={{ gap: '1rem', flexWrap: 'wrap' }}>
          {props.total === undefined ? null : (
            <Text size="sm" c="dimmed" className="figures" role="status">
              {t('shownOf', { shown: rows.length, count: props.total })}
            </Text>
          )}
          {props.hasMore ? (
            <Button variant="default" size="sm" loading={props.loadingMore} onClick={props.onLoadMore}>
              {t('loadMore')}
            </Button>
          ) : null}
          {props.file}
        </Center>
      ) : null}
    </>
  );
};
