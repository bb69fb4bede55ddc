import { moveInTree, rowsInSight } from './tree-rows.js';

type Node = { id: string; children: Node[] };
const leaf = (id: string): Node => ({ id, children: [] });
const top: Node[] = [{ id: 'a', children: [leaf('a1'), { id: 'a2', children: [leaf('a2x')] }] }, leaf('b')];

const rowsOf = (...open: string[]) =>
  rowsInSight(
    top,
    ({ id }) => id,
    ({ children }) => children.length > 0,
    ({ children }) => children,
    new Set(open),
  );

describe('a tree as rows', () => {
  it('shows what is below open rows only', () => {
    expect(rowsOf().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rowsOf('a2').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rowsOf('a', 'a2').map(({ id, level }) => `${id} ${level}`)).toEqual(['a 1', 'a1 2', 'a2 2', 'a2x 3', 'b 1']);
  });

  it('says place, size and state of each row', () => {
    const [a, , a2, b] = rowsOf('a');
    expect(a).toMatchObject({ position: 1, size: 2, expanded: true, parentId: null });
    expect(a2).toMatchObject({ position: 2, size: 2, expanded: false, parentId: 'a' });
    expect(b).toMatchObject({ expanded: null });
  });

  it('waits for what has not arrived', () => {
    const rows = rowsInSight(
      top,
      ({ id }) => id,
      () => true,
      () => null,
      new Set(['a']),
    );
    expect(rows.map(({ id, waiting }) => [id, waiting])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});

describe('the arrow keys in a tree', () => {
  const rows = rowsOf('a', 'a2');
  it.each([
    ['a', 'ArrowDown', { to: 'a1' }],
    ['a', 'ArrowUp', { to: 'a' }],
    ['b', 'ArrowDown', { to: 'b' }],
    ['a1', 'Home', { to: 'a' }],
    ['a1', 'End', { to: 'b' }],
    ['a', 'ArrowRight', { to: 'a1' }],
    ['a1', 'ArrowRight', { to: 'a1' }],
    ['a', 'ArrowLeft', { open: false }],
    ['a2x', 'ArrowLeft', { to: 'a2' }],
    ['b', 'ArrowLeft', { to: 'b' }],
    ['a', 'x', null],
  ])('from %s with %s', (id, key, expected) => {
    expect(moveInTree(rows, id, key)).toEqual(expected);
  });

  it('open a closed row', () => {
    expect(moveInTree(rowsOf(), 'a', 'ArrowRight')).toEqual({ open: true });
  });
});
