import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../../test/render.js';
import { DataTable, type Sorting } from './data-table.js';

const columns = [
  { id: 'name', header: 'Name', sortable: true, cell: (row: { name: string }) => row.name },
  { id: 'size', header: 'Size', cell: (row: { name: string }) => row.name.length },
];

describe('a table', () => {
  it('is a table with a name, headers and cells', async () => {
    await renderPart(
      <DataTable
        label="Stones"
        columns={columns}
        rows={[{ name: 'Flint' }]}
        rowKey={({ name }) => name}
        empty="none"
      />,
    );
    const table = screen.getByRole('table', { name: 'Stones' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    expect(within(table).getByRole('cell', { name: 'Flint' })).toBeTruthy();
    expect(within(table).getByRole('cell', { name: '5' })).toBeTruthy();
  });

  it('asks for the other order when a header is pressed again', async () => {
    const asked: Sorting[] = [];
    await renderPart(
      <DataTable
        label="Stones"
        columns={columns}
        rows={[{ name: 'Flint' }]}
        rowKey={({ name }) => name}
        sorting={{ id: 'name', direction: 'ascending' }}
        onSort={(sorting) => asked.push(sorting)}
        empty="none"
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(asked).toEqual([{ id: 'name', direction: 'descending' }]);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('says how much is shown and loads more', async () => {
    let loaded = 0;
    await renderPart(
      <DataTable
        label="Stones"
        columns={columns}
        rows={[{ name: 'Flint' }]}
        rowKey={({ name }) => name}
        total={20}
        hasMore
        onLoadMore={() => {
          loaded += 1;
        }}
        empty="none"
      />,
    );
    expect(screen.getByText('1 of 20 shown')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(loaded).toBe(1);
  });

  it('draws only what is in sight of many rows, and tells how many there are', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({ name: `Stone ${index}` }));
    await renderPart(
      <DataTable label="Stones" columns={columns} rows={rows} rowKey={({ name }) => name} empty="none" />,
    );
    const table = screen.getByRole('table', { name: 'Stones' });
    expect(table.getAttribute('aria-rowcount')).toBe('2001');
    expect(within(table).getAllByRole('row').length).toBeLessThan(200);
  });

  it('shows what stands there when there is nothing', async () => {
    await renderPart(<DataTable label="Stones" columns={columns} rows={[]} rowKey={() => ''} empty="No stones yet" />);
    expect(screen.getByText('No stones yet')).toBeTruthy();
  });
});
