import { Loader } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './tree-grid.module.css';
import { moveInTree, type TreeRow } from './tree-rows.js';

type TreeGridProps<Row extends TreeRow> = {
  label: string;
  /** The rows in sight, from top to bottom. */
  rows: readonly Row[];
  /** Words for the button that opens or closes a branch. */
  toggleLabel: (row: Row) => string;
  onToggle: (row: Row, open: boolean) => void;
  /** Enter on a row. */
  onOpen?: (row: Row) => void;
  /** `reachable`: the links and buttons of this row are in the order of the Tab key. */
  main: (row: Row, reachable: boolean) => ReactNode;
  aside: (row: Row, reachable: boolean) => ReactNode;
  /** A row to bring into sight and to mark. */
  marked?: string;
};

/** A tree that is used with the arrow keys: down and up, right opens, left closes, Home, End, Enter. */
export const TreeGrid = <Row extends TreeRow>(props: TreeGridProps<Row>) => {
  const { rows, marked, onToggle } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const focused = rows.some(({ id }) => id === active) ? active : (rows[0]?.id ?? null);
  const markedInSight = marked !== undefined && rows.some(({ id }) => id === marked);

  const rowOf = (id: string) => grid.current?.querySelector<HTMLElement>(`[data-tree-row="${id}"]`) ?? null;
  const focus = (id: string) => {
    setActive(id);
    rowOf(id)?.focus();
  };

  useEffect(() => {
    if (!markedInSight || marked === undefined) return;
    setActive(marked);
    const row = grid.current?.querySelector<HTMLElement>(`[data-tree-row="${marked}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [marked, markedInSight]);

  const move = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).getAttribute('data-tree-row');
    if (id === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows.find((candidate) => candidate.id === id);
    const step = moveInTree(rows, id, event.key);
    if (!row || (step === null && !(event.key === 'Enter' && props.onOpen))) return;
    event.preventDefault();
    if (step === null) props.onOpen?.(row);
    else if (step.to !== undefined) focus(step.to);
    else if (step.open !== undefined) onToggle(row, step.open);
  };

  return (
    <table
      ref={grid}
      // biome's rule does not know that a table may be a treegrid
      {...{ role: 'treegrid' }}
      aria-label={props.label}
      className={classes.grid}
      onKeyDown={move}
      data-hold-still
    >
      <tbody>
        {rows.map((row) => {
          const reachable = row.id === focused;
          return (
            <tr
              key={row.id}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.size}
              aria-expanded={row.expanded ?? undefined}
              data-tree-row={row.id}
              data-marked={row.id === marked || undefined}
              tabIndex={reachable ? 0 : -1}
              className={classes.row}
              style={{ '--level': row.level } as CSSProperties}
              onFocus={() => setActive(row.id)}
            >
              <td className={classes.main}>
                {row.expanded === null ? (
                  <span className={classes.toggle} style={{ visibility: 'hidden' }} />
                ) : (
                  <button
                    type="button"
                    tabIndex={-1}
                    className={classes.toggle}
                    data-open={row.expanded || undefined}
                    aria-label={props.toggleLabel(row)}
                    onClick={() => onToggle(row, !row.expanded)}
                  >
                    {row.waiting ? <Loader size={14} /> : <IconChevronRight size={18} aria-hidden />}
                  </button>
                )}
                {props.main(row, reachable)}
              </td>
              <td className={`${classes.aside} figures`}>{props.aside(row, reachable)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
