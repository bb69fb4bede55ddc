/** One row of a tree in sight. */
export type TreeRow = {
  id: string;
  parentId: string | null;
  /** From 1 at the top. */
  level: number;
  /** From 1 among its neighbours. */
  position: number;
  size: number;
  /** Null where there is nothing below. */
  expanded: boolean | null;
  /** Open, but what is below has not arrived. */
  waiting?: boolean;
};

/** Where a key leads from a row: to another row, or to opening or closing this one; null for any other key. */
export const moveInTree = (
  rows: readonly TreeRow[],
  id: string,
  key: string,
): { to?: string; open?: boolean } | null => {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return null;
  const to = (target: TreeRow | undefined) => ({ to: target?.id ?? id });
  if (key === 'ArrowDown') return to(rows[index + 1]);
  if (key === 'ArrowUp') return to(rows[index - 1]);
  if (key === 'Home') return to(rows[0]);
  if (key === 'End') return to(rows.at(-1));
  if (key === 'ArrowRight') {
    if (row.expanded === false) return { open: true };
    const next = rows[index + 1];
    return next?.parentId === id ? to(next) : { to: id };
  }
  if (key === 'ArrowLeft') {
    if (row.expanded) return { open: false };
    return to(rows.find((candidate) => candidate.id === row.parentId));
  }
  return null;
};

/** A tree as the rows that are in sight: what is below a closed row is left out. `below` is null while it is unknown. */
export const rowsInSight = <Node>(
  top: readonly Node[],
  idOf: (node: Node) => string,
  hasBelow: (node: Node) => boolean,
  below: (node: Node) => readonly Node[] | null,
  open: ReadonlySet<string>,
): (TreeRow & { node: Node })[] => {
  const walk = (nodes: readonly Node[], level: number, parentId: string | null): (TreeRow & { node: Node })[] =>
    nodes.flatMap((node, index) => {
      const id = idOf(node);
      const expanded = hasBelow(node) ? open.has(id) : null;
      const children = expanded ? below(node) : [];
      const row = {
        id,
        parentId,
        level,
        position: index + 1,
        size: nodes.length,
        expanded,
        waiting: children === null,
        node,
      };
      return [row, ...walk(children ?? [], level + 1, id)];
    });
  return walk(top, 1, null);
};
